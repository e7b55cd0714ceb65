#!/usr/bin/env node
// The CLI's door: runs, and turns what comes out into an exit code.
import { failureLine } from '../failure.js';
import { run } from './run.js';

// Node would print the error as it is, whatever stands in it.
process.on('uncaughtException', (error) => {
  process.stderr.write(`codex-actions-export: ${failureLine(error)}\n`, () => process.exit(1));
});

process.exitCode = await run(process.argv.slice(2));

#!/usr/bin/env node
// The CLI's entry point: runs the command and sets the exit code.
import '../disk/small-heap.js';
import { failureLine } from '../shared/failure.js';
import { run } from './run.js';

// Node would print the error with all its text, which may hold a secret.
process.on('uncaughtException', (error) => {
  process.stderr.write(`codex-actions-export: ${failureLine(error)}\n`, () => process.exit(1));
});

// Failure is the default until the run has succeeded.
process.exitCode = 1;
// Not awaited, because Node parses a bundle with a top-level `await` twice.
void run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

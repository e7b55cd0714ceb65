#!/usr/bin/env node
// The CLI's entry point: runs the command and sets the exit code.
import '../disk/small-heap.js';
import { failureLine } from '../shared/failure.js';
import { run } from './run.js';

// Node would print the error as it is, whatever stands in it.
process.on('uncaughtException', (error) => {
  process.stderr.write(`codex-actions-export: ${failureLine(error)}\n`, () => process.exit(1));
});

// Until it is known to be a success, it is none.
process.exitCode = 1;
// Not awaited here: a bundle with an `await` at its top is parsed twice.
void run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

#!/usr/bin/env node
// The CLI's door: runs, and turns what comes out into an exit code.
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2));

// Runs the statements of standard input in DuckDB, and fails with the first that fails.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const statements = await connection.extractStatements(readFileSync(0, 'utf8'));
for (let index = 0; index < statements.count; index++) await (await statements.prepare(index)).run();

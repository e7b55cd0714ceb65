// The files of docs/query that are made from the contract, by name.
import type { Schema } from './columns.ts';
import { bigqueryTables, clickhouseTables } from './ddl.ts';
import { duckdbViews } from './duckdb.ts';
import { tablesOf } from './tables.ts';

/** @param record Schema of a line. @param manifest Schema of a manifest. */
export function queryFiles(record: Schema, manifest: Schema): Readonly<Record<string, string>> {
  const tables = tablesOf(record, manifest);
  return {
    'codex-actions.sql': duckdbViews(tables),
    'clickhouse.sql': clickhouseTables(tables),
    'bigquery.sql': bigqueryTables(tables),
  };
}

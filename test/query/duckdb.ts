// DuckDB with the views of docs/query over a folder of exports.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

const QUERY = join(import.meta.dirname, '..', '..', 'docs', 'query');
export const sql = (name: string): string => readFileSync(join(QUERY, name), 'utf8');

export interface Database {
  rows(query: string): Promise<Record<string, unknown>[]>;
  close(): void;
}

/** The views over a folder of exports. */
export const openExports = (exports: string): Promise<Database> => open({ exports }, ['codex-actions.sql']);

/** Adds a folder of exports to an archive. */
export async function addToArchive(exports: string, archive: string, batch: string): Promise<void> {
  for (const table of ['actions', 'changes', 'sessions', 'runs', 'problems'])
    mkdirSync(join(archive, table), { recursive: true });
  (await open({ exports, archive, batch }, ['codex-actions.sql', 'archive.sql'])).close();
}

/** The same views over an archive. */
export const openArchive = (archive: string): Promise<Database> => open({ archive }, ['codex-archive.sql']);

async function open(
  variables: Readonly<Record<string, string>>,
  files: readonly string[],
): Promise<Database> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  for (const [name, value] of Object.entries(variables))
    await connection.run(`SET VARIABLE ${name} = '${value.replaceAll("'", "''")}'`);
  for (const file of files) await runAll(connection, sql(file));
  return {
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson(),
    close: () => connection.closeSync(),
  };
}

async function runAll(connection: DuckDBConnection, text: string): Promise<void> {
  const statements = await connection.extractStatements(text);
  for (let index = 0; index < statements.count; index++) await (await statements.prepare(index)).run();
}

/** The questions of docs/query/questions.sql: what is asked, and the query. */
export function questions(): { question: string; query: string }[] {
  return [...sql('questions.sql').matchAll(/^-- (\d+\. .*)\n([\s\S]*?);$/gm)].map(
    ([, question = '', query = '']) => ({ question, query }),
  );
}

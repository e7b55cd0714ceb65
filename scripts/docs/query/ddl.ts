// docs/query/clickhouse.sql and bigquery.sql: the same tables, to be created in engines that keep the data themselves.
import type { Column } from './columns.ts';
import type { Tables } from './tables.ts';

const TABLES = ['actions', 'changes', 'sessions', 'runs', 'problems'] as const;

type Table = (typeof TABLES)[number];

const CLICKHOUSE = {
  text: 'String',
  integer: 'Int64',
  boolean: 'Bool',
  time: "DateTime64(3, 'UTC')",
} as const;

/** By which the rows of each table are sorted, as most questions ask. */
const ORDER: Readonly<Record<Table, string>> = {
  actions: 'export, session_id, sequence',
  changes: 'export, session_id, sequence',
  sessions: 'export, session_id',
  runs: 'export',
  problems: 'export',
};

export const clickhouseTables = (
  tables: Tables,
): string => `-- Tables for the archive of exports in ClickHouse. Made from the contract by \`npm run docs\`: do not edit.
-- docs/query/README.md says how to fill them.

${TABLES.map(
  (name) => `CREATE TABLE IF NOT EXISTS ${name}
(
${tables[name].map((column) => `    \`${column.name}\` ${clickhouseType(column)} COMMENT ${quote(column.description)}`).join(',\n')}
)
ENGINE = MergeTree
ORDER BY (${ORDER[name]});
`,
).join('\n')}`;

export function clickhouseType({ type, nullable }: Pick<Column, 'type' | 'nullable'>): string {
  switch (type.kind) {
    // Neither a list, a map nor a tuple can be null there: the fields in it can.
    case 'list':
      return `Array(${clickhouseType({ type: type.of, nullable: false })})`;
    case 'map':
      return `Map(String, ${clickhouseType({ type: type.of, nullable: false })})`;
    case 'record':
      return `Tuple(${type.columns
        .map((each) => `\`${each.name}\` ${clickhouseType({ ...each, nullable: true })}`)
        .join(', ')})`;
    default:
      return nullable ? `Nullable(${CLICKHOUSE[type.kind]})` : CLICKHOUSE[type.kind];
  }
}

const BIGQUERY = { text: 'STRING', integer: 'INT64', boolean: 'BOOL', time: 'TIMESTAMP' } as const;

export const bigqueryTables = (
  tables: Tables,
): string => `-- Tables for the archive of exports in BigQuery. Made from the contract by \`npm run docs\`: do not edit.
-- docs/query/README.md says how to fill them.

${TABLES.map(
  (name) => `CREATE TABLE IF NOT EXISTS codex.${name}
(
${tables[name]
  .map(
    (column) =>
      `  \`${column.name}\` ${bigqueryType(column)} OPTIONS (description = ${quote(column.description)})`,
  )
  .join(',\n')}
);
`,
).join('\n')}`;

export function bigqueryType({ type, nullable }: Pick<Column, 'type' | 'nullable'>): string {
  switch (type.kind) {
    case 'list':
      return `ARRAY<${bigqueryType({ type: type.of, nullable: true })}>`;
    case 'map':
      // As BigQuery reads a map of Parquet.
      return `STRUCT<key_value ARRAY<STRUCT<key STRING, value ${bigqueryType({ type: type.of, nullable: true })}>>>`;
    case 'record':
      return `STRUCT<${type.columns
        .map((each) => `\`${each.name}\` ${bigqueryType({ ...each, nullable: true })}`)
        .join(', ')}>`;
    default:
      return nullable ? BIGQUERY[type.kind] : `${BIGQUERY[type.kind]} NOT NULL`;
  }
}

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

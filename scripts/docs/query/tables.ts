// The tables that an export becomes, whatever the engine: which columns each has, and from which field each is.
import { type Column, type ColumnType, columnsOf, type Schema } from './columns.ts';

/** A column of a table, and the SQL that gives it: a field's place in the record or the manifest. */
export interface TableColumn extends Column {
  readonly from: string;
}

export interface Tables {
  /** All fields of a record. */
  readonly record: readonly Column[];
  /** All fields of a manifest. */
  readonly manifest: readonly Column[];
  readonly actions: readonly TableColumn[];
  readonly changes: readonly TableColumn[];
  readonly sessions: readonly TableColumn[];
  readonly runs: readonly TableColumn[];
  readonly problems: readonly TableColumn[];
}

const text: ColumnType = { kind: 'text' };

const EXPORT: TableColumn = {
  name: 'export',
  type: text,
  nullable: false,
  description: 'Folder of the export. It joins all tables.',
  from: 'export',
};

/** What has rows of its own in another table. */
const IN_PROBLEMS = ['problems', 'incomplete'];

export function tablesOf(recordSchema: Schema, manifestSchema: Schema): Tables {
  const record = columnsOf(recordSchema);
  const manifest = columnsOf(manifestSchema);
  const sessions = elementsOf(manifest, 'sessions');
  return unique({
    record,
    manifest,
    actions: [EXPORT, ...record.map((column) => ({ ...column, from: quoted(column.name) }))],
    changes: [
      EXPORT,
      ...['session_id', 'sequence', 'timestamp', 'tool_name', 'status'].map((name) => ({
        ...columnIn(record, name),
        from: quoted(name),
      })),
      ...elementsOf(record, 'changes').map((column) => ({
        ...column,
        from: `change.${quoted(column.name)}`,
      })),
      {
        name: 'is_outside',
        type: { kind: 'boolean' },
        nullable: false,
        description: 'Whether the path, or that before a move, is outside the workspace.',
        from: '',
      },
    ],
    sessions: [
      EXPORT,
      ...sessions
        .filter(({ name }) => !IN_PROBLEMS.includes(name))
        .map((column) => ({ ...column, from: `session.${quoted(column.name)}` })),
    ],
    runs: [EXPORT, ...manifest.flatMap(runColumns)],
    problems: [
      EXPORT,
      column('session_id', 'The session; null for a place that was not read.'),
      column(
        'kind',
        'line: a line that could not be read completely. incomplete: a call that never came back. unread: a place that was not read.',
      ),
      column('code', 'What is wrong with the line, or why the place was not read.'),
      column('path', 'The file in its Codex home, or the place.'),
      { ...column('line', 'The line of that file.'), type: { kind: 'integer' } },
      column('call_id', 'Of a call: its id.'),
      column('turn_id', 'Of a call: the turn that made it.'),
      column('tool_name', 'Of a call: its tool.'),
      column('command', 'Of a call: its command.'),
      {
        ...column('started_at', 'Of a call: when it began.'),
        type: columnIn(elementsOf(sessions, 'incomplete'), 'started_at').type,
      },
    ],
  });
}

/** A group of the manifest becomes columns of the run; a list that has a table of its own does not. */
function runColumns({ name, type, nullable, description }: Column): TableColumn[] {
  if (name === 'sessions' || name === 'unread') return [];
  const prefix = { exporter: 'exporter_', redaction: 'redaction_', run: '', scope: '', totals: '' }[name];
  if (prefix === undefined || type.kind !== 'record')
    return [{ name, type, nullable, description, from: quoted(name) }];
  return type.columns.map((column) => ({
    ...column,
    name: prefix + column.name,
    nullable: nullable || column.nullable,
    from: `${quoted(name)}.${quoted(column.name)}`,
  }));
}

const column = (name: string, description: string): TableColumn => ({
  name,
  type: text,
  nullable: true,
  description,
  from: '',
});

function columnIn(columns: readonly Column[], name: string): Column {
  const found = columns.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The contract has no field ${name}.`);
  return found;
}

/** The columns of a list of records. */
function elementsOf(columns: readonly Column[], name: string): readonly Column[] {
  const { type } = columnIn(columns, name);
  if (type.kind !== 'list' || type.of.kind !== 'record') throw new Error(`${name} is no list of records.`);
  return type.of.columns;
}

function unique(tables: Tables): Tables {
  for (const [table, columns] of Object.entries(tables)) {
    const names = columns.map(({ name }: Column) => name);
    const twice = names.find((name: string, index: number) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`The table ${table} would have two columns ${twice}.`);
  }
  return tables;
}

/** Some names of the contract are words of SQL. */
export const quoted = (name: string): string => `"${name}"`;

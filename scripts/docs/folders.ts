// The import rules of src: `test/layers.test.ts` enforces them, and the table in docs/architecture.md is made from them.

export interface Folder {
  /** What the folder holds, for the table. */
  readonly holds: string;
  /** Folders of src and packages that its files may import, besides the folder itself. */
  readonly mayImport: readonly string[];
}

export const CODEX: readonly string[] = [
  'codex/values',
  'codex/json',
  'codex/programs',
  'codex/session',
  'codex/calls',
  'codex/kinds',
  'codex/decode',
  'codex/threads',
];

const CORE = ['contract/v1', 'shared'];

/** By folder, from the leaves to the entry points; `.` stands for the files at the root of src. */
export const FOLDERS: Readonly<Record<string, Folder>> = {
  shared: { holds: 'what every folder may use: errors, counts, the order of texts', mayImport: [] },
  'contract/v1': {
    holds: 'what we promise: records, manifest, and how a record becomes a line',
    mayImport: ['shared', 'zod'],
  },
  redact: {
    holds: 'finds and removes secrets in texts',
    mayImport: CORE,
  },
  disk: {
    holds: 'files and folders; it does not know what is in them',
    mayImport: [...CORE, 'fzstd', ...node('buffer', 'crypto', 'fs', 'path', 'v8', 'vm')],
  },
  workspace: {
    holds: 'compares the recorded patches with what git and the disk say',
    mayImport: ['disk', ...CORE, ...node('buffer', 'child_process', 'crypto', 'fs', 'path')],
  },
  'codex/values': {
    holds: 'Codex’s paths, times, status words, shell wrappers and folder names',
    mayImport: [...CORE, 'node:path'],
  },
  'codex/json': {
    holds: 'the JSON of a line: its envelope, the fields that a kind uses, the parts to skip',
    mayImport: ['codex/values', ...CORE, 'zod/mini'],
  },
  'codex/programs': {
    holds: 'reads programs of code mode: what they call, what they printed, which calls left no record',
    mayImport: ['acorn'],
  },
  'codex/session': {
    holds: 'what is remembered of one session: actions, evidence, turns; and its records',
    mayImport: ['codex/programs', 'codex/json', 'codex/values', ...CORE],
  },
  'codex/calls': {
    holds: 'tool calls, their arguments and their outputs',
    mayImport: ['codex/programs', 'codex/session', 'codex/json', 'codex/values', ...CORE],
  },
  'codex/kinds': {
    holds: 'one file for each thing that Codex records, and the list of what we ignore',
    mayImport: ['codex/calls', 'codex/session', 'codex/json', 'codex/values', ...CORE, 'zod/mini'],
  },
  'codex/decode': {
    holds: 'from the bytes of a line to its kind and its record, and what became of it',
    mayImport: ['codex/kinds', 'codex/session', 'codex/json', 'codex/values', ...CORE],
  },
  'codex/threads': {
    holds: 'which thread a line belongs to: copied lines, and records of another thread',
    mayImport: [...CODEX, ...CORE, 'node:crypto'],
  },
  find: {
    holds: 'Codex homes, the rollouts in them, and which sessions are in scope',
    mayImport: [...CODEX, 'disk', ...CORE],
  },
  read: { holds: 'reads the files of one session', mayImport: ['find', ...CODEX, 'disk', ...CORE] },
  manifest: {
    holds: 'counts what was exported and says how well it went',
    mayImport: ['read', 'find', 'workspace', 'redact', 'look', ...CODEX, ...CORE],
  },
  look: {
    holds: 'finds what is worth a look: facts about commands and files, by names',
    mayImport: ['look/rules', 'look/shell', ...CORE],
  },
  'look/rules': {
    holds: 'the rules, one file for each kind of effect',
    mayImport: ['look/shell', ...CORE],
  },
  'look/shell': {
    holds: 'what a script starts: bash by a parser that is loaded when needed, others split at separators',
    mayImport: ['unbash'],
  },
  report: { holds: 'the summary that a person reads', mayImport: ['look', 'look/shell', ...CORE] },
  otlp: { holds: 'an export as OpenTelemetry traces', mayImport: [...CORE, 'node:crypto'] },
  library: {
    holds: 'what only programs call: options are checked, records are an iterator, exports are read back',
    mayImport: ['.', 'look', 'disk', ...CORE, 'zod', ...node('path')],
  },
  '.': {
    holds: '`export.ts`, which calls the stages in order, and `index.ts`, the public names',
    mayImport: [
      'library',
      'find',
      'read',
      'manifest',
      'workspace',
      'redact',
      'look',
      'report',
      'disk',
      ...CODEX,
      ...CORE,
    ],
  },
  cli: {
    holds: 'the command line: arguments in, files and exit code out',
    mayImport: [
      '.',
      'library',
      'otlp',
      'find',
      'manifest',
      'redact',
      'look',
      'report',
      'disk',
      'codex/values',
      ...CORE,
      ...node('os', 'path', 'util'),
    ],
  },
  action: {
    holds: 'the GitHub Action: inputs in; files, outputs, step summary and artifact out',
    mayImport: [
      '.',
      'find',
      'manifest',
      'workspace',
      'redact',
      'look',
      'report',
      'disk',
      'codex/values',
      ...CORE,
      'zod/mini',
      '@actions/core/lib/command.js',
      '@actions/core/lib/file-command.js',
      '@actions/artifact',
      ...node('fs', 'os', 'path', 'util'),
    ],
  },
};

function node(...modules: string[]): string[] {
  return modules.map((name) => `node:${name}`);
}

// The folders of src and their import rules: `test/layers.test.ts` enforces them, and docs/architecture.md shows them.

export interface Folder {
  /** What the folder holds, for the tree in docs/architecture.md. */
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

/** By folder, in the order of the stages; `.` stands for the files at the root of src. */
export const FOLDERS: Readonly<Record<string, Folder>> = {
  '.': {
    holds:
      '`export.ts`, the one use case: it calls the stages in order; `index.ts`, the public names of the library',
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
  find: {
    holds:
      'stage 1: finds Codex homes and the rollouts in them, groups them by session, decides what is in scope',
    mayImport: [...CODEX, 'disk', ...CORE],
  },
  read: {
    holds: 'stage 2: reads the files of one session, line by line, and its parent’s files if it is a fork',
    mayImport: ['find', ...CODEX, 'disk', ...CORE],
  },
  'codex/decode': {
    holds: 'stage 3: finds the kind of a line, decodes it, and counts what happened to it',
    mayImport: ['codex/kinds', 'codex/session', 'codex/json', 'codex/values', ...CORE],
  },
  'codex/threads': {
    holds: 'decides which thread a line belongs to: copied lines are dropped, foreign records are moved',
    mayImport: [...CODEX, ...CORE, 'node:crypto'],
  },
  'codex/kinds': {
    holds: 'one file for each thing that Codex records, and the list of what we ignore',
    mayImport: ['codex/calls', 'codex/session', 'codex/json', 'codex/values', ...CORE, '#zod'],
  },
  'codex/calls': {
    holds: 'tool calls, patches, and what a tool’s output says about how the call ended',
    mayImport: ['codex/programs', 'codex/session', 'codex/json', 'codex/values', ...CORE],
  },
  'codex/programs': {
    holds: 'code mode: evaluates a JavaScript program without running it, to learn which tools it called',
    mayImport: ['acorn'],
  },
  'codex/session': {
    holds: 'what is remembered of a session: actions, claims, turns; and the records made from it',
    mayImport: ['codex/programs', 'codex/json', 'codex/values', ...CORE],
  },
  'codex/json': {
    holds: 'JSON without parsing all of it: the envelope, the fields that a kind uses, the end of a value',
    mayImport: ['codex/values', ...CORE, '#zod'],
  },
  'codex/values': {
    holds: 'Codex’s paths, times, status words, shell wrappers, and names of folders and files',
    mayImport: [...CORE, 'node:path'],
  },
  redact: {
    holds: 'stage 4: finds secrets in every text and replaces them',
    mayImport: CORE,
  },
  manifest: {
    holds: 'stage 5: counts what was exported and writes manifest.json',
    mayImport: ['read', 'find', 'workspace', 'redact', 'look', ...CODEX, ...CORE],
  },
  workspace: {
    holds: 'compares the recorded patches with what git finds on the disk',
    mayImport: ['disk', 'look/shell', ...CORE, ...node('buffer', 'child_process', 'crypto', 'fs', 'path')],
  },
  look: {
    holds: 'stage 5: finds what a reviewer should look at, such as a push or a read of credentials',
    mayImport: ['look/rules', 'look/shell', ...CORE],
  },
  'look/rules': {
    holds: 'the named rules, one file for each kind of effect',
    mayImport: ['look/shell', ...CORE],
  },
  'look/shell': {
    holds: 'splits a script into the commands that it starts',
    mayImport: ['unbash'],
  },
  report: {
    holds: 'stage 5: the step summary, and the lines of the log',
    mayImport: ['look', 'look/shell', ...CORE],
  },
  otlp: { holds: 'writes an export as OpenTelemetry traces', mayImport: [...CORE, 'node:crypto'] },
  'contract/v1': {
    holds: 'what we promise: records, manifest, their words and schemas, how a record becomes a line',
    mayImport: ['shared', 'zod'],
  },
  disk: {
    holds: 'files and folders; it does not know what is in them',
    mayImport: [...CORE, 'fzstd', ...node('buffer', 'crypto', 'fs', 'path', 'v8', 'vm')],
  },
  shared: { holds: 'what every folder may use: errors, counts, the order of texts', mayImport: [] },
  page: {
    holds: 'the summary as one HTML page that needs no other file',
    mayImport: ['marked'],
  },
  library: {
    holds: 'entry point: functions for programs; it checks options and reads exports back',
    mayImport: ['.', 'look', 'disk', ...CORE, 'zod', ...node('path')],
  },
  cli: {
    holds: 'entry point: the command line; arguments in, files and exit code out',
    mayImport: [
      '.',
      'library',
      'page',
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
    holds: 'entry point: the GitHub Action; inputs in; files, outputs, step summary and artifact out',
    mayImport: [
      '.',
      'find',
      'manifest',
      'workspace',
      'redact',
      'look',
      'report',
      'page',
      'disk',
      'codex/values',
      ...CORE,
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

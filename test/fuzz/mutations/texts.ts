// Values that some code somewhere takes for something else.
import { NASTY } from '../../report/nasty.ts';
import type { Random } from '../random.ts';

/** As they stand in JSON: some are no values that JSON.stringify would write. */
const NUMBERS = [
  ...[
    '0',
    '-0',
    '-1',
    '1',
    '1.5',
    '127',
    '255',
    '1e400',
    '-1e400',
    '1e-400',
    '9007199254740991',
    '9007199254740993',
  ],
  ...[
    '-9007199254740991',
    '253402300800000',
    '-62135596800001',
    '8640000000000001',
    '1700000000000',
    '4294967296',
  ],
];

const OTHERS = [
  ...[
    'null',
    'true',
    'false',
    '""',
    '[]',
    '{}',
    '[null]',
    '[[]]',
    '[""]',
    '{"type":null}',
    '{"toString":1,"length":-1}',
  ],
  ...[
    '{"__proto__":{"type":"add"},"constructor":{"prototype":1}}',
    '{"Ok":{"isError":true}}',
    '{"Err":"no"}',
  ],
  ...[
    '{"secs":1e300,"nanos":-1}',
    '{"secs":0,"nanos":1e9}',
    '{"subagent":{"other":"x"}}',
    '{"custom":{"a":"b"}}',
  ],
];

const WORDS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length', 'valueOf'],
  ...[
    'completed',
    'failed',
    'declined',
    'in_progress',
    'interrupted',
    'user_shell',
    'agent',
    'paginated',
    'legacy',
  ],
  ...[
    'exec_command',
    'shell',
    'write_stdin',
    'apply_patch',
    'exec',
    'wait',
    'unified_exec',
    'mcp__a__b',
    'a__b__c',
  ],
  ...[
    '/',
    '.',
    '..',
    '~',
    '../../../etc/passwd',
    'C:\\a\\b',
    '\\\\host\\share',
    'file:///%',
    'file:///C:/a',
    'file://h/p',
  ],
  ...['2026-11-22T11:43:02.000Z', '+275760-09-13T00:00:00Z', '0000-01-01', '2026-11-22T11:43:02+14:00', '-1'],
  ...[
    'Exit code: 1\nOutput:\n',
    'Process exited with code 99999999999999999999\nOutput:\nx',
    'aborted by user',
  ],
  ...[
    'Process running with session ID 7\nOutput:\n',
    'Script running with cell ID 1\n',
    'unsupported call: x',
  ],
  ...[
    'Wall time: 1e9 seconds\nOutput:\nExit code: 0\n',
    'Command: a\nb\nExit code: 0\nOutput:\n',
    'rejected by user',
  ],
  ...['{"output":"x","metadata":{"exit_code":1.5}}', '{"cmd":{"toString":1}}', '{"cmd":["bash","-lc","ls"]}'],
  ...[
    '{"session_id":7,"chars":""}',
    '{"session_id":7,"chars":["a",null]}',
    '{"cell_id":1}',
    '{"input":"*** Begin Patch"}',
  ],
  '*** Begin Patch\n*** Add File: a\n+x\n*** Update File: b\n*** Move to: c\n-x\n+y\n*** Delete File: d\n*** End Patch',
  "apply_patch <<'EOF'\n*** Begin Patch\n*** Add File: a\n+x\n*** End Patch\nEOF\n",
  "cd 'a b' && apply_patch <<EOF\n*** Begin Patch\n*** Delete File: ../x\n*** End Patch\nEOF",
  '<environment_context>\n  <cwd>/a</cwd>\n</environment_context>',
  'https://user:token@host.example/a.git',
  'eyJhbGciOiJ',
  '-----BEGIN PRIVATE KEY-----',
  'authorization: ',
  '--token ',
];

const DEPTH = 20_000;

/** A value as it stands in JSON. */
export function jsonValue(random: Random): string {
  switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
      return random.pick(NUMBERS);
    case 3:
    case 4:
      return random.pick(OTHERS);
    case 5:
      return random.pick(['[', '{"a":'] as const) === '[' ? nested('[', ']') : nested('{"a":', '}', '1');
    default:
      return JSON.stringify(text(random));
  }
}

const nested = (open: string, close: string, inside = '') =>
  open.repeat(DEPTH) + inside + close.repeat(DEPTH);

export function text(random: Random): string {
  switch (random.below(8)) {
    case 0:
      return random.pick(WORDS).repeat(1 + random.size(2000));
    case 1:
    case 2:
      return Array.from({ length: 1 + random.size(8) }, () => random.pick(NASTY)).join('');
    case 3:
      return random.pick(WORDS) + random.pick(NASTY) + random.pick(WORDS);
    default:
      return random.pick(WORDS);
  }
}

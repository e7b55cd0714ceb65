// Shows that no text becomes a command of the runner when it is printed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutSecrets } from '../../src/action/job-secrets.ts';
import { quote, toLine, withShortQuotes } from '../../src/action/printable.ts';
import { createRedactor } from '../../src/redact/redactor.ts';
import { workflowCommands } from '../support/workflow-commands.ts';
import { plainHost } from './plain-host.ts';

it.for([
  ['::error::x', ': :error: :x'],
  ['see ##[add-mask]x', 'see ## [add-mask]x'],
  [':::::', ': : : : :'],
  ['two\r\n  ::debug::lines', 'two : :debug: :lines'],
  ['\u001b[31mred\u202e', '\ufffd[31mred\ufffd'],
])('%j is printed as %j', ([text = '', printed]) => {
  expect(toLine(text)).toBe(printed);
});

it('a quoted value has quotes at both ends', () => {
  expect(quote('a "b"\n')).toBe('"a \\"b\\"\\n"');
});

it('long quoted values in a line are cut, short ones are not', () => {
  const line = `${quote('a "b"')} is not ${quote('é'.repeat(400))}.`;
  expect(withShortQuotes(line)).toBe(`${quote('a "b"')} is not "${'é'.repeat(300)}…".`);
});

it('a secret in a long path is removed from the log before the path is cut', async () => {
  const lines: string[] = [];
  const host = { ...(await plainHost()).host, info: (line: string) => void lines.push(line) };
  const secret = `hunter2-${'x1'.repeat(20)}`;
  withoutSecrets(host, createRedactor({ values: [secret] })).info(
    `No ${quote(`${'a'.repeat(280)}/${secret}`)}.`,
  );
  expect(lines).toEqual([`No ${quote(`${'a'.repeat(280)}/[redacted:known-val…`)}.`]);
});

it('any text becomes one line that is no command to the runner', () => {
  const piece = fc.oneof(
    fc.constantFrom('::', ':', '##[', '##', '#', '[', ']', 'error', 'debug', '\n', '\r', ' ', '\t', '\u2028'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const line of [toLine(pieces.join('')), toLine(`No folder ${quote(pieces.join(''))}.`)]) {
        expect(line).not.toMatch(/[\r\n\u2028\u2029]|::|##\[/);
        expect(workflowCommands(line)).toEqual([]);
      }
    }),
  );
});

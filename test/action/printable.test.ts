// Shows that no text becomes a command of the runner when it is printed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote, toLine } from '../../src/action/printable.ts';
import { workflowCommands } from '../support/workflow-commands.ts';

it.for([
  ['::error::x', ': :error: :x'],
  ['see ##[add-mask]x', 'see ## [add-mask]x'],
  [':::::', ': : : : :'],
  ['two\r\n  ::debug::lines', 'two : :debug: :lines'],
  ['\u001b[31mred\u202e', '\ufffd[31mred\ufffd'],
])('%j is printed as %j', ([text = '', printed]) => {
  expect(toLine(text)).toBe(printed);
});

it('a quoted value shows its ends, and is cut when it is long', () => {
  expect(quote('a "b"\n')).toBe('"a \\"b\\"\\n"');
  expect(quote('é'.repeat(400))).toBe(`"${'é'.repeat(300)}…"`);
});

it('any text is one line that the runner does not obey', () => {
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

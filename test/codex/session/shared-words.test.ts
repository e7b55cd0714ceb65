// Shows that sharing the words of command lines changes none of them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordSharing } from '../../../src/codex/session/shared-words.ts';

it('each command line has its own words, whatever came before it', () => {
  const word = fc.constantFrom('bash', '-lc', 'ls', '');
  fc.assert(
    fc.property(fc.array(fc.array(word)), (lines) => {
      const shared = createWordSharing();
      expect(lines.map((line) => shared(line))).toEqual(lines);
    }),
  );
});

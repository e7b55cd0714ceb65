// Patches as models misspell them and Codex takes them all the same, and here-documents with unusual ends.
import type { Scenario } from '../scenario.ts';
import { custom, patch, run, say } from './items.ts';

export const patchSpellings: Scenario = {
  shows: 'patches with blanks before their headers, and a here-document that ends with a word with a hyphen',
  since: '0.24.0',
  steps: [{ exec: 'begin' }],
  conversations: {
    main: [
      [custom('p1', 'apply_patch', patch('*** Add File: one.txt', '+1', '+2'))],
      [custom('p2', 'apply_patch', patch('*** Add File: two.txt', '+1', '  *** Add File: three.txt', '+1'))],
      [custom('p3', 'apply_patch', patch('  *** Delete File: two.txt'))],
      [custom('p4', 'apply_patch', patch(' *** Update File: three.txt', '@@', '-1', '+one'))],
      [custom('p5', 'apply_patch', patch('*** Delete File: three.txt', '\t*** Add File: four.txt', '+x'))],
      [run('p6', `apply_patch <<'END-OF-PATCH'\n${patch('*** Add File: five.txt', '+5')}\nEND-OF-PATCH`)],
      [say('patched')],
    ],
  },
};

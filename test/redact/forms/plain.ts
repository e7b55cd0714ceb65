// As it is, in what may stand around it.
import type { Form } from '../form.ts';
import { type Planted, textOf } from '../planted.ts';

const ESC = '\u001b';

const isAlone = (_: Planted, alone: boolean) => alone;

export const plainForms: readonly Form[] = [
  { name: 'by itself', write: textOf },
  {
    name: 'in a command line',
    write: (planted) => `./bin/release staging ${textOf(planted)} && echo finished`,
  },
  { name: 'after a newline', write: (planted) => `set -e\n${textOf(planted)}\necho finished` },
  { name: 'after a written newline', write: (planted) => `printf 'first\\n${textOf(planted)}\\nlast'` },
  { name: 'after a written tab', write: (planted) => `printf 'first\\t${textOf(planted)}\\tlast'` },
  {
    name: 'in ANSI colours',
    write: (planted) => `${ESC}[31m${textOf(planted)}${ESC}[0m finished`,
  },
  {
    name: 'in written ANSI colours',
    write: (planted) => `printf '\\033[1;31m${textOf(planted)}\\033[0m'`,
  },
  { name: 'among punctuation', write: (planted) => `f(${textOf(planted)}), [g]` },
  { name: 'in backticks', write: (planted) => `echo \`printf ${textOf(planted)}\`` },
  { name: 'glued to a letter', write: (planted) => `echo x${textOf(planted)} y`, fits: isGlued },
  { name: 'glued to a capital', write: (planted) => `echo TOKEN${textOf(planted)}`, fits: isGluedToCapital },
  { name: 'after an underscore', write: (planted) => `touch out_${textOf(planted)}.txt`, fits: isGlued },
  {
    name: 'in a path',
    write: (planted) => `cat /srv/cache/${textOf(planted)}/index.json`,
    fits: (planted, alone) => alone && !/[\s/]/.test(textOf(planted)),
  },
  { name: 'as a key', write: (planted) => `node -e "f({'${textOf(planted)}': 1})"`, fits: isAlone },
];

/** After a capital, what begins with capitals is one word with it. */
function isGluedToCapital(planted: Planted, alone: boolean): boolean {
  return isGlued(planted, alone) && !/^[A-Z]+$/.test(planted.before);
}

// task-…, disk-… and mask-… are words: what has no mark but "sk-" cannot be told from them.
function isGlued(planted: Planted, alone: boolean): boolean {
  return alone && planted.before !== 'sk-';
}

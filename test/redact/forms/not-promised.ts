// Forms in which a secret is not looked for: measured all the same, so that it can be said what gets through.
import { gzipSync } from 'node:zlib';
import type { Form } from '../form.ts';
import { textOf } from '../planted.ts';

const middleOf = (text: string) => text.length >> 1;
const base64 = (text: string) => Buffer.from(text).toString('base64');

export const notPromisedForms: readonly Form[] = [
  {
    name: 'base64, wrapped at 76',
    write: (planted) => `base64 -d <<'EOF'\n${base64(textOf(planted)).replace(/.{76}/g, '$&\n')}\nEOF`,
  },
  { name: 'base64 twice', write: (planted) => `echo ${base64(base64(textOf(planted)))}` },
  {
    name: 'base64 of UTF-16',
    write: (planted) => `pwsh -e ${Buffer.from(textOf(planted), 'utf16le').toString('base64')}`,
  },
  {
    name: 'hexadecimal',
    write: (planted) => `xxd -r -p <<< ${Buffer.from(textOf(planted)).toString('hex')}`,
  },
  { name: 'turned round', write: (planted) => `rev <<< '${[...textOf(planted)].reverse().join('')}'` },
  {
    name: 'in two variables',
    write: (planted) => {
      const text = textOf(planted);
      return `A='${text.slice(0, middleOf(text))}'; B='${text.slice(middleOf(text))}'; echo $A$B`;
    },
  },
  { name: 'compressed', write: (planted) => `base64 -d <<< ${gzipSync(textOf(planted)).toString('base64')}` },
  { name: 'a letter behind it', write: (planted) => `echo ${textOf(planted)}x` },
  { name: 'with dots between', write: (planted) => `echo ${[...textOf(planted)].join('.')}` },
];

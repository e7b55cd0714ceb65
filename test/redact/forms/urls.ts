// In a URL, and escaped as in one.
import type { Form } from '../form.ts';
import { type Planted, textOf } from '../planted.ts';

const encoded = (planted: Planted) => encodeURIComponent(textOf(planted));
const everything = (planted: Planted) =>
  encoded(planted).replace(/[!'()*~._-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
const lowerCase = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

// Of the kinds known by the words beside them, a query holds them as it holds any text.
const isOneWord = (planted: Planted, alone: boolean) => alone && !/[\s/:@]/.test(textOf(planted));
const isAlone = (_: Planted, alone: boolean) => alone;

export const urlForms: readonly Form[] = [
  {
    name: 'URL: path',
    write: (planted) => `curl https://api.example/v1/${encoded(planted)}/items?page=2`,
    fits: isAlone,
  },
  { name: 'URL: query', write: (planted) => `curl "https://api.example/v1?q=${encoded(planted)}&page=2"` },
  { name: 'URL: fragment', write: (planted) => `open "https://app.example/#id=${encoded(planted)}"` },
  {
    name: 'URL: user',
    write: (planted) => `git clone https://${encoded(planted)}@git.example/org/project.git`,
    fits: isOneWord,
  },
  {
    name: 'URL: password',
    write: (planted) => `git clone https://oauth2:${encoded(planted)}@git.example/org/project.git`,
    fits: isOneWord,
  },
  {
    name: 'after an escaped =',
    write: (planted) => `curl "https://app.example/login?next=%2Fcb%3Fcode%3D${encoded(planted)}%26s%3D1"`,
    fits: isAlone,
  },
  { name: 'URI, small letters', write: (planted) => `echo ${lowerCase(encoded(planted))}` },
  { name: 'URI, every mark', write: (planted) => `echo ${everything(planted)}` },
  {
    name: 'form-encoded',
    write: (planted) =>
      `curl -d "${new URLSearchParams({ a: '1', text: textOf(planted) })}" https://api.example`,
  },
];

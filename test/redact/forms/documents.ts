// In JSON and XML, escaped as they are written by different programs.
import type { Form } from '../form.ts';
import { type Planted, textOf } from '../planted.ts';

const json = (text: string) => JSON.stringify(text);
const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** As Python and PHP write it. */
const ascii = (text: string) =>
  json(text)
    .replace(/[^ -~]/g, code)
    .replaceAll('/', '\\/');
/** As Go writes it. */
const forHtml = (text: string) => json(text).replace(/[<>&]/g, code);

const entities: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
const named = (text: string) => text.replace(/[&<>"']/g, (character) => `&${entities[character]};`);
const decimal = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const hexadecimal = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`);

const toFile = (text: string) => `cat > body <<'EOF'\n${text}\nEOF`;
const inXml = (write: (text: string) => string) => (planted: Planted) =>
  toFile(`<note id="1">${write(textOf(planted))}</note>`);

export const documentForms: readonly Form[] = [
  { name: 'JSON', write: (planted) => toFile(`{"n":1,"text":${json(textOf(planted))}}`) },
  {
    name: 'JSON in JSON',
    write: (planted) => `{"body":${json(`{"text":${json(textOf(planted))}}`)},"n":1}`,
  },
  { name: 'JSON, in ASCII', write: (planted) => `{"text":${ascii(textOf(planted))},"n":1}` },
  { name: 'JSON, for HTML', write: (planted) => `{"text":${forHtml(textOf(planted))},"n":1}` },
  { name: 'JSON key', write: (planted) => `{${json(textOf(planted))}:true}`, fits: (_, alone) => alone },
  { name: 'XML', write: inXml(named) },
  { name: 'XML, decimal', write: inXml(decimal) },
  { name: 'XML, hexadecimal', write: inXml(hexadecimal) },
];

// Every form in which a secret must be found.
import type { Form } from '../form.ts';
import { base64Forms } from './base64.ts';
import { documentForms } from './documents.ts';
import { plainForms } from './plain.ts';
import { shellForms } from './shell.ts';
import { urlForms } from './urls.ts';

export const forms: readonly Form[] = [
  ...plainForms,
  ...urlForms,
  ...documentForms,
  ...base64Forms,
  ...shellForms,
];

// Every kind of secret that a pattern should know.
import type { Kind } from '../planted.ts';
import { assignments } from './assignments.ts';
import { clouds } from './clouds.ts';
import { codeHosts } from './code-hosts.ts';
import { headersAndUrls } from './headers-and-urls.ts';
import { keys } from './keys.ts';
import { models } from './models.ts';
import { services } from './services.ts';

export const patternKinds: readonly Kind[] = [
  ...codeHosts,
  ...models,
  ...clouds,
  ...services,
  ...keys,
  ...headersAndUrls,
  ...assignments,
];

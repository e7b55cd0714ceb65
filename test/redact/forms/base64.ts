// In base64: what stands before a text decides which of three forms it takes.
import type { Form } from '../form.ts';
import { textOf } from '../planted.ts';

// By what they add to the position in a group of three bytes.
const USERS = ['', 'oauth2:', 'user:'];
const SCRIPTS = ['', 'set -e\n', 'set -eu\n'];

const inBase64 = (name: string, alphabet: 'base64' | 'base64url', end: string): Form[] =>
  [0, 1, 2].map((offset) => ({
    name: `${name}, offset ${offset}`,
    write: (planted, alone) => {
      const start = (alone ? USERS : SCRIPTS)[offset];
      return `echo ${Buffer.from(`${start}${textOf(planted)}${end}`).toString(alphabet)} > blob`;
    },
  }));

export const base64Forms: readonly Form[] = [
  ...inBase64('base64', 'base64', ''),
  ...inBase64('base64 of a line', 'base64', '\n'),
  ...inBase64('base64 for URLs', 'base64url', ''),
  {
    name: 'base64 with a user',
    write: (planted) =>
      `git config http.extraheader "X: ${Buffer.from(`x-access-token:${textOf(planted)}`).toString('base64')}"`,
    fits: (_, alone) => alone,
  },
];

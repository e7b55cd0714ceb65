// Makes an agent's text one visible line: what would break it, hide in it or turn it round is replaced.

import { withoutOldCommands } from '../shared/runner-commands.js';

// One of these per line break, so that a command of several lines does not read as one.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

// A whole colour sequence is one mark: its parameters cannot hold words. Of a longer escape (a title, a link)
// only the control characters go, because dropping its text would hide what the agent wrote.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

// Asks for the coloured form of the sign before it, and hides nothing: `⚠️` should not read as `⚠�`.
const EMOJI_STYLE = /(?<=\p{Extended_Pictographic})\ufe0f/gu;

// Controls, bidi and other format characters, what fonts do not draw, surrogates without their other half.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

/** Not escaped yet: `code` and `htmlCode` do that, each for where it stands. */
export function visible(text: string): string {
  const shown = text
    .replace(LINE_BREAK, '↵')
    .replaceAll('\t', ' ')
    .replace(ANSI_SEQUENCE, '\ufffd')
    .replace(EMOJI_STYLE, '')
    .replace(UNSEEN, '\ufffd');
  // A summary may be printed too.
  return withoutOldCommands(shown);
}

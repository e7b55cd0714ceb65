// Makes one visible line of an agent's text. Replaces what would break the line, hide text or change its direction.

import { withoutOldCommands } from '../shared/runner-commands.js';

// Each is shown as `↵`, so that a command of several lines does not look like one line.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

// A colour sequence becomes one mark, because its parameters cannot hold words. Of a longer escape, such as a title or
// a link, only the control characters are replaced: without its text, a reader would not see what the agent wrote.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

// Asks for the coloured form of the character before it, and hides nothing: `⚠️` should not become `⚠�`.
const EMOJI_STYLE = /(?<=\p{Extended_Pictographic})\ufe0f/gu;

// Control characters, bidi and other format characters, characters that fonts do not draw, and lone surrogates.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

/** The line is not escaped: `code` and `htmlCode` do that for Markdown and HTML. */
export function visible(text: string): string {
  const shown = text
    .replace(LINE_BREAK, '↵')
    .replaceAll('\t', ' ')
    .replace(ANSI_SEQUENCE, '\ufffd')
    .replace(EMOJI_STYLE, '')
    .replace(UNSEEN, '\ufffd');
  // A step may print the summary, and the runner would obey commands in it.
  return withoutOldCommands(shown);
}

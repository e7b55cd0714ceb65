// Escapes texts for a log. GitHub's runner reads what a step prints and obeys `::command::` at the start of a line and
// the old `##[command]` anywhere in a line. No text of a recording may become such a command.

/** The runner obeys this anywhere in a line. */
export const OLD_COMMAND = '##[';

/** Escapes a text that is printed in the middle of a line. */
export const withoutOldCommands = (text: string): string => text.replaceAll(OLD_COMMAND, '## [');

/** Escapes a text that may also begin a line. */
export const withoutCommands = (text: string): string => withoutOldCommands(text.replace(/:(?=:)/g, ': '));

/** Escapes JSON. Its value stays the same, only the spelling changes. */
export const escapedInJson = (json: string): string => json.replaceAll(OLD_COMMAND, '#\\u0023[');

// GitHub's runner reads what a step prints. It obeys `::command::` at the start of a line, and the old `##[command]`
// anywhere in one. Nothing that a recording says may become a command.

/** What the runner obeys anywhere in a line. */
export const OLD_COMMAND = '##[';

/** For a text that may be printed in the middle of a line. */
export const withoutOldCommands = (text: string): string => text.replaceAll(OLD_COMMAND, '## [');

/** For a text that may begin a line, too. */
export const withoutCommands = (text: string): string => withoutOldCommands(text.replace(/:(?=:)/g, ': '));

/** For JSON, which keeps its meaning: only the spelling changes. */
export const escapedInJson = (json: string): string => json.replaceAll(OLD_COMMAND, '#\\u0023[');

// Finds what is private in a text: all of it, save the marks by which a reader knows Codex's own messages.

const PARTS = [
  // What the user's own command printed; the command is an action, and how it ended belongs to it.
  /(?<=^<user_shell_command>[\s\S]*?\nOutput:\n)[\s\S]+?(?=\s*<\/result>)/,
  // The oldest sessions name the folder they ran in nowhere else.
  /(?<=^<environment_context>\s*(?:<cwd>.*<\/cwd>|Current working directory: .*\n)\s*)\S[\s\S]*?(?=\s*<\/environment_context>)/,
  /(?<=^# AGENTS\.md instructions for .*\n)[\s\S]+$/,
  /(?<=^\s*<([A-Za-z][\w ]*)>\s*)\S[\s\S]*?(?=\s*<\/\1>\s*$)/,
];
const ALL = /^[\s\S]+$/;

/** The text with its private part replaced. */
export function replacePrivatePart(text: string, replace: (part: string) => string): string {
  return text.replace(PARTS.find((part) => part.test(text)) ?? ALL, replace);
}

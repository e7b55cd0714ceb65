// Parts of a text that are used while the rest of it is private: how an output begins, which files a patch names.

/** The text with its private parts put through `hide`. */
export type Part = (text: string, hide: (text: string) => string) => string;

export const ALL: Part = (text) => text;

export const PARTS: Readonly<Record<string, Part>> = {
  /** Of a patch: the files it names. */
  patch: (text, hide) =>
    eachLine(text, (line) =>
      /^\s*\*\*\* (?:\w+ File|Move to): |^\*\*\* \w+ Patch$/.test(line) ? line : marked(line, hide),
    ),

  /** Of a diff or a file: how many lines there are, and which were added or removed. */
  lines: (text, hide) => eachLine(text, (line) => (line === '' ? '' : marked(line, hide))),

  /** Of an output: what Codex put before it, and the first line behind. */
  head(text, hide) {
    if (text.startsWith('{"')) return headOfJson(text, hide) ?? hide(text);
    const lines = text.split('\n');
    const used = Math.max(lines.indexOf('Output:') + 2, 2);
    const [head, rest] = [lines.slice(0, used), lines.slice(used)];
    return rest.length === 0 ? text : [...head, hide(rest.join('\n'))].join('\n');
  },

  /** That there is one. */
  presence: (text, hide) => hide(text),

  /** Of a message in the oldest recordings: the folder, and that Codex wrote it. */
  folder(text, hide) {
    const [used = ''] =
      /^\s*<environment_context>\s*(?:<cwd>[^<\n]+<\/cwd>|Current working directory:[^\n]*)|^\s*<\w+/.exec(
        text,
      ) ?? [];
    return used + hide(text.slice(used.length));
  },

  /** Of a message that holds a command of the user's: the command and how it ended, not what it printed. */
  userCommand(text, hide) {
    const [used = ''] = /^<user_shell_command>[\s\S]*?\nOutput:\n/.exec(text) ?? [];
    const [end = ''] = used === '' ? [] : (/\s*<\/result>\n<\/user_shell_command>\s*$/.exec(text) ?? []);
    return used + hide(text.slice(used.length, text.length - end.length)) + end;
  },

  /** Of a URL: all but who is to log in. */
  withoutUser(text, hide) {
    return text.replace(
      /^([a-z][\w+.-]*:\/\/)([^/?#]*)@/i,
      (_all, scheme: string, user: string) => `${scheme}${hide(user)}@`,
    );
  },

  /** Of a reason: a word of Codex's; any other text is private. */
  word: (text, hide) => (/^[a-z_-]{1,40}$/.test(text) ? text : hide(text)),
};

const eachLine = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n');

/** The first character tells what a line of a diff is. */
const marked = (line: string, hide: (text: string) => string) => line.slice(0, 1) + hide(line.slice(1));

const READ_OF_JSON = ['metadata', 'session_id', 'wall_time_seconds', 'exit_code'];

function headOfJson(text: string, hide: (text: string) => string): string | null {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const kept = Object.entries(value).map(([key, inner]): [string, unknown] =>
    key === 'output' && typeof inner === 'string'
      ? [key, inner === 'aborted' ? inner : hide(inner)]
      : READ_OF_JSON.includes(key)
        ? [key, inner]
        : [hide(key), null],
  );
  return JSON.stringify(Object.fromEntries(kept));
}

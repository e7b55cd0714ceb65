// Parts of the documents that are made from other files, so that they stay true.
import { parse } from 'yaml';
import { CODEX, FOLDERS } from './folders.ts';

/** What stands between `<!-- name -->` and `<!-- /name -->`, by name. */
export type Parts = Readonly<Record<string, string>>;

/** The tables of inputs and outputs and the lines of a real export. @param actions Text of an actions.ndjson. */
export function readmeParts(actionYml: string, actions: string): Parts {
  const { inputs, outputs } = parse(actionYml);
  return {
    inputs: table(
      ['input', 'default', 'meaning'],
      Object.entries<Entry>(inputs).map(([name, { default: value, description }]) => [
        code(name),
        value === '' ? '' : code(value ?? ''),
        description,
      ]),
    ),
    outputs: table(
      ['output', 'meaning'],
      Object.entries<Entry>(outputs).map(([name, { description }]) => [code(name), description]),
    ),
    actions: `\`\`\`json\n${interesting(actions).join('\n')}\n\`\`\``,
  };
}

/** The tree of folders, and the table of import rules. */
export const architectureParts = (): Parts => ({
  tree: `\`\`\`\n${folderNames.map(([path, { holds }]) => `${path.padEnd(20)} ${holds.replaceAll('`', '')}`).join('\n')}\n\`\`\``,
  imports: table(
    ['folder', 'may import'],
    folderNames.map(([path, { mayImport }]) => [
      code(path),
      briefly(mayImport).map(code).join(', ') || 'no other folder',
    ]),
  ),
});

const folderNames = Object.entries(FOLDERS).map(
  ([name, folder]) => [name === '.' ? 'src/*.ts' : `src/${name}/`, folder] as const,
);

/** All folders of Codex as one word, because eight rows would name each of them. */
function briefly(imports: readonly string[]): string[] {
  const rest = imports.filter((name) => !CODEX.includes(name));
  return imports.length - rest.length < CODEX.length ? [...imports] : ['codex/*', ...rest];
}

interface Entry {
  readonly description: string;
  readonly default?: string;
}

/** @throws when the text lacks the marks of a part. */
export function withParts(text: string, parts: Parts): string {
  return Object.entries(parts).reduce((result, [name, part]) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!marks.test(result)) throw new Error(`The document has no <!-- ${name} --> … <!-- /${name} -->.`);
    return result.replace(marks, (_, begin, end) => `${begin}\n${part}\n\n${end}`);
  }, text);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string) => text.replaceAll('|', '\\|').trim().replaceAll(/\s+/g, ' ');
const code = (text: string) => (text === '' ? '' : `\`${text}\``);

/** Five actions in a row, from the first that failed: a failing test, what was done about it, the passing test. */
function interesting(actions: string): string[] {
  const lines = actions.trimEnd().split('\n');
  const isMarker = (line: string) => /"action_type":"(?:session|turn)/.test(line);
  const failed = lines.findIndex((line) => line.includes('"status":"failed"'));
  return lines
    .slice(Math.max(0, failed))
    .filter((line) => !isMarker(line))
    .slice(0, 5);
}

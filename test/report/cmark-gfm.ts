// GitHub's own dialect of Markdown, by the program that defines it. Debian packages it as cmark-gfm.
import { spawnSync } from 'node:child_process';

const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tasklist', 'footnotes'];

export const hasCmarkGfm = spawnSync('cmark-gfm', ['--version']).error === undefined;

/** HTML as it is before GitHub's sanitizer; or the tree, as XML with a line for each node. */
export function cmarkGfm(markdown: string, to: 'html' | 'xml'): string {
  const extensions = EXTENSIONS.flatMap((name) => ['-e', name]);
  const { stdout, status, stderr } = spawnSync('cmark-gfm', [...extensions, '--unsafe', '-t', to], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`cmark-gfm ended with ${status}: ${stderr}`);
  return stdout;
}

/** Names and texts of all nodes, in order; the text is null where a node has none of its own. */
export function nodesOf(markdown: string): { name: string; text: string | null; line: string }[] {
  const xml = cmarkGfm(markdown, 'xml').replace(/^.*?<document[^>]*>/s, '');
  const nodes = xml.matchAll(/<([a-z_]+)((?: [^<>]*?)?)(?:\/>|>(?:([^<]*)<\/\1>)?)/g);
  return [...nodes].map(([line, name = '', , text]) => ({
    name,
    text: text === undefined ? null : unescaped(text),
    line,
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

// Finds what a script for sh, bash or zsh starts, with a parser of bash. It is loaded only when a script needs it.
import { forEachChild, parse, type Redirection, type SyntaxNode, type Word, type WordPart } from 'unbash';
import { programOf, type SimpleCommand } from './simple-command.js';

type Command = Extract<SyntaxNode, { type: 'Command' }>;

/** What a command is part of: the words of the program before it in its pipeline, and the text of the pipeline. */
interface Surroundings {
  readonly before: readonly string[] | null;
  readonly pipeline: string | null;
}

const ALONE: Surroundings = { before: null, pipeline: null };

/** How deep substitutions may be nested in substitutions. */
const MAX_DEPTH = 12;

/** Commands of one script that are looked at. No agent writes a script with more. */
const MAX_COMMANDS = 2000;

export function commandsOf(script: string): SimpleCommand[] {
  const commands: SimpleCommand[] = [];
  const visit = (node: SyntaxNode, surroundings: Surroundings, depth: number) => {
    if (depth > MAX_DEPTH * 8 || commands.length >= MAX_COMMANDS) return;
    if (node.type === 'Pipeline') {
      const pipeline = textOf(script, node);
      node.commands.forEach((part, index) => {
        const before = index > 0 ? wordsOf(node.commands[index - 1]) : surroundings.before;
        visit(part, { before, pipeline }, depth + 1);
      });
      return;
    }
    if (node.type === 'Command') {
      const command = commandOf(script, node, surroundings);
      if (command !== null) commands.push(command);
    }
    const inner = isGroup(node) ? surroundings : ALONE;
    forEachChild(node, (child) => visit(child, inner, depth + 1));
  };
  visit(parse(script), ALONE, 0);
  return commands;
}

/** The text of a here-document: its position in the script, and whether something may run it. */
export interface HereDocument {
  readonly start: number;
  readonly end: number;
  /** The end of the line that closes it. */
  readonly closed: number;
  /**
   * False only if nothing but `cat` and `tee` reads it, the shell runs nothing inside it, and the script does not use
   * the file that it is written to.
   */
  readonly mayRun: boolean;
}

/** In the order of the script. Leaves out one that is never closed, because it would hide all that follows. */
export function hereDocumentsOf(script: string): HereDocument[] {
  const found: (HereDocument & { readonly files: readonly string[] })[] = [];
  const visit = (node: SyntaxNode, takers: readonly string[], depth: number) => {
    if (depth > MAX_DEPTH * 8) return;
    if (node.type === 'Pipeline') {
      // What one part writes reaches all parts after it.
      for (const [index, part] of node.commands.entries())
        visit(part, [...node.commands.slice(index + 1).map(takerOf), ...takers], depth + 1);
      return;
    }
    const inside = takersInside(node, takers);
    forEachChild(node, (child) => {
      if (child.type === 'HereDoc' && child.closing !== undefined) {
        const { pos: start, end, parts = [] } = child.body;
        const isStored = [...directTakers(script, node), ...takers].every((name) => STORES.includes(name));
        const mayRun = !isStored || parts.some(runsSomething);
        found.push({ start, end, closed: child.closing.end, mayRun, files: filesWritten(script, node) });
      }
      visit(child, inside, depth + 1);
    });
  };
  visit(parse(script), [], 0);
  found.sort((one, two) => one.start - two.start);
  const others = withoutTexts(script, found)
    .split(/[\n;|&()]+/)
    .filter((part) => !part.includes('<<') && !KEEPS_FILES.test(part));
  return found.map(({ files, mayRun, ...place }) => ({
    ...place,
    mayRun: mayRun || files.some((file) => others.some((part) => usesFile(part, file))),
  }));
}

/** Matches commands that do not run the files that they name. */
const KEEPS_FILES =
  /^\s*(?:sudo\s+)?(?:rm|cat|ls|wc|head|tail|git|chmod|chown|mv|cp|touch|mkdir|sed|grep|rg|diff|echo|printf|test|stat|tee)\s/;

const usesFile = (command: string, file: string): boolean =>
  command.split(/[\s"'=<>@:]+/).some((word) => word === file || word.endsWith(`/${file}`));

/** The names of the files that a here-document is written to, without their folders. */
function filesWritten(script: string, node: SyntaxNode): string[] {
  const redirects = 'redirects' in node ? filesOf(node.redirects).writes : [];
  const [, teed = ''] = /\btee[ \t]+(?:-a[ \t]+)?([^\s<>|;&"']+)/.exec(textOf(script, node)) ?? [];
  return [...redirects, teed]
    .map((path) => path.slice(path.lastIndexOf('/') + 1))
    .filter((name) => name !== '');
}

function withoutTexts(script: string, texts: readonly HereDocument[]): string {
  let from = 0;
  const pieces = texts.map(({ start, end }) => {
    const piece = script.slice(from, Math.max(from, start));
    from = Math.max(from, end);
    return piece;
  });
  return [...pieces, script.slice(from)].join('\n');
}

/** They keep a text as it is. */
const STORES = ['cat', 'tee'];

/** They take an argument as a text, never as a script. */
const TAKES_TEXT = [...STORES, 'git', 'gh', 'glab', 'echo', 'printf'];

/** Stands for whatever takes a text without being a program with a name. */
const UNKNOWN = '';

const takerOf = (node: SyntaxNode): string => (node.type === 'Command' ? nameOf(node) : UNKNOWN);

/** What reads the here-document of a node. */
function directTakers(script: string, node: SyntaxNode): readonly string[] {
  // `tee >(sh)` writes to a program.
  const writesToProgram = />\s*\(/.test(textOf(script, node));
  return writesToProgram ? [UNKNOWN] : [takerOf(node)];
}

/** What reads the output of the parts of a node, if `takers` read the output of the node. */
function takersInside(node: SyntaxNode, takers: readonly string[]): readonly string[] {
  if (node.type === 'Function') return [UNKNOWN];
  if (node.type !== 'Command') return takers;
  // `git commit -m "$(cat <<EOF` takes a message; `sh -c "$(cat <<EOF` takes a script.
  return TAKES_TEXT.includes(nameOf(node)) ? [] : [UNKNOWN];
}

const runsSomething = ({ type }: WordPart): boolean =>
  type === 'CommandExpansion' || type === 'ArithmeticExpansion' || type === 'ParameterExpansion';

/** A command inside one of these reads the input of the whole. */
const GROUPS: readonly SyntaxNode['type'][] = [
  'Script',
  'Statement',
  'AndOr',
  'CompoundList',
  'Redirected',
  'Subshell',
  'BraceGroup',
];

function isGroup({ type }: SyntaxNode): boolean {
  return GROUPS.includes(type);
}

function commandOf(script: string, node: Command, { before, pipeline }: Surroundings): SimpleCommand | null {
  const args = [...(node.name ? [node.name] : []), ...node.args];
  const { reads, writes } = filesOf(node.redirects);
  if (args.length === 0 && reads.length + writes.length === 0) return null;
  const source = textOf(script, node);
  return {
    words: wordsOf(node),
    reads,
    writes,
    before,
    input: inputOf(node.redirects),
    ...substitutionsOf(args.filter((word): word is Word => word.type === 'Word')),
    isInContainer: false,
    source,
    pipeline: pipeline ?? source,
  };
}

/** Empty for anything but a simple command. */
function wordsOf(node: SyntaxNode | undefined): string[] {
  if (node?.type !== 'Command') return [];
  const args = [...(node.name ? [node.name] : []), ...node.args];
  return args.map((word) => ('value' in word && typeof word.value === 'string' ? word.value : word.text));
}

function inputOf(redirects: readonly Redirection[]): string | null {
  const last = redirects.findLast(({ type }) => type === 'HereDoc' || type === 'HereString');
  if (last?.type === 'HereDoc') return last.body.text;
  return last?.type === 'HereString' ? (last.target?.value ?? null) : null;
}

const WRITING = ['>', '>>', '>|', '&>', '&>>', '<>', '>&'];

function filesOf(redirects: readonly Redirection[]): { reads: string[]; writes: string[] } {
  const reads: string[] = [];
  const writes: string[] = [];
  for (const redirect of redirects) {
    if (redirect.type !== 'Redirect' || redirect.target === undefined) continue;
    const { value } = redirect.target;
    if (WRITING.includes(redirect.operator)) writes.push(value);
    else if (redirect.operator === '<') reads.push(value);
  }
  return { reads, writes };
}

function substitutionsOf(words: readonly Word[]): Pick<SimpleCommand, 'substituted' | 'processes'> {
  const substituted: string[] = [];
  const processes: string[] = [];
  const visit = (node: SyntaxNode, into: string[] | null, depth: number) => {
    if (depth > MAX_DEPTH) return;
    if (node.type === 'Command') into?.push(nameOf(node));
    const next =
      node.type === 'CommandExpansion' ? substituted : node.type === 'ProcessSubstitution' ? processes : into;
    forEachChild(node, (child) => visit(child, next, depth + 1));
  };
  for (const word of words) visit(word, null, 0);
  return { substituted, processes };
}

const nameOf = ({ name }: Command): string => programOf({ words: name ? [name.value] : [] });

const textOf = (script: string, { pos, end }: { pos: number; end: number }): string => script.slice(pos, end);

// Which items a call of a program can have left.
import { expect, it } from 'vitest';
import { type InnerItem, isExactly, mayBe } from '../../../src/codex/programs/matching.ts';
import { item, patched, ran, read } from './recorded.ts';

const PATCH = (...paths: readonly string[]) =>
  `"*** Begin Patch\\n${paths.map((path) => `*** Update File: ${path}\\n+1\\n`).join('')}*** End Patch"`;
const called = (tool: string, server: string | null = null) => item('tool', { tool, server });

type Relation = 'its own' | 'a possible' | 'an impossible';

function relationOf(source: string, one: InnerItem): Relation {
  const [call] = read(`await ${source}`).calls;
  if (call === undefined) throw new Error('there is no call');
  if (isExactly(call, one)) return 'its own';
  return mayBe(call, one) ? 'a possible' : 'an impossible';
}

it.each<[string, Relation, string, InnerItem]>([
  ['tools.exec_command({cmd: "ls"})', 'its own', 'of its command', ran('ls')],
  ['tools.exec_command({cmd: "ls"})', 'a possible', 'of another command', ran('pwd')],
  ['tools.exec_command({cmd: load("x")})', 'a possible', 'of a command without words', item('command')],
  ['tools.exec_command({cmd: load("x")})', 'a possible', 'of a command', ran('ls')],
  ['tools.shell({command: ["bash", "-lc", "ls"]})', 'its own', 'of a command', ran('ls')],
  ['tools.exec_command({cmd: "ls"})', 'an impossible', 'of a tool', called('ls')],
  ['tools.exec_command({cmd: "ls"})', 'a possible', 'of a patch', patched('/w/a')],
  [
    `tools.exec_command({cmd: ${PATCH('a.txt')}})`,
    'its own',
    'of the patch in its command',
    patched('/w/a.txt'),
  ],
  [`tools.apply_patch(${PATCH('a.txt')})`, 'its own', 'of its patch', patched('/w/a.txt')],
  [`tools.apply_patch(${PATCH('./a.txt')})`, 'its own', 'of its patch, which says "./"', patched('/w/a.txt')],
  [
    `tools.apply_patch(${PATCH('/w/a.txt')})`,
    'its own',
    'of its patch with a whole path',
    patched('/w/a.txt'),
  ],
  [
    `tools.apply_patch(${PATCH('a.txt')})`,
    'its own',
    'of a move, with both ends',
    patched('/w/a.txt', '/w/b.txt'),
  ],
  [
    `tools.apply_patch(${PATCH('a.txt', 'b.txt')})`,
    'a possible',
    'of a patch of one of two files',
    patched('/w/a.txt'),
  ],
  [
    `tools.apply_patch(${PATCH('a.txt')})`,
    'a possible',
    'of a file that ends like its own',
    patched('/w/la.txt'),
  ],
  [`tools.apply_patch(${PATCH('a.txt')})`, 'a possible', 'of another patch', patched('/w/b.txt')],
  ['tools.apply_patch(load("x"))', 'a possible', 'of a patch', patched('/w/b.txt')],
  ['tools.apply_patch("no patch")', 'a possible', 'of a patch', patched('/w/b.txt')],
  [`tools.apply_patch(${PATCH('a.txt')})`, 'an impossible', 'of a command', ran('ls')],
  ['tools.write_stdin({session_id: 1, chars: "ls"})', 'an impossible', 'of a command', ran('ls')],
  ['tools.write_stdin({session_id: 1, chars: "ls"})', 'an impossible', 'of a tool', called('write_stdin')],
  ['tools.view_image({path: "a"})', 'its own', 'of its tool', called('view_image')],
  ['tools.view_image({path: "a"})', 'an impossible', 'of another tool', called('sleep')],
  ['tools.view_image({path: "a"})', 'an impossible', 'of a command', ran('view_image')],
  ['tools.view_image({path: "a"})', 'a possible', 'of a tool without a name', item('tool')],
  ['tools.mcp__tiny__add({})', 'its own', 'of its MCP tool', called('add', 'tiny')],
  ['tools.mcp__my_s__do_it({})', 'its own', 'of an MCP tool with other characters', called('do.it', 'my-s')],
  ['tools.mcp__tiny__add({})', 'a possible', 'of the MCP tool on another server', called('add', 'huge')],
  ['tools.mcp__tiny__add({})', 'an impossible', 'of another MCP tool', called('subtract', 'tiny')],
  ['tools.web__run({q: "a"})', 'its own', 'of a search', called('web_search')],
  ['tools.image_gen__imagegen({})', 'its own', 'of an image', called('image_generation')],
  ['tools.clock__sleep({})', 'its own', 'of a pause', called('sleep')],
  ['tools[load("x")]({cmd: "ls"})', 'a possible', 'of a command', ran('ls')],
  ['tools[load("x")]({})', 'a possible', 'of a tool', called('view_image')],
])('for the call %s, %s item is one %s', (source, relation, _, one) => {
  expect(relationOf(source, one)).toBe(relation);
});

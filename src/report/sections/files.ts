// The changed files: a row for each path with all its changes, then those that no recorded patch names.

import type { Manifest } from '../../contract/v1/manifest.js';
import { clip, plural } from '../../shared/text.js';
import type { Level } from '../levels.js';
import { code } from '../markdown.js';
import type { FileRow } from '../summary-data.js';
import { KINDS } from './change-kinds.js';
import { longTable } from './long-table.js';
import type { Page } from './page.js';
import { isPlainUrl } from './whole-export.js';

export function filesSection({ data: { files }, manifest, level }: Page): string {
  const listed = [...files.rows, ...withoutPatch(manifest, level)];
  if (listed.length === 0) return '';
  // The path comes after what was done to it, so that a long one does not push that out of sight.
  const rows = longTable(
    [
      { title: 'change', cell: change },
      { title: '+', numeric: true, cell: ({ patches, added }) => lines(patches, added) },
      { title: '−', numeric: true, cell: ({ patches, removed }) => lines(patches, removed) },
      { title: 'file', cell: place },
      {
        title: 'by',
        cell: ({ patches }) =>
          patches > 0
            ? plural(patches, 'patch', 'patches').replace(' ', '\u00a0')
            : 'no\u00a0recorded\u00a0patch',
      },
    ],
    listed,
    'file',
  );
  return ['### Files changed', ...onlyPatches(manifest), rows, ...pullRequestLink(manifest)].join('\n\n');
}

/** Only a comparison with git shows what commands changed. */
const onlyPatches = ({ workspace, totals }: Manifest): string[] =>
  workspace === null && totals.commands > 0
    ? ['From recorded patches. Commands may have changed other files.']
    : [];

/** A link to the changes of the pull request, if the run belongs to one. */
function pullRequestLink({ run }: Manifest): string[] {
  if (!run?.pull_request || !run.server_url || !run.repository) return [];
  const url = `${run.server_url}/${run.repository}/pull/${run.pull_request}/files`;
  return isPlainUrl(url) ? [`[Changes of pull request ${run.pull_request}](${url})`] : [];
}

/** Files that changed on disk without a recorded patch. */
function withoutPatch({ workspace }: Manifest, level: Level): FileRow[] {
  const unknown = {
    from: null,
    outside: false,
    rolledBack: null,
    kinds: [],
    patches: 0,
    added: null,
    removed: null,
  };
  return (workspace?.changed_without_patch ?? [])
    .slice(0, level.files)
    .map((path) => ({ ...unknown, path: clip(path, level.text) }));
}

/** A turn that is rolled back only leaves the conversation; its changes stay on disk. */
function change({ kinds, rolledBack }: FileRow): string {
  const words = kinds.map((kind) => KINDS[kind]).join(', ') || 'on disk';
  if (rolledBack === null) return words;
  return `${words}, ${rolledBack === 'all' ? '**turn rolled back**' : '**a turn rolled back**'}`;
}

function place({ path, from, outside }: FileRow): string {
  const whole = from === null ? code(path) : `${code(from)} → ${code(path)}`;
  return outside ? `${whole} · **outside the workspace**` : whole;
}

function lines(patches: number, count: number | null): string {
  if (patches === 0) return '';
  return count === null ? '?' : `${count}`;
}

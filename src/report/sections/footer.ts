// The last line: where the whole export is, which Codex it is of and what wrote it.
import type { Manifest } from '../../contract/v1/manifest.js';
import { clip } from '../../shared/text.js';
import { CUT } from '../limits.js';
import { code } from '../markdown.js';
import type { Page } from './page.js';
import { wholeExport } from './whole-export.js';

const MOST_RELEASES = 3;

export function footer({ manifest, options }: Page): string {
  const { exporter, schema_version } = manifest;
  return [
    ...(options.artifactName === undefined ? [] : [`In full in ${wholeExport(options)}`]),
    ...releases(manifest),
    `${code(clip(exporter.name, CUT.name))} ${code(clip(exporter.version, CUT.name))}`,
    `contract version ${schema_version}`,
  ].join(' · ');
}

function releases({ sessions }: Manifest): string[] {
  const all = [...new Set(sessions.map(({ codex_version }) => codex_version))].filter(
    (name) => name !== null,
  );
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_RELEASES).map((name) => code(clip(name, CUT.name)));
  const more = all.length - shown.length;
  return [`Codex ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}

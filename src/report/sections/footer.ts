// The last line: where the whole export is, which releases of Codex ran, how many tokens they took, and what wrote the
// export.
import type { Manifest } from '../../contract/v1/manifest.js';
import { clip } from '../../shared/text.js';
import { CUT } from '../limits.js';
import { code } from '../markdown.js';
import type { Page } from './page.js';
import { wholeExport } from './whole-export.js';

const MAX_RELEASES = 3;

export function footer({ manifest, options }: Page): string {
  const { exporter, schema_version } = manifest;
  return [
    ...(options.artifactName === undefined ? [] : [`In full in ${wholeExport(options)}`]),
    ...releases(manifest),
    ...tokens(manifest),
    `${code(clip(exporter.name, CUT.name))} ${code(clip(exporter.version, CUT.name))}`,
    `contract version ${schema_version}`,
  ].join(' · ');
}

function releases({ sessions }: Manifest): string[] {
  const all = [...new Set(sessions.map(({ codex_version }) => codex_version))].filter(
    (name) => name !== null,
  );
  if (all.length === 0) return [];
  const shown = all.slice(0, MAX_RELEASES).map((name) => code(clip(name, CUT.name)));
  const more = all.length - shown.length;
  return [`Codex ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}

function tokens({ totals: { usage } }: Manifest): string[] {
  if (usage === null) return [];
  const { input_tokens, cached_input_tokens, output_tokens } = usage;
  return [
    `${short(input_tokens)} tokens in (${short(cached_input_tokens)} cached), ${short(output_tokens)} out`,
  ];
}

const THOUSAND = 1000;

/** At least two digits of larger numbers: 999, 1.2 k, 14 k, 1.2 M. */
function short(count: number): string {
  // Rounds before it chooses the unit, so that 999,950 is 1.0 M and not 1000 k.
  const unit = UNITS.find(({ size }) => Math.round(count / (size / THOUSAND)) >= THOUSAND);
  if (unit === undefined) return String(count);
  const amount = count / unit.size;
  return `${amount < 9.95 ? amount.toFixed(1) : Math.round(amount)} ${unit.name}`;
}

const UNITS = [
  { size: THOUSAND ** 3, name: 'G' },
  { size: THOUSAND ** 2, name: 'M' },
  { size: THOUSAND, name: 'k' },
];

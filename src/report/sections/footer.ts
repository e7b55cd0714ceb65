// The last line: where the whole export is and what wrote it.
import type { Manifest } from '../../contract/manifest.js';
import { CUT } from '../limits.js';
import { clip, code } from '../markdown.js';
import { type SummaryOptions, wholeExport } from './whole-export.js';

export function footer({ schema_version, exporter }: Manifest, options: SummaryOptions): string {
  return [
    `${code(clip(exporter.name, CUT.name))} ${code(clip(exporter.version, CUT.name))}`,
    `contract version ${schema_version}`,
    ...(options.artifactName === undefined ? [] : [`in full in ${wholeExport(options)}`]),
  ].join(' · ');
}

// What every section is made from.
import type { Manifest } from '../../contract/v1/manifest.js';
import type { Level } from '../levels.js';
import type { SummaryData } from '../summary-data.js';

export interface SummaryOptions {
  /** The artifact that holds the whole export, when there is one. */
  readonly artifactName?: string;
  /** Where a browser finds it. */
  readonly artifactUrl?: string;
  /** Most bytes of UTF-8 that it may take. */
  readonly budget?: number;
  /** Whether headings can be linked to, as on the page of a run and not in a comment. True unless given. */
  readonly anchors?: boolean;
  /** Whether to draw when turns and the longest commands ran. */
  readonly timeline?: boolean;
}

export interface Page {
  /** As the level shows them. */
  readonly data: SummaryData;
  readonly manifest: Manifest;
  readonly options: SummaryOptions;
  readonly level: Level;
}

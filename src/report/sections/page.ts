// What every section gets.
import type { Manifest } from '../../contract/v1/manifest.js';
import type { Level } from '../levels.js';
import type { SummaryData } from '../summary-data.js';

export interface SummaryOptions {
  /** The artifact that holds the whole export, when there is one. */
  readonly artifactName?: string;
  /** The address of the artifact for a browser. */
  readonly artifactUrl?: string;
  /** The most bytes of the summary in UTF-8. By default SUMMARY_BUDGET. */
  readonly budget?: number;
  /** Whether headings can be linked to: true on the page of a run (the default), false in a comment. */
  readonly anchors?: boolean;
  /** Whether to draw a chart of when turns and the longest commands ran. By default not. */
  readonly timeline?: boolean;
}

export interface Page {
  /** The data, already reduced to the level. */
  readonly data: SummaryData;
  readonly manifest: Manifest;
  readonly options: SummaryOptions;
  readonly level: Level;
}

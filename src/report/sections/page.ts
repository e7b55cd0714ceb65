// What every section is made from.
import type { Manifest } from '../../contract/manifest.js';
import type { Facts } from '../facts.js';
import type { Level } from '../levels.js';
import type { SummaryOptions } from './whole-export.js';

export interface Page {
  /** As the level shows them. */
  readonly facts: Facts;
  readonly manifest: Manifest;
  readonly options: SummaryOptions;
  readonly level: Level;
}

// The chart of when things ran, where it is asked for.
import { timelineChart } from '../timeline.js';
import type { Page } from './page.js';

export function timelineSection({ facts, options }: Page): string {
  const chart = options.timeline === true ? timelineChart(facts.timeline) : '';
  return chart === '' ? '' : `### Timeline\n\n${chart}`;
}

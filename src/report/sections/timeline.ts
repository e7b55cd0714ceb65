// The chart of when things ran, where it is asked for.
import { timelineChart } from '../timeline.js';
import type { Page } from './page.js';

export function timelineSection({ data, options }: Page): string {
  const chart = options.timeline === true ? timelineChart(data.timeline) : '';
  return chart === '' ? '' : `### Timeline\n\n${chart}`;
}

// The chart of when turns and commands ran, if it was asked for.
import { timelineChart } from '../timeline.js';
import type { Page } from './page.js';

export function timelineSection({ data, options }: Page): string {
  const chart = options.timeline === true ? timelineChart(data.timeline) : '';
  return chart === '' ? '' : `### Timeline\n\n${chart}`;
}

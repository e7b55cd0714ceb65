// Replaces the private texts and the machine's paths in rollouts, and leaves all else as Codex wrote it.
import { parseExactly } from './exact-json.ts';
import { isRecord, textAt } from './json.ts';
import { replacePrivatePart } from './private-part.ts';
import { privateWord } from './private-texts.ts';
import type { Rollout } from './rollouts.ts';
import type { Stage } from './stage.ts';

const HOME = '/home/runner';
export const WORKSPACE = `${HOME}/work/demo/demo`;

/** The text with the machine's paths made those of a GitHub runner. */
export function withoutPaths(text: string, stage: Stage): string {
  return text.replaceAll(stage.root, HOME);
}

/** Throws when a line is not what Codex writes, or still holds a path of this machine. */
export function scrub(rollouts: readonly Rollout[], stage: Stage): Rollout[] {
  const canaries = new Map<string, string>();

  function clean(value: unknown, place: string): unknown {
    if (typeof value === 'string') return cleanText(value, place);
    if (Array.isArray(value)) return value.map((entry: unknown) => clean(entry, `${place}[]`));
    if (!isRecord(value) || JSON.isRawJSON(value)) return value;
    // What the model knows of its surroundings differs too much to be told apart: it goes as a whole.
    if (place === 'world_state.state') return { note: canary('WORLDSTATE', JSON.stringify(value)) };
    // Of the tools that the model was offered, the names say enough.
    const offered = /^response_item\/(additional_tools|tool_search_output)\..*tools\[\]$/.test(place);
    const kept = Object.entries(value).filter(
      ([key]) => !offered || /^(type|name|description|tools)$/.test(key),
    );
    return Object.fromEntries(
      kept.map(([key, inner]) => [
        withoutPaths(key, stage),
        clean(inner, place === '' ? key : `${place}.${key}`),
      ]),
    );
  }

  function cleanText(text: string, place: string): string {
    const word = privateWord(place);
    const kept = word === undefined ? text : replacePrivatePart(text, (part) => canary(word, part));
    return withoutPaths(kept, stage);
  }

  /** The same text is replaced by the same canary, so that copies and twins stay recognisable. */
  function canary(word: string, text: string): string {
    const known = canaries.get(text) ?? `CANARY-${word}-${canaries.size.toString(36).padStart(4, '0')}`;
    canaries.set(text, known);
    return known;
  }

  return rollouts.map(({ path, lines }) => ({
    path,
    lines: lines.map((line, index) => {
      const record = parseExactly(line);
      if (JSON.stringify(record) !== line)
        throw new Error(`${path}:${index + 1} would not be written as Codex wrote it`);
      const payload = isRecord(record) && isRecord(record.payload) ? record.payload : record;
      const cleaned = clean(payload, placeOf(record, payload));
      const scrubbed = JSON.stringify(
        payload === record ? cleaned : Object.assign({}, record, { payload: cleaned }),
      );
      if (scrubbed.includes(stage.root)) throw new Error(`${path}:${index + 1} still names ${stage.root}`);
      return scrubbed;
    }),
  }));
}

function placeOf(record: unknown, payload: unknown): string {
  const type = textAt(record, 'type') ?? '';
  const inner = payload === record ? undefined : textAt(payload, 'type');
  return inner === undefined ? type : `${type}/${inner}`;
}

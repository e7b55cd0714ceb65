// A whole rollout of a given size, format and mix, the same for the same seed.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createWriter, type Format, type Writer } from './formats.ts';
import { createRandom, type Random } from './random.ts';
import { createTexts } from './texts.ts';

export const MIXES = ['mixed', 'dense', 'commands', 'images', 'compactions', 'giant', 'talk'] as const;
export type Mix = (typeof MIXES)[number];

export interface Recording {
  readonly format: Format;
  readonly mix: Mix;
  readonly bytes: number;
  readonly seed: number;
}

const texts = createTexts();

/** Writes the one session of a fresh Codex home; returns its bytes. */
export function writeRecording(home: string, recording: Recording): number {
  const folder = join(home, 'sessions/2026/11/22');
  mkdirSync(folder, { recursive: true });
  const random = createRandom(recording.seed);
  const id = `01a20000-0000-7000-8000-${recording.seed.toString(16).padStart(12, '0')}`;
  const file = openSync(join(folder, `rollout-2026-11-22T12-00-00-${id}.jsonl`), 'wx');
  let written = 0;
  let held = '';
  const flush = () => {
    written += writeSync(file, held);
    held = '';
  };
  for (const lines of sessionOf(recording, random, () => written + held.length)) {
    for (const line of lines) held += `${line}\n`;
    if (held.length > 1 << 20) flush();
  }
  flush();
  closeSync(file);
  return written;
}

function* sessionOf(
  { format, mix, bytes }: Recording,
  random: Random,
  size: () => number,
): Generator<string[]> {
  const writer = createWriter(format, random, texts);
  yield writer.start();
  if (mix === 'giant') yield writer.command(bytes / 2);
  let steps = 0;
  while (size() < bytes) {
    if (mix !== 'talk' || steps === 0) yield writer.turn();
    for (let left = 5 + random.whole(60); left > 0 && size() < bytes; left--) {
      // In talk the first mebibyte is as in any session, and nothing behind it is an action.
      const isTalk = mix === 'talk' && size() > 1 << 20;
      yield isTalk ? talk(writer, random) : step(writer, mix, random);
      steps += 1;
      if (!isTalk && steps % COMPACTED_AFTER[mix] === 0)
        yield writer.compact(random.size(150_000, 20_000, 2_000_000));
    }
    if (mix !== 'talk') yield writer.endTurn();
  }
}

/** How many steps fill a context window; of sessions with large ones, it is the compactions that make them large. */
const COMPACTED_AFTER: Readonly<Record<Mix, number>> = {
  mixed: 120,
  dense: 80,
  commands: 250,
  images: 150,
  compactions: 25,
  giant: 250,
  talk: 250,
};

/** What is said and shown, by inlined images too: nearly all bytes of the largest recordings. */
const talk = (writer: Writer, random: Random): string[] =>
  random.chance(0.2) ? writer.show(random.size(180_000, 20_000, 3_000_000)) : writer.say();

/** Of a hundred steps, how many show an image. */
const IMAGES: Readonly<Record<Mix, number>> = {
  mixed: 2,
  dense: 1,
  commands: 0,
  images: 25,
  compactions: 2,
  giant: 0,
  talk: 2,
};

function step(writer: Writer, mix: Mix, random: Random): string[] {
  const kind = random.whole(100);
  const shots = IMAGES[mix];
  if (kind < shots) return writer.image(random.size(180_000, 20_000, 3_000_000));
  if (kind < 40) return writer.say();
  if (kind < 52) return writer.patch();
  if (kind < 55) return writer.search();
  return writer.command(random.size(400, 20, 40_000));
}

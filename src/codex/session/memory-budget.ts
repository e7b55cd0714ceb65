// How much of a session is remembered while it is read: a hostile rollout must not fill the memory. The
// lines for which there is no room are problems; what is remembered is exported.
import type { Facts } from './evidence.js';

/** Room for so many things to remember, each of about a kilobyte. */
export interface Room {
  left: number;
  taken: number;
  /** What is taken here is taken there, too. */
  readonly shared: Room | null;
}

/**
 * Ten times what the longest session known did; half a gigabyte with the records that are made of it, which
 * Node has on any runner.
 */
const MOST_REMEMBERED = 250_000;

/** Of other threads, in all sessions together, until their own session is read: a review tells some dozens. */
const MOST_MIRRORED = 50_000;

export const createRoom = (): Room => ({ left: MOST_REMEMBERED, taken: 0, shared: null });
export const createSharedRoom = (): Room => ({ left: MOST_MIRRORED, taken: 0, shared: null });
export const createRoomIn = (shared: Room): Room => ({ left: MOST_MIRRORED, taken: 0, shared });

/** Thrown where there is no room. A constant, for it may be thrown for each of ten million lines. */
export const NO_ROOM = new Error('no room for more of this session');

export function takeRoom(room: Room, things = 1): void {
  if (Math.min(room.left, room.shared?.left ?? room.left) < things) throw NO_ROOM;
  for (let one: Room | null = room; one !== null; one = one.shared) {
    one.left -= things;
    one.taken += things;
  }
}

/** For a session that is not remembered by itself any more. */
export function giveBack({ shared, taken }: Room): void {
  if (shared !== null) shared.left += taken;
}

/** What facts take: their texts, and every path that a patch changes. */
export function thingsIn({ command, argv, changes, tool_name, server, cwd }: Facts = {}): number {
  let characters = lengthOf(command) + lengthOf(tool_name) + lengthOf(server) + lengthOf(cwd);
  for (const word of argv ?? []) characters += word.length;
  for (const { path, from } of changes ?? []) characters += OF_A_CHANGE + path.length + (from?.length ?? 0);
  return Math.floor(characters / 1024);
}

const OF_A_CHANGE = 100;

const lengthOf = (text: string | null | undefined) => text?.length ?? 0;

// Reads recordings one after the other with a reader that may hang. One that fails is read again by a fresh reader; if
// that fails too, it is named and the others are read.

/** A program that reads. It is not used again after a failure. */
export interface Reader<Recording, Found> {
  read(recording: Recording): Promise<Found>;
  close(): Promise<void>;
}

export interface Unread<Recording> {
  readonly recording: Recording;
  readonly why: string;
}

export interface ReadTwice<Recording, Found> {
  readonly found: readonly Found[];
  readonly unread: readonly Unread<Recording>[];
}

/** After as many recordings the reader itself is at fault, and each further one would take as long to fail. */
const MAX_UNREAD = 3;

export async function readTwice<Recording, Found>(
  recordings: readonly Recording[],
  open: () => Promise<Reader<Recording, Found>>,
): Promise<ReadTwice<Recording, Found>> {
  const found: Found[] = [];
  const unread: Unread<Recording>[] = [];
  let next = 0;
  let failedBefore = -1;
  while (next < recordings.length && unread.length < MAX_UNREAD) {
    let reader: Reader<Recording, Found> | null = null;
    try {
      reader = await open();
      for (const recording of recordings.slice(next)) {
        found.push(await reader.read(recording));
        next += 1;
      }
    } catch (error) {
      if (failedBefore === next) {
        for (const recording of recordings.slice(next, next + 1))
          unread.push({ recording, why: firstLine(error) });
        next += 1;
      } else failedBefore = next;
    } finally {
      await reader?.close();
    }
  }
  const why = `not tried after ${MAX_UNREAD} others`;
  return { found, unread: [...unread, ...recordings.slice(next).map((recording) => ({ recording, why }))] };
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}

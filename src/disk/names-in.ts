// Lists the names in a folder without looking at the files.
import { opendirSync } from 'node:fs';

/** Returns null if the folder may not be listed. */
export function namesIn(folder: string, max = 10_000): string[] | null {
  try {
    const entries = opendirSync(folder);
    try {
      const names: string[] = [];
      for (let entry = entries.readSync(); entry !== null && names.length < max; entry = entries.readSync())
        names.push(entry.name);
      return names;
    } finally {
      entries.closeSync();
    }
  } catch {
    return null;
  }
}

// Where a path leads once every link on its way is followed.
import { promises as fs } from 'node:fs';

/** Null when nothing is there, or it may not be seen. */
export const realPath = (path: string): Promise<string | null> => fs.realpath(path).catch(() => null);

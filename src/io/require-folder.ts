// The one folder without which there is nothing to do.
import { accessSync, constants, opendirSync, realpathSync, statSync } from 'node:fs';
import { ExportError, systemCode } from '../errors.js';

/**
 * @returns what is the same for the same folder, whichever way leads to it.
 * @throws ExportError `no_codex_home` or `unreadable_codex_home`, saying what to do.
 */
export function requireFolder(path: string): string {
  try {
    enter(path);
    const { dev, ino } = statSync(path, { bigint: true });
    return ino > 0n ? `${dev}:${ino}` : realpathSync.native(path);
  } catch (cause) {
    const code = systemCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const what = code === 'ENOENT' ? 'There is no Codex home' : 'The Codex home is not a folder:';
      const hint =
        'Name the folder that holds sessions/, or leave the setting out to use CODEX_HOME or ~/.codex.';
      throw new ExportError('no_codex_home', `${what} at ${JSON.stringify(path)}. ${hint}`, { cause });
    }
    const hint = 'Let this user read it, or run the export as the user that ran Codex.';
    throw new ExportError(
      'unreadable_codex_home',
      `Cannot read the Codex home ${JSON.stringify(path)} (${code}). ${hint}`,
      { cause },
    );
  }
}

/** A folder that may not be listed but entered will do: what is in it is known by name. */
function enter(path: string): void {
  try {
    opendirSync(path).closeSync();
  } catch (error) {
    const isClosed = systemCode(error) === 'EACCES' && process.platform !== 'win32';
    if (!isClosed) throw error;
    accessSync(path, constants.X_OK);
  }
}

// The export of a home that is made of given files, and what to look at in it.
import { tempFolder } from '../disk/temp-folder.ts';
import { checkedExport, type Exported } from './checked-export.ts';
import { DAY, fillHome, ID, nameOf } from './home.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface FilesExport extends Exported {
  /** Of the sessions, in order. */
  readonly ids: readonly string[];
  readonly commands: readonly string[];
  /** Of the first session: line and code of each. */
  readonly problems: readonly string[];
  readonly ignored: Readonly<Record<string, number>> | undefined;
  readonly unrecognised: Readonly<Record<string, number>> | undefined;
}

export async function exportOf(files: Files): Promise<FilesExport> {
  const home = await tempFolder();
  await fillHome(home, files);
  const { records, manifest } = await checkedExport(home);
  const [first] = manifest.sessions;
  return {
    manifest,
    records,
    ids: manifest.sessions.map(({ session_id }) => session_id),
    commands: records.flatMap((record) => record.command ?? []),
    problems: first?.problems.map(({ code, line }) => `${line}: ${code}`) ?? [],
    ignored: first?.ignored,
    unrecognised: first?.unrecognised,
  };
}

/** A rollout of these lines. */
export const rollout = (...lines: readonly (string | Uint8Array)[]): Files => ({
  [`${DAY}/${nameOf(ID)}`]: Buffer.concat(lines.map((some) => Buffer.from(some))),
});

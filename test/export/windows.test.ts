// Shows that a recording from Windows is exported as the same recording from Linux is, whatever system exports it:
// drive letters, backslashes, `\r\n` and PowerShell make no other difference than the one they are.
import { expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { exportActions } from '../../src/export.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { asOnWindows, linesAsOnWindows, WINDOWS_WORKSPACE } from './as-on-windows.ts';
import { WORKSPACE } from './checked-export.ts';
import { fillHome } from './home.ts';
import { recordings } from './recordings.ts';

async function recordsOf(
  files: Readonly<Record<string, string>>,
  workspace: string,
): Promise<ActionRecord[]> {
  const home = await tempFolder();
  await fillHome(home, files);
  const all: ActionRecord[] = [];
  await exportActions({ codexHome: home, workspace }, (records) => void all.push(...records));
  return all;
}

/** Windows could not have a file of a name in this one, which has a backslash in it; another is compressed. */
const possible = recordings().filter(
  ({ name, files }) => name !== 'paths@0.165.0' && Object.keys(files).length > 0,
);

it.each(possible)('$name', async ({ files }) => {
  const onWindows = Object.fromEntries(
    Object.entries(files).map(([path, lines]) => [path, linesAsOnWindows(lines)]),
  );
  expect(await recordsOf(onWindows, WINDOWS_WORKSPACE)).toEqual(
    asOnWindows(await recordsOf(files, WORKSPACE)),
  );
});

// Shows that a workspace which the runner names by a link, as on a machine whose work folder is elsewhere, holds
// what Codex recorded under the path that the link leads to.
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { exportActions } from '../../src/export.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { WORKSPACE } from './checked-export.ts';
import { fillHome } from './home.ts';
import { recordings } from './recordings.ts';

it('paths are relative to a workspace behind a link', async () => {
  const [real, home] = [await tempFolder(), await tempFolder()];
  const link = join(await tempFolder(), 'work');
  await symlink(real, link);
  const { files } = recordings().find(({ name }) => name === 'basics@0.169.0') ?? {};
  const moved = Object.entries(files ?? {}).map(([path, text]) => [path, text.replaceAll(WORKSPACE, real)]);
  await fillHome(home, Object.fromEntries(moved));

  const records: ActionRecord[] = [];
  await exportActions({ codexHome: home, workspace: link }, (some) => void records.push(...some));
  expect(records.flatMap(({ changed_paths }) => changed_paths)).toEqual(['a.txt', 'b.txt', 'new.txt']);
});

// Shows the ways to export from a program, and what is said of wrong options.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actions, type ExportOptions, exportActions, toNdjson } from '../../src/index.ts';

const root = join(import.meta.dirname, '..', '..');
const fixture = join(root, 'fixtures', 'basics@0.169.0');
const OPTIONS = { codexHome: join(fixture, 'codex-home'), workspace: '/home/runner/work/demo/demo' };
const golden = readFileSync(join(fixture, 'actions.ndjson'), 'utf8');

describe('actions', () => {
  it('gives the records of the export one by one, then its manifest', async () => {
    const running = actions(OPTIONS);
    let text = '';
    for await (const record of running) text += toNdjson(record);
    expect(text).toBe(golden);
    expect((await running.manifest).totals.records).toBe(golden.trimEnd().split('\n').length);
  });

  it('gives only the manifest if nothing else is asked for', async () => {
    expect((await actions(OPTIONS).manifest).totals.sessions).toBe(1);
  });

  it('ends when the loop is left', async () => {
    const running = actions(OPTIONS);
    for await (const record of running) {
      expect(record.sequence).toBe(0);
      break;
    }
    await expect(running.manifest).rejects.toThrow('The loop over the records was left.');
  });

  it('throws in the loop the error that ends the export', async () => {
    const loop = async () => {
      for await (const record of actions({ ...OPTIONS, codexHome: '/nowhere' })) expect(record).toBe(null);
    };
    await expect(loop()).rejects.toMatchObject({ code: 'no_codex_home' });
  });

  it('can be read only once', async () => {
    const running = actions(OPTIONS);
    await running.manifest;
    const again = async () => {
      for await (const record of running) expect(record).toBe(null);
    };
    await expect(again()).rejects.toThrow('An export can be read once: call actions again.');
  });
});

describe('exportActions', () => {
  it('needs neither a workspace nor a callback', async () => {
    const { totals } = await exportActions({ codexHome: OPTIONS.codexHome });
    expect(totals.records).toBeGreaterThan(0);
    expect(totals.outside_workspace).toBe(totals.changed_paths);
  });

  it('takes a time as a text', async () => {
    const { scope } = await exportActions({ ...OPTIONS, since: '2030-01-01T00:00:00Z' });
    expect(scope).toMatchObject({ since: '2030-01-01T00:00:00.000Z', sessions_before: 1 });
  });

  it.each<[unknown, RegExp]>([
    [undefined, /^The options are missing: give an object with "codexHome"\.$/],
    [{}, /^Option "codexHome" is missing: it must be the folder that holds sessions\//],
    [{ codexHome: '' }, /^Option "codexHome" must be the folder that holds sessions\//],
    [{ codexHome: [] }, /^Option "codexHome" must be/],
    [{ ...OPTIONS, workspace: 'relative/dir' }, /^Option "workspace" must be an absolute path, or null\.$/],
    [{ ...OPTIONS, since: 'yesterday' }, /^Option "since" must be a Date, or a time with its zone, such as/],
    [{ ...OPTIONS, since: new Date('x') }, /^Option "since" must be/],
    [{ ...OPTIONS, sessionIds: 'one' }, /^Option "sessionIds" must be a list of ids\.$/],
    [{ ...OPTIONS, redactor: true }, /^Option "redactor" must be what createRedactor returns, or false\.$/],
    [{ ...OPTIONS, gitCheck: true }, /^Option "gitCheck" must be \{ searchPath \}/],
    [{ ...OPTIONS, worskpace: '/x' }, /^There is no option "worskpace"\. Known: codexHome, workspace, /],
  ])('says what is wrong with the options %j', async (options, message) => {
    const error = await exportActions(options as ExportOptions).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
  });

  it('says so if the callback is not a function', async () => {
    const call = exportActions(OPTIONS, 'records' as unknown as () => void);
    await expect(call).rejects.toThrow('The second argument must be a function, or left out.');
  });
});

// Every input that is kept, executed once: those that broke a promise before it was mended, and those that reach
// what others do not. The fuzzer starts from them, too.
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/codex/kinds/index.ts';
import * as library from '../../src/index.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { checkedExport } from '../export/checked-export.ts';
import { corpus } from './findings.ts';
import { writeHome } from './input.ts';
import { brokenPromises } from './promises/index.ts';

describe('an export keeps its promises', () => {
  it.each(corpus().map(({ name, input }) => [name, input] as const))('%s', async (_name, input) => {
    const home = await tempFolder();
    await writeHome(home, input);
    expect(await brokenPromises({ ...library, kinds }, home, input)).toEqual([]);
    await checkedExport(home);
  });
});

// A file is read as it was when it was opened, in bounded memory; what is no regular file is never read.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, open, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLines } from '../../src/disk/read-lines.ts';
import { sha256 } from '../support/sha256.ts';
import { readAll, toTextLine } from './read-all.ts';
import { tempFolder } from './temp-folder.ts';

const MEBIBYTE = 1024 * 1024;

async function fileOf(content: string | Buffer): Promise<string> {
  const path = join(await tempFolder(), 'rollout.jsonl');
  await writeFile(path, content);
  return path;
}

describe('a file', () => {
  it('gives its lines, its size and its digest', async () => {
    const content = 'one\ntwo\r\nthree';
    expect(await readAll(await fileOf(content))).toEqual({
      lines: [
        { number: 1, text: 'one', flaw: null },
        { number: 2, text: 'two\r', flaw: null },
        { number: 3, text: 'three', flaw: 'unterminated' },
      ],
      texts: ['one', 'two\r', 'three'],
      result: { bytes: 14, sha256: sha256(Buffer.from(content)), failure: null },
    });
  });

  it('may be empty', async () => {
    const { lines, result } = await readAll(await fileOf(''));
    expect(lines).toEqual([]);
    expect(result).toEqual({ bytes: 0, sha256: sha256(Buffer.alloc(0)), failure: null });
  });

  it('may be larger than one read', async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `${index}€${'x'.repeat(index % 200)}`);
    const content = Buffer.from(`${lines.join('\n')}\n`);
    expect(content.length).toBeGreaterThan(4 * MEBIBYTE);

    const { texts, result } = await readAll(await fileOf(content));
    expect(texts).toEqual(lines);
    expect(result).toEqual({
      bytes: content.length,
      sha256: sha256(content),
      failure: null,
    });
  });

  it('is read in the same way after and next to others', async () => {
    const contents = ['a', 'b', 'c'].map((name, index) =>
      Array.from({ length: 50_000 * (index + 1) }, (_, line) => `${name}${line}`),
    );
    const paths = await Promise.all(contents.map((lines) => fileOf(lines.join('\n'))));
    expect((await readAll(paths[0] ?? '')).texts).toEqual(contents[0]);
    const open = paths.map((path) => ({
      lines: readLines(path, { block: 4096 }).blocks,
      texts: [] as string[],
    }));
    // A block of each in turn, so that all but the first end while others are read.
    for (let left = open; left.length > 0; ) {
      const goesOn = await Promise.all(
        left.map(async ({ lines, texts }) => {
          const { value, done } = await lines.next();
          for (const line of value ?? []) texts.push(toTextLine(line).text);
          return !done;
        }),
      );
      left = left.filter((_, index) => goesOn[index]);
    }
    expect(open.map(({ texts }) => texts.length)).toEqual(contents.map(({ length }) => length));
    const wrong = open.flatMap(({ texts }, file) =>
      texts.filter((text, line) => text !== contents[file]?.[line]),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('can be left before its end', async () => {
    const path = await fileOf('line\n'.repeat(MEBIBYTE));
    for await (const lines of readLines(path).blocks) {
      expect(lines.slice(0, 1).map(toTextLine)).toEqual([{ number: 1, text: 'line', flaw: null }]);
      break;
    }
  });

  it('that does not exist is an error of the system', async () => {
    await expect(readAll(join(await tempFolder(), 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a file that changes while it is read', () => {
  const content = Buffer.from('a line of twenty-one.\n'.repeat(100_000));

  it('is read up to its first size, even if it grows', async () => {
    const path = await fileOf(content);
    const reader = readLines(path, { sha256: true });
    let count = 0;
    for await (const lines of reader.blocks) {
      count += lines.length;
      await appendFile(path, 'a line that came later\n'.repeat(1000));
    }
    expect(count).toBe(100_000);
    expect(reader.result()).toEqual({ bytes: content.length, sha256: sha256(content), failure: null });
  });

  it('ends where it was cut', async () => {
    const path = await fileOf(Buffer.concat([content, content]));
    const reader = readLines(path, { sha256: true });
    const last: string[] = [];
    for await (const lines of reader.blocks) {
      await truncate(path, 3 * MEBIBYTE + 15);
      last.push(
        ...lines
          .slice(-1)
          .map(toTextLine)
          .map(({ flaw, text }) => `${flaw}: ${text}`),
      );
    }
    expect(last.at(-1)).toBe('unterminated: a line ');
    expect(reader.result()).toMatchObject({
      bytes: 3 * MEBIBYTE + 15,
      sha256: sha256(Buffer.concat([content, content]).subarray(0, 3 * MEBIBYTE + 15)),
    });
  });
});

describe('anything but a regular file is refused at once', () => {
  it('a link, even to a good file', async () => {
    const path = await fileOf('line\n');
    await symlink(path, `${path}.link`);
    await expect(readAll(`${path}.link`)).rejects.toMatchObject({ code: 'ELOOP' });
  });

  it('a link that leads nowhere', async () => {
    const path = join(await tempFolder(), 'link');
    await symlink('nowhere', path);
    await expect(readAll(path)).rejects.toMatchObject({ code: 'ELOOP' });
  });

  it('a pipe into which nobody writes', async () => {
    const path = join(await tempFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    await expect(readAll(path)).rejects.toMatchObject({ code: 'EINVAL' });
  });

  it('a socket', async () => {
    const path = join(await tempFolder(), 'socket');
    const server = createServer().listen(path);
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    await expect(readAll(path)).rejects.toMatchObject({ code: 'ENXIO' });
  });

  it('a device that never ends', async () => {
    await expect(readAll('/dev/zero')).rejects.toMatchObject({ code: 'EINVAL' });
  });

  it('a folder', async () => {
    const path = join(await tempFolder(), 'rollout.jsonl');
    await mkdir(path);
    await expect(readAll(path)).rejects.toMatchObject({ code: 'EINVAL' });
  });
});

describe('memory stays bounded', () => {
  it('with a line over the limit, which is counted and left out', async () => {
    const { lines } = await readAll(await fileOf(`${'x'.repeat(3 * MEBIBYTE)}\nnext\n`), 2 * MEBIBYTE);
    expect(lines).toEqual([
      { number: 1, text: '', flaw: 'line_too_long' },
      { number: 2, text: 'next', flaw: null },
    ]);
  });

  it('with a single line of half a gibibyte', async () => {
    const path = await fileOf('');
    const size = 512 * MEBIBYTE;
    const file = await open(path, 'r+');
    for (let at = 0; at < size; at += MEBIBYTE / 16) await file.write('x', at);
    await file.write('\nlast line\n', size - 11);
    await file.close();

    const before = process.memoryUsage().rss;
    const { lines, result } = await readAll(path);
    expect(process.memoryUsage().rss - before).toBeLessThan(size / 2);
    expect(lines).toEqual([
      { number: 1, text: '', flaw: 'line_too_long' },
      { number: 2, text: 'last line', flaw: null },
    ]);
    expect(result).toMatchObject({ bytes: size, failure: null });
  });
});

describe('a file with a hole', () => {
  const withHole = async (size: number) => {
    const path = await fileOf('one\n');
    const file = await open(path, 'r+');
    await file.write('\ntwo\n', size);
    await file.close();
    return readAll(path);
  };

  it('is read to its end if the hole is as small as after a power cut', async () => {
    const { lines, result } = await withHole(MEBIBYTE);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(lines[2]).toMatchObject({ text: 'two' });
    expect(result.failure).toBeNull();
  });

  it('is read up to 16 MiB of zero bytes if it is nearly all hole', async () => {
    const { lines, result } = await withHole(64 * 1024 * MEBIBYTE);
    expect(lines[0]).toMatchObject({ text: 'one', flaw: null });
    expect(result).toMatchObject({ failure: 'nul_bytes' });
    expect(result.bytes).toBeLessThan(17 * MEBIBYTE);
  });
});

// One input of the fuzzer: a Codex home and how it is exported. As a file it is JSON that can be read and edited.
import { isUtf8 } from 'node:buffer';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toPacked } from './packed.ts';

export interface Input {
  readonly files: readonly InputFile[];
  /** As `exportActions` takes it. */
  readonly workspace: string | null;
  /** RFC 3339, or null. */
  readonly since: string | null;
}

export interface InputFile {
  /** Relative to the home. */
  readonly path: string;
  /** One character for each byte, so that text and bytes are changed alike. */
  readonly content: string;
  /** How the content is compressed on the disk; null when it is not. */
  readonly packed: Packed | null;
}

export interface Packed {
  readonly frames: number;
  /** Where bits of the compressed file are wrong, from 0, its start, to 1, its end. */
  readonly damage: readonly number[];
}

export const WORKSPACE = '/home/runner/work/demo/demo';

export const bytesOf = (content: string): Buffer => Buffer.from(content, 'latin1');
export const contentOf = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('latin1');

export const sizeOf = ({ files }: Input): number =>
  files.reduce((sum, { content }) => sum + content.length, 0);

/** Files by their paths; of two at the same path the last. Nothing else is in the folder then. */
export async function writeHome(home: string, { files }: Input): Promise<void> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  for (const file of files) {
    const path = join(home, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.packed === null ? bytesOf(file.content) : toPacked(file.content, file.packed));
  }
}

/** @param note What it shows. */
export function toText({ files, workspace, since }: Input, note: string): string {
  const shown = files.map(({ path, content, packed }) => {
    const bytes = bytesOf(content);
    const body = isUtf8(bytes)
      ? { text: bytes.toString().split(/(?<=\n)/) }
      : { base64: bytes.toString('base64') };
    return { path, ...(packed === null ? {} : { packed }), ...body };
  });
  return `${JSON.stringify({ note, workspace, since, files: shown }, null, 1)}\n`;
}

interface InputText extends Omit<Input, 'files'> {
  readonly files: readonly FileText[];
}

interface FileText {
  readonly path: string;
  readonly packed?: Packed;
  readonly text?: readonly string[];
  readonly base64?: string;
}

export function fromText(text: string): Input {
  const { files, workspace, since }: InputText = JSON.parse(text);
  return {
    files: files.map(({ path, packed = null, text: lines = [], base64 }) => {
      const bytes = base64 === undefined ? Buffer.from(lines.join('')) : Buffer.from(base64, 'base64');
      return { path, content: contentOf(bytes), packed };
    }),
    workspace,
    since,
  };
}

// Reads manifest.json back.
import type { Manifest } from '../contract/v1/manifest.js';
import { readableManifest } from '../contract/v1/reader.js';
import { SCHEMA_VERSION } from '../contract/v1/version.js';
import { ExportError } from '../shared/errors.js';
import { parseSafely } from './safe-json.js';
import { bytesOf, type ExportSource, nameOf } from './source.js';
import { whereWrong } from './where-wrong.js';

/**
 * Bytes. No manifest comes near this size, because it cuts its lists at 20,000 entries in all and its texts at 2,000
 * characters.
 */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads the manifest of an export, and checks it. Keeps fields that this release does not know.
 *
 * @throws ExportError `bad_export` if it is not a manifest of version 1; the system's error if the file cannot be
 * opened.
 *
 * @example
 * ```ts
 * import { readManifest } from 'codex-actions-export';
 *
 * const { run, totals } = await readManifest('export/manifest.json');
 * console.log(run?.repository ?? 'no workflow run', totals.commands, totals.failed_commands);
 * ```
 */
export async function readManifest(source: ExportSource): Promise<Manifest> {
  const value = parsed(await textOf(source), source);
  if (Object(value).schema_version !== SCHEMA_VERSION)
    throw bad(
      source,
      `is not a manifest of version ${SCHEMA_VERSION}. Read it with a release that knows its version`,
    );
  const { data, error } = readableManifest.safeParse(value);
  if (data === undefined) throw bad(source, `is not a valid manifest. ${whereWrong(error)}`);
  return data;
}

async function textOf(source: ExportSource): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of bytesOf(source)) {
    bytes += piece.length;
    if (bytes > MAX_BYTES) throw bad(source, `is larger than ${MAX_BYTES} bytes, which no manifest is`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

function parsed(text: string, source: ExportSource): unknown {
  try {
    return parseSafely(text);
  } catch {
    throw bad(source, 'is not JSON. Was it cut off?');
  }
}

const bad = (source: ExportSource, what: string) =>
  new ExportError(
    'bad_export',
    `The manifest in ${JSON.stringify(nameOf(source))} ${what.replace(/\.?$/, '.')}`,
  );

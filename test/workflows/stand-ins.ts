// The actions that act would fetch, each with the folder of its stand-in: see stand-ins/README.md.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKOUT } from './checkout.ts';

const REPLACED = ['setup-node', 'download-artifact', 'upload-artifact'];

/** @param workflow Its place in this checkout. Each action goes by the commit that it names. */
export function standIns(workflow: string): Record<string, string> {
  const { ACTIONS_FROM } = process.env;
  const used = new Set(readFileSync(join(CHECKOUT, workflow), 'utf8').match(/actions\/[\w-]+@[0-9a-f]{40}/g));
  const folders = REPLACED.flatMap((name) => {
    const folder =
      ACTIONS_FROM === undefined
        ? join(import.meta.dirname, 'stand-ins', name)
        : resolve(ACTIONS_FROM, 'actions', name);
    return [...used].flatMap((use) => (use.startsWith(`actions/${name}@`) ? [[use, folder]] : []));
  });
  return Object.fromEntries(folders);
}

/** Where the stand-ins find the client for artifacts. */
export const STAND_IN_ENV = {
  ARTIFACT_CLIENT: pathToFileURL(join(CHECKOUT, 'node_modules/@actions/artifact/lib/artifact.js')).href,
};

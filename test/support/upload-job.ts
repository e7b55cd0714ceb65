// The scene of a test that uploads: a runner with files to upload, and a results service, gone when the test is over.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ClientCall } from './artifact-client.ts';
import { type ResultsServiceOptions, startResultsService } from './results-service.ts';
import { makeRunner } from './runner.ts';

export interface UploadJobOptions extends ResultsServiceOptions {
  /** Contents by path; one small file unless told otherwise. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
}

/** `upload` is the call that uploads all the files as the artifact `actions`; `calls` tells what the service got. */
export async function uploadJob({ files = { 'a.json': '{}' }, ...options }: UploadJobOptions = {}) {
  const runner = await makeRunner();
  const service = await startResultsService(options);
  onTestFinished(async () => {
    await service.close();
    await runner.close();
  });
  const root = join(runner.temp, 'export');
  const paths = Object.keys(files).map((name) => join(root, name));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const upload = { call: 'upload', name: 'actions', files: paths, root } satisfies ClientCall;
  const calls = () => service.requests.map(({ call, status }) => `${call} ${status}`);
  return { runner, service, upload, calls };
}

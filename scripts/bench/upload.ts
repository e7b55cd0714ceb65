// What it costs to upload an export: the real client, bundled as ours is, and a service on this machine.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measure } from './measure.ts';
import { action, NODE, OURS, type Upload } from './programs.ts';

const HERE = import.meta.dirname;

/** @param folder Where the runner's files are, and what is needed goes. */
export async function measureUpload(home: string, folder: string, rounds: number): Promise<Measured[]> {
  const service = spawn(process.execPath, [join(HERE, 'results-service-main.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const [line] = await once(service.stdout, 'data');
    const upload: Upload = JSON.parse(String(line));
    const without = action('no upload', OURS, home, folder);
    measure([without], 1);
    const files = join(folder, 'files');
    const [made = ''] = readdirSync(folder).filter((name) => name.startsWith('codex-actions-'));
    cpSync(join(folder, made), files, { recursive: true });
    const client = join(folder, 'client');
    mkdirSync(client);
    execFileSync('npx', ['ncc', 'build', join(HERE, 'upload-alone.js'), '-o', client, '-q']);
    execFileSync(process.execPath, [join(HERE, '../trim.mjs'), client]);
    const alone = {
      name: 'client alone',
      command: [process.execPath, join(client, 'index.js'), files] as const,
      env: upload,
    };
    return measure([NODE, alone, without, action('with upload', OURS, home, folder, upload)], rounds);
  } finally {
    service.stdin.end();
  }
}

// What becomes of an upload where the network is not plain: a proxy that inspects TLS, and one that refuses.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { actionJob } from '../action/built-action.ts';
import { all, expectFilesAndOutputs, told } from '../action/failing-upload.ts';
import { recordSession } from '../action/record-session.ts';
import { tempFolder } from '../disk/temp-folder.ts';

/** A certificate that no machine trusts, made for this test. */
async function ownCertificate() {
  const folder = await tempFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  );
  return { key: await readFile(key), cert: await readFile(cert) };
}

async function portOf(server: Server) {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function uploadWith(env: Record<string, string>) {
  const { use, runner, codexHome } = await actionJob();
  await recordSession(codexHome);
  const result = await use(all, { env, timeoutMs: 80_000 });
  await expectFilesAndOutputs(result);
  return { exitCode: result.exitCode, told: told(result, runner.temp) };
}

it('a certificate that the machine does not trust: the variable to set is named, and all files are kept', {
  timeout: 90_000,
}, async () => {
  const server = createServer(await ownCertificate(), (_, response) => response.end('{}'));
  const port = await portOf(server);
  const { exitCode, told: lines } = await uploadWith({ ACTIONS_RESULTS_URL: `https://localhost:${port}/` });
  expect(exitCode).toBe(1);
  expect(lines).toEqual([
    expect.stringContaining(
      `: this machine does not trust the service's certificate. If the network inspects TLS, set NODE_EXTRA_CA_CERTS`,
    ),
  ]);
});

it('a proxy that refuses: it is named without its password, and all files are kept', {
  timeout: 90_000,
}, async () => {
  const proxy = createHttpServer((_, response) => response.writeHead(407).end());
  proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
  const port = await portOf(proxy);
  const { exitCode, told: lines } = await uploadWith({
    ACTIONS_RESULTS_URL: 'https://results.example/',
    HTTPS_PROXY: `http://me:not-a-secret@127.0.0.1:${port}`,
  });
  expect(exitCode).toBe(1);
  expect(lines).toEqual([expect.stringContaining(`Requests go through the proxy 127.0.0.1:${port}.`)]);
  expect(lines[0]).not.toContain('not-a-secret');
});

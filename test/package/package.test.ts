// The package as npm makes it, in a project of a user: what it holds, what it installs, how it imports and compiles.
// Needs a registry, so it has a command of its own: npm run test:package.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const project = join(folder, 'project');
const fixture = join(root, 'fixtures', 'basics@0.169.0');

/** Without what npm puts before: the Node of the machine is the oldest one that the package promises. */
const PATH = process.env.PATH?.split(':')
  .filter((entry) => !entry.endsWith('node_modules/.bin'))
  .join(':');

const run = (cwd: string, command: string, args: readonly string[]) =>
  execFileSync(command, args, {
    cwd,
    env: { ...process.env, PATH },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

let tarball = '';

beforeAll(() => {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  run(root, 'npm', ['pack', '--silent', '--pack-destination', folder]);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"name":"user","type":"module","private":true}');
  run(project, 'npm', ['install', '--silent', '--no-audit', '--no-fund', '--engine-strict', tarball]);
  cpSync(fixture, join(project, 'export'), { recursive: true });
  cpSync(join(fixture, 'codex-home'), join(project, 'codex-home'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files below a folder, with their bytes. */
function filesIn(path: string): { name: string; bytes: number }[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const name = join(entry.parentPath, entry.name);
      return { name, bytes: readFileSync(name).length };
    });
}

describe('the tarball', () => {
  it('has what the library and the command need, and nothing of the action', () => {
    const names = run(folder, 'tar', ['-tzf', tarball]).split('\n');
    for (const name of [
      'lib/index.js',
      'lib/index.d.ts',
      'dist/cli/index.js',
      'schema/v1.json',
      'docs/query/codex-actions.sql',
    ])
      expect(names).toContain(`package/${name}`);
    expect(
      names.filter((name) => /^package\/(?:lib\/(?:action|cli)|dist\/index|src|test|fixtures)/.test(name)),
    ).toEqual([]);
  });

  it('has no message of publint', async () => {
    const tarballData = readFileSync(tarball);
    const buffer = tarballData.buffer.slice(
      tarballData.byteOffset,
      tarballData.byteOffset + tarballData.length,
    );
    const { messages, pkg } = await publint({ pack: { tarball: buffer as ArrayBuffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that attw accepts, except for CommonJS and the old resolution', async () => {
    const { problems = [] } = Object(await checkPackage(createPackageFromTarballData(readFileSync(tarball))));
    const found: { kind: string; resolutionKind?: string }[] = problems;
    const expected = found.filter(
      ({ kind, resolutionKind }) =>
        (kind === 'CJSResolvesToESM' && resolutionKind === 'node16-cjs') || resolutionKind === 'node10',
    );
    expect(found.filter((problem) => !expected.includes(problem))).toEqual([]);
  });
});

describe('installed with strict engines', () => {
  it('is at most 5 packages and 15 MB', () => {
    const modules = join(project, 'node_modules');
    const packages = Object.keys(
      JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages,
    );
    const bytes = filesIn(modules).reduce((sum, file) => sum + file.bytes, 0);
    console.log(`${packages.length} packages, ${(bytes / 1e6).toFixed(1)} MB`);
    expect(packages.length).toBeLessThanOrEqual(5);
    expect(bytes).toBeLessThan(15e6);
  });

  it('runs as a command', () => {
    expect(run(project, 'npx', ['codex-actions-export', '--version']).trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(['codex-actions-export/schema/v1.json', 'codex-actions-export/package.json'])(
    'gives %s',
    (name) => {
      const text = `import value from '${name}' with { type: 'json' }; console.log(typeof value)`;
      expect(run(project, 'node', ['--no-warnings', '--input-type=module', '-e', text])).toBe('object\n');
    },
  );
});

/** The examples of the docstrings in the installed package, by file and order. */
function examples(): { name: string; code: string }[] {
  const lib = join(project, 'node_modules', 'codex-actions-export', 'lib');
  return filesIn(lib)
    .filter(({ name }) => name.endsWith('.d.ts'))
    .flatMap(({ name }) => {
      const found = readFileSync(name, 'utf8').matchAll(/\* @example\n\s*\* ```ts\n([\s\S]*?)\s*\* ```/g);
      return [...found].map(([, code = ''], index) => ({
        name: `${name.slice(lib.length + 1).replaceAll(/\W/g, '-')}-${index}.ts`,
        code: code.replaceAll(/^\s*\* ?/gm, ''),
      }));
    });
}

describe('the examples of its docstrings', () => {
  const node24 = join(root, 'node_modules', '.bin', 'node');

  it('exist for every value that the package exports', () => {
    const script = `import * as all from 'codex-actions-export'; console.log(JSON.stringify(Object.keys(all)))`;
    const names: string[] = JSON.parse(run(project, 'node', ['--input-type=module', '-e', script]));
    const used = examples().flatMap(({ code }) =>
      [...code.matchAll(/import \{([^}]*)\} from 'codex-actions-export'/g)].flatMap(([, list = '']) =>
        list.split(',').map((name) => name.trim()),
      ),
    );
    // The schemas of the writer are two namespaces: docs/library.md explains them.
    expect(names.filter((name) => !used.includes(name))).toEqual(['manifestV1', 'v1']);
  });

  it('run', () => {
    const all = examples();
    expect(all.length).toBeGreaterThan(3);
    for (const { name, code } of all) {
      writeFileSync(join(project, name), code);
      expect(() => run(project, node24, ['--no-warnings', name]), `${name}\n${code}`).not.toThrow();
    }
  });

  it.each(['typescript', 'typescript-5.9'])('compile with %s in every resolution', async (compiler) => {
    for (const { name, code } of examples()) writeFileSync(join(project, name), code);
    const modules = join(root, 'node_modules');
    cpSync(join(modules, '@types', 'node'), join(project, 'node_modules', '@types', 'node'), {
      recursive: true,
    });
    cpSync(join(modules, 'undici-types'), join(project, 'node_modules', 'undici-types'), { recursive: true });
    const resolutions = [
      ['esnext', 'bundler'],
      ['node16', 'node16'],
      ['nodenext', 'nodenext'],
    ];
    const results = resolutions.map(async ([module, moduleResolution]) => {
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2023',
        lib: ['es2024'],
        types: ['node'],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      };
      const config = join(project, `tsconfig.${moduleResolution}.json`);
      writeFileSync(config, JSON.stringify({ compilerOptions, include: ['*.ts'] }));
      const tsc = join(modules, compiler, 'bin', 'tsc');
      return promisify(execFile)(process.execPath, [tsc, '-p', config], { cwd: project });
    });
    for (const result of await Promise.allSettled(results))
      expect(result).toMatchObject({ status: 'fulfilled' });
  });
});

// node scripts/trim.mjs DIR: leaves out of a bundle's files what nothing uses, which the bundler leaves in, and the
// comments. Names and lines stay, so that it can be read. To read and parse the rest took a third of the start.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';

const [folder = '.'] = process.argv.slice(2);
for (const name of await readdir(folder)) {
  if (!name.endsWith('.js')) continue;
  const path = join(folder, name);
  const { code = '' } = await minify(await readFile(path, 'utf8'), {
    module: true,
    ecma: 2022,
    mangle: false,
    compress: {
      defaults: false,
      evaluate: true,
      unused: true,
      dead_code: true,
      side_effects: true,
      passes: 3,
    },
    format: {
      beautify: true,
      indent_level: 2,
      comments: 'some',
      // A text of one byte a character is read quicker.
      ascii_only: true,
      // Brackets would have V8 compile at once what may never run.
      wrap_func_args: false,
    },
  });
  await writeFile(path, `${code}\n`);
}

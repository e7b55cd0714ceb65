// Makes a summary, a comment or a page from an export, which may come from anyone. All its texts are shown as text.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFile } from '../../disk/write-file.js';
import { readActions } from '../../library/read-actions.js';
import { readManifest } from '../../library/read-manifest.js';
import { createLooker } from '../../look/look.js';
import { renderSummary } from '../../report/summary.js';
import { createTally } from '../../report/tally.js';
import { plural } from '../../shared/text.js';
import { type Command, EXIT, parsed, type Terminal } from '../command.js';

const HELP = `Usage: codex-actions-export render DIR [--comment | --html] [--output FILE|-]

Makes the Markdown summary of an export. DIR holds its actions.ndjson and manifest.json, as in the artifact. The export
may come from anyone: all its texts are shown as text.

  --comment          Make a comment for a pull request: at most 60,000 characters, with a first line that
                     identifies it
  --html             Make an HTML page that needs no other file
  --output FILE|-    Where to write it (default: -, standard output)
  -h, --help         Print this text
`;

/** GitHub accepts 65,536 characters. A text never has more characters than bytes. */
const MAX_COMMENT_BYTES = 60_000;

/** The first line of a comment, by which a workflow finds the comment that it made before. */
const COMMENT_MARK = '<!-- codex-actions-export -->\n';

export const renderCommand: Command = {
  async run(args, terminal) {
    const { folder, comment, html, output, help } = parseRenderArguments(args);
    if (help) {
      await terminal.output.write([HELP]);
      return EXIT.done;
    }
    const text = await rendered(folder, { comment, html }, terminal);
    if (output === '-') await terminal.output.write([text]);
    else await writeFile(resolve(output), text);
    return EXIT.done;
  },
};

function parseRenderArguments(args: readonly string[]) {
  return parsed(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        comment: { type: 'boolean' },
        html: { type: 'boolean' },
        output: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { comment = false, html = false, output = '-', help = false } = values;
    const [folder = ''] = positionals;
    if (!help && (positionals.length !== 1 || folder === ''))
      throw new Error('Name one folder with an export');
    if (comment && html) throw new Error("Options '--comment' and '--html' cannot be combined");
    if (output === '')
      throw new Error("Option '--output' is empty: it must be a file, or - for standard output");
    return { folder, comment, html, output, help };
  });
}

async function rendered(
  folder: string,
  { comment, html }: { readonly comment: boolean; readonly html: boolean },
  { log }: Terminal,
): Promise<string> {
  const manifest = await readManifest(join(resolve(folder), 'manifest.json'));
  const actions = readActions(join(resolve(folder), 'actions.ndjson'));
  const looker = createLooker();
  const tally = createTally();
  for await (const record of actions) tally.add([record], await looker.look([record]));
  if (actions.problemCount > 0)
    log(
      `${plural(actions.problemCount, 'line')} of actions.ndjson could not be read and ${actions.problemCount === 1 ? 'is' : 'are'} left out.`,
    );
  const options = comment ? { budget: MAX_COMMENT_BYTES - COMMENT_MARK.length, anchors: false } : {};
  const summary = renderSummary(tally.data(), manifest, options);
  if (comment) return COMMENT_MARK + summary;
  return html ? (await import('../../page/page.js')).htmlPage(summary) : summary;
}

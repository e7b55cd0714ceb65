// Makes a summary, a comment or a page of an export that someone else made. Whatever is in it is shown as text.
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

Makes the Markdown summary of an export: DIR holds actions.ndjson and manifest.json, as the artifact has them. The
export may be anyone's: its texts are shown as text, and nothing in it is obeyed.

  --comment          A comment for a pull request instead: at most 60,000 characters, and a first line by which
                     it can be found again
  --html             One page instead that needs no other file
  --output FILE|-    Where it goes (default: -, standard output)
  -h, --help         This text
`;

/** GitHub takes 65,536 characters; a byte of UTF-8 is at most one. */
const MAX_COMMENT_BYTES = 60_000;

/** By which whoever comments finds the comment that is already there. */
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
    if (comment && html) throw new Error("Options '--comment' and '--html' exclude each other");
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
    log(`${plural(actions.problemCount, 'line')} of actions.ndjson could not be read: left out.`);
  const options = comment ? { budget: MAX_COMMENT_BYTES - COMMENT_MARK.length, anchors: false } : {};
  const summary = renderSummary(tally.data(), manifest, options);
  if (comment) return COMMENT_MARK + summary;
  return html ? (await import('../../page/page.js')).htmlPage(summary) : summary;
}

// The command that checks a downloaded export.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyExport } from '../../library/verify-export.js';
import { plural } from '../../shared/text.js';
import { type Command, EXIT, parsed } from '../command.js';

const HELP = `Usage: codex-actions-export verify DIR [--codex-home DIR]...

Checks an unpacked export: each record against the contract, the sequence numbers, and the counts in the manifest. It
does not check whether the export is complete: the manifest says that.

  --codex-home DIR  Also compare the rollouts below this folder with the digests in the manifest;
                    may be given several times
  -h, --help        Print this text

Exit codes: 0 nothing is wrong; 1 something is wrong, or the export cannot be read; 2 wrong usage.
`;

export const verifyCommand: Command = {
  async run(args, { output, log }) {
    const { values, positionals } = parsed(() => {
      const given = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { 'codex-home': { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
      });
      if (!given.values.help && given.positionals.length !== 1)
        throw new Error('The command verify takes one folder: that of an unpacked export');
      return given;
    });
    if (values.help) {
      await output.write([HELP]);
      return EXIT.done;
    }
    const codexHomes = (values['codex-home'] ?? []).map((home) => resolve(home));
    const found = await verifyExport(resolve(positionals[0] ?? ''), { codexHomes });
    for (const finding of found.findings) log(finding);
    const records = `${plural(found.records, 'record')} of ${plural(found.sessions, 'session')}`;
    const rollouts = `${found.rolloutsChecked} of ${plural(found.rollouts, 'rollout')}`;
    const wrong = found.findings.length === 0 ? 'nothing is wrong' : plural(found.findings.length, 'finding');
    log(`Checked ${records} and ${rollouts}: ${wrong}.`);
    return found.findings.length === 0 ? EXIT.done : EXIT.failed;
  },
};

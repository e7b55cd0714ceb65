// Picks the command, and turns a failure into a line on standard error and an exit code.
import { createRedactor } from '../redact/redactor.js';
import { secretsInEnvironment } from '../redact/secret-sources.js';
import { ExportError, systemCode } from '../shared/errors.js';
import { failureLine } from '../shared/failure.js';
import { withoutOldCommands } from '../shared/runner-commands.js';
import { EXIT } from './command.js';
import { COMMANDS, DEFAULT_COMMAND } from './commands/index.js';
import { standardOutput } from './standard-output.js';

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // As on standard output, a closed pipe is not a failure: `2>&1 | head`.
  process.stderr.on('error', () => {});
  const redactor = createRedactor({ values: secretsInEnvironment(process.env) });
  const log = (text: string) => {
    process.stderr.write(`codex-actions-export: ${printable(redactor.text(text))}\n`);
  };
  try {
    const [name, rest] = chosen(args);
    const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.() : undefined;
    if (command === undefined) throw unknownCommand(name);
    return await command.run(rest, { output: standardOutput(), log, redactor });
  } catch (error) {
    // The reader of the output has stopped, as in `| head`.
    if (systemCode(error) === 'EPIPE') return EXIT.done;
    log(failureLine(error));
    return error instanceof ExportError && error.code === 'bad_input' ? EXIT.usage : EXIT.failed;
  }
}

function chosen(args: readonly string[]): [name: string, rest: readonly string[]] {
  const [first = '', ...rest] = args;
  const isOption = first === '' || first.startsWith('-');
  return isOption ? [DEFAULT_COMMAND, args] : [first, rest];
}

function unknownCommand(name: string): ExportError {
  const known = Object.keys(COMMANDS).join(', ');
  return new ExportError(
    'bad_input',
    `There is no command "${name}". Known: ${known}. Run with --help to see the options.`,
  );
}

/** Escapes a text for a terminal or a runner, which must not obey it: file names can contain anything. */
const printable = (text: string) => withoutOldCommands(text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD'));

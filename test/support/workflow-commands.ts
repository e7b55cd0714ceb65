// Reads workflow commands out of a step's log the way the runner does, including those nobody meant to print.

export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

type Escapes = Readonly<Record<string, string>>;

const registered = new Set(
  (
    'add-mask add-matcher add-path debug echo endgroup error group notice ' +
    'remove-matcher save-state set-env set-output stop-commands warning'
  ).split(' '),
);

/** Commands in order. Between `stop-commands` and its token nothing counts, as on the runner. */
export function workflowCommands(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stopToken: string | undefined;
  for (const line of log.split(/\r?\n/)) {
    if (stopToken !== undefined) {
      if (line.trim() === `::${stopToken}::`) stopToken = undefined;
      continue;
    }
    const command = doubleColon(line) ?? hashBracket(line);
    if (command === undefined) continue;
    commands.push(command);
    if (command.command === 'stop-commands') stopToken = command.data;
  }
  return commands;
}

/** `::name key=value,key=value::data`, after blanks at most. */
function doubleColon(line: string): WorkflowCommand | undefined {
  const [, head = '', data = ''] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  const inData = { '%0D': '\r', '%0A': '\n', '%25': '%' };
  return build(head, ',', data, inData, { '%3A': ':', '%2C': ',', ...inData });
}

/** `##[name key=value;key=value]data`: the old form, which counts anywhere in a line. */
function hashBracket(line: string): WorkflowCommand | undefined {
  const [, head = '', data = ''] = /##\[(.*?)\](.*)$/.exec(line) ?? [];
  const escapes = { '%3B': ';', '%5D': ']', '%0D': '\r', '%0A': '\n', '%25': '%' };
  return build(head, ';', data, escapes, escapes);
}

function build(
  head: string,
  separator: string,
  data: string,
  inData: Escapes,
  inProperties: Escapes,
): WorkflowCommand | undefined {
  const [, name = '', list = ''] = /^(\S*)\s*(.*)$/.exec(head) ?? [];
  const command = name.toLowerCase();
  if (!registered.has(command)) return undefined;
  const pairs = list.split(separator).flatMap((pair) => {
    const [, key, value = ''] = /^\s*([^=]+)=(.*)$/.exec(pair) ?? [];
    return key === undefined ? [] : [[key, unescapeText(value, inProperties)] as const];
  });
  return { command, properties: Object.fromEntries(pairs), data: unescapeText(data, inData) };
}

/** The order of the escapes matters: with `%25` first, `%250A` would become a line break. */
function unescapeText(text: string, escapes: Escapes): string {
  return Object.entries(escapes).reduce((rest, [escaped, plain]) => rest.replaceAll(escaped, plain), text);
}

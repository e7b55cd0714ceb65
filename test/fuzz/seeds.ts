// What fuzzing starts from: the real recordings, with a canary in every place that must not leave.
import { withCanaries } from '../export/canaries.ts';
import { recordings } from '../export/recordings.ts';
import { contentOf, type Input, WORKSPACE } from './input.ts';

/** Long texts only make executions slow; what is read of them stands at their beginning. */
const LONGEST = 300;

export function seeds(): Input[] {
  return (['kept', 'hidden'] as const).flatMap((read) =>
    recordings().map(({ files }) => ({
      files: Object.entries(files).map(([path, text]) => ({
        path,
        content: contentOf(withCanaries(trimmed(text), read).replaceAll(REMOTE, WITH_USER)),
        packed: null,
      })),
      workspace: WORKSPACE,
      since: null,
    })),
  );
}

/** A checkout by token has it in the URL of its remote. */
const REMOTE = 'https://github.com/';
const WITH_USER = 'https://x:CANARY-0000000000@github.com/';

function trimmed(rollout: string): string {
  const lines = rollout.split('\n').filter((line, index, all) => !isOneOfMany(line, index, all));
  return lines.map((line) => (line === '' ? '' : JSON.stringify(JSON.parse(line), shortened))).join('\n');
}

/** Two of what is only counted show as much as a hundred. */
const COUNTED = /"type":"(?:token_count|token_usage_record|message)"/;

const isOneOfMany = (line: string, index: number, all: readonly string[]) =>
  COUNTED.test(line) && all.slice(0, index).filter((earlier) => COUNTED.test(earlier)).length > 6;

const shortened = (_key: string, value: unknown) =>
  typeof value === 'string' && value.length > LONGEST ? value.slice(0, LONGEST) : value;

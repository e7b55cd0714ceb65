// Writes down what is understood of a program: the calls that it makes, in order, with their inputs as far as they are
// known, what it waits for, and what it prints.
import type { ReadProgram, Trace, TraceEvent } from '../../../src/codex/programs/trace.ts';
import type { Value } from '../../../src/codex/programs/values.ts';

/** One line for each event. What may run, or run several times, is indented. */
export function understood({ calls, trace, isPartial, changedResults }: ReadProgram): string {
  const input = (call: number) => (calls[call] === undefined ? '?' : shown(calls[call].input));
  const eventsIn = (events: Trace, indent: string): string[] =>
    events.flatMap((event) => linesOf(event, indent));
  const block = (name: string, body: Trace, indent: string): string[] => [
    `${indent}${name}`,
    ...eventsIn(body, `${indent}  `),
  ];
  function linesOf(event: TraceEvent, indent: string): string[] {
    switch (event.kind) {
      case 'call':
        return [`${indent}call ${event.call}: ${calls[event.call]?.tool ?? '?'} ${input(event.call)}`];
      case 'await':
        return [`${indent}wait for ${event.calls.join(', ')}`];
      case 'print':
        return [`${indent}print ${shown(event.value)}`];
      case 'fail':
        return [`${indent}throw ${shown(event.value)}`];
      case 'stop':
        return [`${indent}end`];
      case 'try':
        return [...block('try', event.body, indent), ...block('catch', event.handler, indent)];
      case 'maybe':
        return event.arms.flatMap((arm, index) =>
          block(index === 0 ? `if ${shown(event.test)}` : 'else', arm, indent),
        );
      case 'parallel':
        return block('beside', event.body, indent);
      case 'many':
        return block('any number of times', event.body, indent);
    }
  }
  const notes = [
    ...(isPartial ? ['read in part'] : []),
    ...[...changedResults].map((call) => `the result of ${call} may have been changed`),
  ];
  return [...eventsIn(trace, ''), ...notes].join('\n');
}

function shown(value: Value): string {
  switch (value.kind) {
    case 'constant':
      return value.value === undefined ? 'undefined' : JSON.stringify(value.value);
    case 'list':
      return `[${[...value.items.map(shown), ...(value.open ? ['…'] : [])].join(', ')}]`;
    case 'object': {
      const fields = [...value.fields].map(([key, field]) => `${key}: ${shown(field)}`);
      return `{${[...fields, ...(value.open ? ['…'] : [])].join(', ')}}`;
    }
    case 'result':
      return [`result ${value.call}`, ...value.path].join('.');
    case 'error':
      return value.calls.length === 0 ? 'its own error' : `error of ${value.calls.join(', ')}`;
    case 'promise':
      return `promise of ${shown(value.of)}`;
    case 'tool':
      return `tool ${value.name ?? '?'}`;
    case 'text':
      return value.parts
        .map((part) => (typeof part === 'string' ? JSON.stringify(part) : shown(part)))
        .join(' + ');
    case 'json':
      return `JSON of ${shown(value.of)}`;
    case 'either':
      return value.options.map(shown).join(' or ');
    case 'test':
      return value.operator === '!'
        ? `!(${shown(value.left)})`
        : `(${shown(value.left)} ${value.operator} ${shown(value.right)})`;
    case 'builtin':
      return `built-in ${value.name}`;
    case 'unknown':
      return '?';
    default:
      return value.kind;
  }
}

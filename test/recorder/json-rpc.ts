// Speaks JSON-RPC with a program over its standard input and output, one message a line.
import type { Child } from './child.ts';
import { at, parseJson, textAt } from './json.ts';

export interface Connection {
  /** Everything the program has said. */
  readonly messages: readonly unknown[];
  /** Takes the next line of its output. */
  receive(line: string): void;
  /** Rejects when the program answers with an error. */
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string): void;
  /** Resolves with the first message, not earlier than the given position, that passes. */
  heard(passes: (message: unknown) => boolean, position: number): Promise<unknown>;
}

/** `answer` gives the results of the requests that the program makes in its turn. */
export function connectionTo(child: Child, answer: (method: string, params: unknown) => unknown): Connection {
  const messages: unknown[] = [];
  const listeners = new Set<() => void>();
  const gone = child.ended.then(({ code, errors }) => {
    throw new Error(`the program left with ${code} while it was asked something\n${errors}`);
  });
  gone.catch(() => undefined);
  let lastId = 0;

  function heard(passes: (message: unknown) => boolean, position: number): Promise<unknown> {
    const found = new Promise<unknown>((resolve) => {
      const listener = () => {
        const message = messages.slice(position).find(passes);
        if (message === undefined) return;
        listeners.delete(listener);
        resolve(message);
      };
      listeners.add(listener);
      listener();
    });
    return Promise.race([found, gone]);
  }

  return {
    messages,
    heard,
    receive(line) {
      const message = parseJson(line);
      messages.push(message);
      const method = textAt(message, 'method');
      const id = at(message, 'id');
      if (method !== undefined && id !== undefined)
        child.send(JSON.stringify({ id, result: answer(method, at(message, 'params')) }));
      for (const listener of listeners) listener();
    },
    async ask(method, params) {
      lastId += 1;
      const id = lastId;
      child.send(JSON.stringify({ id, method, params }));
      const isReply = (message: unknown) => at(message, 'id') === id && at(message, 'method') === undefined;
      const reply = await heard(isReply, 0);
      const error = textAt(reply, 'error', 'message');
      if (error !== undefined) throw new Error(`${method}: ${error}`);
      return at(reply, 'result');
    },
    tell: (method) => child.send(JSON.stringify({ method })),
  };
}

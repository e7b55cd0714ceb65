// What a schema says of a value that does not fit, without quoting the value.
import type * as z from 'zod';

/** The place of the first error as a JSON pointer, and what must stand there. */
export function whereWrong(error: z.ZodError | undefined): string {
  const [issue] = error?.issues ?? [];
  return issue === undefined ? '' : `/${issue.path.join('/')}: ${issue.message}`;
}

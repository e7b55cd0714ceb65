// Describes why a value does not fit its schema, without quoting the value.
import type * as z from 'zod';

/** Returns the place of the first error as a JSON pointer, and what the value there must be. */
export function whereWrong(error: z.ZodError | undefined): string {
  const [issue] = error?.issues ?? [];
  return issue === undefined ? '' : `/${issue.path.join('/')}: ${issue.message}`;
}

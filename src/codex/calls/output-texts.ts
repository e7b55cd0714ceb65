// Finds the texts in a tool's output, which is one text, or a list of texts and images.

export const firstText = (output: unknown): string => textsOf(output)[0] ?? '';

export function textsOf(output: unknown): string[] {
  if (typeof output === 'string') return [output];
  if (!Array.isArray(output)) return [];
  return output.flatMap((part) => (typeof part?.text === 'string' ? [String(part.text)] : []));
}

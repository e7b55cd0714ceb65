// Finds the texts in a tool's output, which is one text, or a list of texts and images.

/** Returns the first text. If it is only a head, such as Codex puts before an MCP answer, the next text belongs to it. */
export function firstText(output: unknown): string {
  const [first = '', second = ''] = textsOf(output);
  return HEAD_ALONE.test(first) ? `${first.trimEnd()}\n${second}` : first;
}

const HEAD_ALONE = /^Wall time: [\d.]+ seconds\nOutput:\n?$/;

export function textsOf(output: unknown): string[] {
  if (typeof output === 'string') return [output];
  if (!Array.isArray(output)) return [];
  return output.flatMap((part) => (typeof part?.text === 'string' ? [String(part.text)] : []));
}

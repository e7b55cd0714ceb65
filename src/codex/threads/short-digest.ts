// Makes short digests, by which a text is recognised without being kept.

let crypto: typeof import('node:crypto') | null = null;

/** Returns 120 bits of the text's SHA-256, in 20 characters. */
export function shortDigest(text: string): string {
  // Loaded late: few sessions need it, and it takes a tenth of the command's start.
  crypto ??= process.getBuiltinModule('node:crypto');
  return crypto.createHash('sha256').update(text).digest('base64url').slice(0, 20);
}

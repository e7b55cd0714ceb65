// Names the rules of "worth a look". The names are stable: outputs, gates and the manifest use them.

/** In the order in which a reviewer sees them: first what left the machine. */
export const LOOK_RULES = [
  'pushed',
  'published',
  'piped-to-shell',
  'network',
  'escalated',
  'credentials',
  'privileges',
  'outside-workspace',
  'steering-files',
  'git-config',
  'rewrote-history',
  'installed',
] as const;

export type LookRule = (typeof LOOK_RULES)[number];

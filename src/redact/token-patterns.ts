// Secrets that tell themselves: by how they begin, or how they are built. Beside secretlint's rules, which know more
// of them, these are for what it does not know, and for tokens that have grown since.
import type { Pattern } from './pattern.js';

const KEY = '[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----';

export const TOKEN_PATTERNS: readonly Pattern[] = [
  // To the end of the text when its own end is missing.
  { kind: 'private-key', sign: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, 'g') },
  // With the padding that encoders should leave out; signed, encrypted (five parts) or, if its claims show, unsigned.
  {
    kind: 'jwt',
    sign: /eyJ(?:(?!eyJ)[\w-]){8,2000}={0,2}\.(?:eyJ[\w-]{8,}={0,2}(?:\.[\w-]*={0,2}){0,3}|[\w-]{8,}={0,2}\.[\w-]*={0,2}(?:\.[\w-]*={0,2}){0,2})/g,
  },
  { kind: 'github', sign: /(?:gh[pousr]|github_pat)_\w{30,}(?:\.[\w-]+){0,2}/g },
  { kind: 'gitlab', sign: /gl(?:pat|ptt|rt|dt|cbt|oas|soat|agent)-[\w-]{20,}(?:\.[\w.-]+)?/g },
  { kind: 'openai', sign: /sk-(?:proj|svcacct|admin|or-v1)-[\w-]{20,}/g },
  { kind: 'openai', sign: /(?<![A-Za-z0-9])sk-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/g },
  { kind: 'anthropic', sign: /sk-ant-[\w-]{20,}/g },
  { kind: 'slack', sign: /xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,}/g },
  { kind: 'slack', sign: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{20,})/gi },
  // In base32. The rarer prefixes begin words in capitals, too.
  {
    kind: 'aws-key-id',
    sign: /(?<![A-Z0-9])(?:(?:AKIA|ASIA)[A-Z2-7]{16}|(?:A3T[A-Z0-9]|A[BCGIKNRS][A-Z]A)(?=[A-Z]{0,16}\d)[A-Z0-9]{16})(?![A-Za-z0-9])/g,
  },
  { kind: 'google', sign: /AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}/g },
  { kind: 'huggingface', sign: /hf_(?=[A-Za-z]{0,40}[A-Z0-9])[A-Za-z0-9]{30,}/g },
  { kind: 'sendgrid', sign: /SG\.[\w-]{16,32}\.[\w-]{30,}/g },
  { kind: '1password', sign: /ops_ey[\w+/=-]{80,}/g },
  {
    kind: 'token',
    sign: /(?:xai-|pypi-AgE|r8_|dop_v1_|sntry[us]_|sbp_|pul-|whsec_|NRAK-|PMAK-|pcsk_|ATATT3xFfGF0|AGE-SECRET-KEY-1)[\w+/=-]{20,}/g,
  },
];

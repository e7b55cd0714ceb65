// Secrets that tell themselves: by how they begin, or how they are built. Beside secretlint's rules, which know more
// of them, these are for what it does not know, and for tokens that have grown since.
import type { Pattern } from './pattern.js';

const KEY = '[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----';

export const TOKEN_PATTERNS: readonly Pattern[] = [
  // To the end of the text when its own end is missing.
  { kind: 'private-key', sign: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, 'g') },
  { kind: 'jwt', sign: /eyJ(?:(?!eyJ)[\w-]){8,2000}\.[\w-]{8,8000}\.[\w-]{0,4000}/g },
  { kind: 'github', sign: /(?:gh[pousr]|github_pat)_\w{30,300}(?:\.[\w-]{1,8000}){0,2}/g },
  { kind: 'gitlab', sign: /gl(?:pat|ptt|rt|dt|cbt|oas|soat|agent)-[\w-]{20,300}(?:\.[\w.-]{1,300})?/g },
  { kind: 'openai', sign: /sk-(?:proj|svcacct|admin|or-v1)-[\w-]{20,400}/g },
  { kind: 'openai', sign: /(?<![A-Za-z0-9])sk-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,400}/g },
  { kind: 'anthropic', sign: /sk-ant-[\w-]{20,400}/g },
  { kind: 'slack', sign: /xox[a-z]-[\w-]{10,400}|xapp-\d-[\w-]{10,400}/g },
  { kind: 'slack', sign: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{20,200})/gi },
  {
    kind: 'aws-key-id',
    sign: /(?<![A-Z0-9])(?:A3T[A-Z0-9]|A[BCGIKNRS][A-Z]A)(?=[A-Z]{0,16}\d)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  { kind: 'google', sign: /AIza[\w-]{35}|ya29\.[\w-]{20,1000}|GOCSPX-[\w-]{20,100}/g },
  { kind: 'huggingface', sign: /hf_(?=[A-Za-z]{0,40}[A-Z0-9])[A-Za-z0-9]{30,100}/g },
  { kind: 'sendgrid', sign: /SG\.[\w-]{16,32}\.[\w-]{30,64}/g },
  { kind: '1password', sign: /ops_ey[\w+/=-]{80,4000}/g },
  {
    kind: 'token',
    sign: /(?:xai-|pypi-AgE|r8_|dop_v1_|sntry[us]_|sbp_|pul-|whsec_|NRAK-|PMAK-|pcsk_|ATATT3xFfGF0|AGE-SECRET-KEY-1)[\w=-]{20,400}/g,
  },
];

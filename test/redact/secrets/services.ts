// Tokens of services that a workflow talks to.
import { alone, token } from '../planted.ts';
import { ALNUM, BASE64_URL, DIGITS, HEX, type Random } from '../random.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const HOOKS = ['https:', '', 'hooks.slack.com', 'services', ''].join('/');

const stripe = (prefix: string, length: number) => (r: Random) => token(`${prefix}_`, r.chars(ALNUM, length));
const shopify = (prefix: string) => (r: Random) => token(`${prefix}_`, r.chars(HEX, 32));

export const services = alone({
  'Slack token': [
    (r) => token('xoxb-', `${r.chars(DIGITS, 12)}-${r.chars(DIGITS, 13)}-${r.chars(ALNUM, 24)}`),
    (r) =>
      token(
        'xoxp-',
        `${r.chars(DIGITS, 12)}-${r.chars(DIGITS, 12)}-${r.chars(DIGITS, 13)}-${r.chars(HEX, 32)}`,
      ),
    (r) => token('xapp-1-', `A${r.chars(UPPER, 10)}-${r.chars(DIGITS, 13)}-${r.chars(HEX, 64)}`),
  ],
  'Slack webhook': [
    (r) => token(HOOKS, `T${r.chars(UPPER, 10)}/B${r.chars(UPPER, 10)}/${r.chars(ALNUM, 24)}`),
  ],
  SendGrid: [(r) => token('SG.', `${r.chars(ALNUM, 22)}.${r.chars(BASE64_URL, 42)}${r.chars(ALNUM, 1)}`)],
  Stripe: [stripe('sk_live', 24), stripe('rk_live', 24), stripe('sk_live', 99), stripe('rk_live', 99)],
  Linear: [(r) => token('lin_api_', r.chars(ALNUM, 40))],
  Notion: [(r) => token('ntn_', r.chars(DIGITS, 11) + r.chars(ALNUM, 35))],
  Shopify: [shopify('shpat'), shopify('shpss'), shopify('shpca'), shopify('shppa')],
  Figma: [(r) => token('figd_', r.chars(BASE64_URL, 42) + r.chars(ALNUM, 1))],
});

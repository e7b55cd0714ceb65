// Keys of the clouds and of what keeps keys for them.
import { alone, inContext, token } from '../planted.ts';
import { ALNUM, BASE64, BASE64_URL, HEX, type Random } from '../random.ts';

const UPPER_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const awsSecret = (r: Random) => r.chars(BASE64, 40);

function onePassword(r: Random) {
  const account = { email: 'ci@1passwordserviceaccounts.example', secretKey: r.chars(UPPER_32, 30) };
  const rest = {
    srpX: r.chars(HEX, 64),
    muk: { k: r.chars(BASE64_URL, 43), kty: 'oct' },
    id: r.chars(ALNUM, 26),
  };
  const whole = Buffer.from(JSON.stringify({ ...account, ...rest }))
    .toString('base64')
    .replace(/=+$/, '');
  // The account is no secret.
  return token(`ops_${whole.slice(0, 72)}`, whole.slice(72));
}

const grafanaCloud = (r: Random) =>
  token('glc_eyJvIjoi', Buffer.from(`${r.chars(HEX, 60)}","k":"${r.chars(ALNUM, 24)}"}`).toString('base64'));

export const clouds = [
  ...alone({
    'AWS key id': ['AKIA', 'ASIA'].map((prefix) => (r: Random) => token(prefix, r.chars(UPPER_32, 16))),
    'Google API key': [(r) => token('AIza', r.chars(BASE64_URL, 34) + r.chars(ALNUM, 1))],
    'HashiCorp Vault': [
      (r) => token('hvs.', r.chars(BASE64_URL, 94) + r.chars(ALNUM, 1)),
      (r) => token('hvb.', r.chars(BASE64_URL, 150) + r.chars(ALNUM, 1)),
    ],
    Databricks: [(r) => token('dapi', r.chars(HEX, 32)), (r) => token('dapi', r.chars(HEX, 32), '-2')],
    Cloudflare: ['cfk', 'cfut', 'cfat'].map(
      (prefix) => (r: Random) => token(`${prefix}_`, r.chars(ALNUM, 40) + r.chars(HEX, 8)),
    ),
    Vercel: ['vcp', 'vci', 'vca', 'vcr', 'vck'].map(
      (prefix) => (r: Random) => token(`${prefix}_`, r.chars(ALNUM, 56)),
    ),
    Tailscale: ['auth', 'api', 'client'].map(
      (type) => (r: Random) => token(`tskey-${type}-${r.chars(ALNUM, 12)}CNTRL-`, r.chars(ALNUM, 32)),
    ),
    '1Password': [onePassword],
    Grafana: [(r) => token('glsa_', `${r.chars(ALNUM, 32)}_${r.chars(HEX, 8)}`), grafanaCloud],
  }),
  ...inContext({
    'AWS secret key': [
      (r) => token('AWS_SECRET_ACCESS_KEY=', awsSecret(r)),
      (r) => token('export AWS_SECRET_ACCESS_KEY="', awsSecret(r), '"'),
      (r) => token('aws_secret_access_key = ', awsSecret(r)),
      (r) => token('aws configure set aws_secret_access_key ', awsSecret(r)),
      (r) => token('{"SecretAccessKey": "', awsSecret(r), '"}'),
      (r) => token('AWS_SESSION_TOKEN=IQoJb3JpZ2lu', `${r.chars(BASE64, 300)}==`),
    ],
    'Cloudflare, by name': [
      (r) => token('CLOUDFLARE_API_TOKEN=', r.chars(BASE64_URL, 39) + r.chars(ALNUM, 1)),
      (r) => token('CLOUDFLARE_API_KEY=', r.chars(HEX, 37)),
    ],
  }),
];

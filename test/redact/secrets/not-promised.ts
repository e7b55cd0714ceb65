// Tokens that no pattern is asked for: measured all the same, so that it can be said what is found of them.
import { alone, inContext, type Kind, token } from '../planted.ts';
import { ALNUM, BASE64, BASE64_URL, DIGITS, HEX, LOWER, type Random } from '../random.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const digits = (r: Random, length: number) => r.chars(DIGITS, length);

export const notPromisedKinds: readonly Kind[] = [
  ...alone({
    PyPI: [(r) => token('pypi-AgEIcHlwaS5vcmcC', r.chars(BASE64_URL, 150))],
    OpenRouter: [(r) => token('sk-or-v1-', r.chars(HEX, 64))],
    xAI: [(r) => token('xai-', r.chars(ALNUM, 80))],
    Replicate: [(r) => token('r8_', r.chars(ALNUM, 37))],
    DigitalOcean: [(r) => token('dop_v1_', r.chars(HEX, 64))],
    Sentry: [(r) => token('sntryu_', r.chars(HEX, 64))],
    Supabase: [(r) => token('sbp_', r.chars(HEX, 40))],
    Pulumi: [(r) => token('pul-', r.chars(HEX, 40))],
    'GitLab, of runners and deploys': ['glrt-', 'gldt-', 'glptt-'].map(
      (prefix) => (r: Random) => token(prefix, r.chars(ALNUM, 20)),
    ),
    'Google OAuth': [
      (r) => token('ya29.', r.chars(BASE64_URL, 120)),
      (r) => token('GOCSPX-', r.chars(BASE64_URL, 28)),
    ],
    Atlassian: [(r) => token('ATATT3xFfGF0', `${r.chars(BASE64_URL, 160)}=${r.chars(UPPER, 8)}`)],
    'New Relic': [(r) => token('NRAK-', r.chars(UPPER, 27))],
    Postman: [(r) => token('PMAK-', `${r.chars(HEX, 24)}-${r.chars(HEX, 34)}`)],
    'Stripe, test mode': [(r) => token('sk_test_', r.chars(ALNUM, 24))],
    'Stripe, webhook': [(r) => token('whsec_', r.chars(ALNUM, 32))],
    Twilio: [(r) => token('SK', r.chars(HEX, 32))],
    Telegram: [(r) => token(`${digits(r, 10)}:AA`, r.chars(BASE64_URL, 33))],
    'Terraform Cloud': [(r) => token(`${r.chars(ALNUM, 14)}.atlasv1.`, r.chars(ALNUM, 60))],
    Pinecone: [(r) => token('pcsk_', `${r.chars(ALNUM, 6)}_${r.chars(ALNUM, 63)}`)],
    age: [(r) => token('AGE-SECRET-KEY-1', r.chars(UPPER, 58))],
  }),
  ...inContext({
    'Azure account key': [
      (r) => token('DefaultEndpointsProtocol=https;AccountName=ci;AccountKey=', r.chars(BASE64, 86), '=='),
    ],
    'Azure shared access': [
      (r) => token('https://ci.blob.example/c?sv=2024-01-01&sp=r&sig=', r.chars(ALNUM, 43), '%3D'),
    ],
    'AWS signed URL': [(r) => token('https://b.s3.example/o?X-Amz-Signature=', r.chars(HEX, 64))],
    'Basic in a variable': [
      (r) => token('auth = "Basic ', Buffer.from(`u:${r.chars(LOWER, 16)}`).toString('base64')),
    ],
    'positional password': [(r) => token('htpasswd -b .htpasswd admin ', r.chars(ALNUM, 16))],
  }),
];

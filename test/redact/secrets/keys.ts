// Private keys and signed tokens: long, and public in their first characters.
import { alone, type Planted, token } from '../planted.ts';
import { BASE64, BASE64_URL, HEX, type Random } from '../random.ts';

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JSON Web Token: everyone knows its header, so only the rest is secret. */
export function jwtParts(r: Random, claims = 40) {
  const header = encoded({ alg: r.pick(['HS256', 'RS256', 'ES256']), typ: 'JWT' });
  const payload = encoded({ sub: r.chars(HEX, claims), iat: r.between(1_700_000_000, 1_800_000_000) });
  return { header, rest: `${payload}.${r.chars(BASE64_URL, 43)}` };
}

function jwt(r: Random): Planted {
  const { header, rest } = jwtParts(r);
  return token(`${header}.`, rest);
}

const lines = (r: Random, count: number, width: number) =>
  [...Array.from({ length: count }, () => r.chars(BASE64, width)), `${r.chars(BASE64, 30)}==`].join('\n');

/** `type` is what stands between BEGIN and KEY. */
function pem(r: Random, type: string, start: string, count: number, width = 64): Planted {
  const edge = (word: string) => `-----${word} ${type} KEY-----`;
  return token(`${edge('BEGIN')}\n${start}`, lines(r, count, width), `\n${edge('END')}\n`);
}

function pgp(r: Random): Planted {
  const edge = (word: string) => `-----${word} PGP PRIVATE KEY BLOCK-----`;
  return token(`${edge('BEGIN')}\n\nlQVY`, lines(r, 12, 64), `\n=${r.chars(BASE64, 4)}\n${edge('END')}\n`);
}

/** The key of a service account as its JSON file holds it: on one line. */
function serviceAccount(r: Random): Planted {
  const key = pem(r, 'PRIVATE', 'MIIEvQIBADAN', 25);
  const quoted = (text: string) => JSON.stringify(text).slice(1, -1);
  const id = `"private_key_id":"${r.chars(HEX, 40)}"`;
  return token(
    `{"type":"service_account",${id},"private_key":"${quoted(key.before)}`,
    quoted(key.secret),
    `${quoted(key.after)}","client_email":"ci@project.example"}`,
  );
}

export const keys = alone({
  'private key, RSA': [(r) => pem(r, 'RSA PRIVATE', 'MIIEpAIBAAKC', 24)],
  'private key, EC': [(r) => pem(r, 'EC PRIVATE', 'MHcCAQEEI', 2)],
  'private key, PKCS 8': [
    (r) => pem(r, 'PRIVATE', 'MIIEvQIBADAN', 24),
    (r) => pem(r, 'ENCRYPTED PRIVATE', 'MIIFHDBOBgkq', 24),
  ],
  'private key, OpenSSH': [(r) => pem(r, 'OPENSSH PRIVATE', 'b3BlbnNzaC1rZXktdjE', 5, 70)],
  'private key, PGP': [pgp],
  'Google service account': [serviceAccount],
  JWT: [jwt],
});

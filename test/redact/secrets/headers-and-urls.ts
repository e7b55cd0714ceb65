// Credentials in what is sent and in where it is sent to.
import { alone, inContext, type Planted, token } from '../planted.ts';
import { ALNUM, HEX, type Random } from '../random.ts';
import { plainPassword, wordPassword } from './passwords.ts';

const opaque = (r: Random) =>
  r.pick([
    () => r.chars(ALNUM, r.between(24, 64)),
    () => r.chars(HEX, 40),
    () => `${r.chars(ALNUM, 20)}.${r.chars(ALNUM, 1)}${r.chars(`${ALNUM}-._~+/`, 30)}${r.chars(ALNUM, 1)}=`,
  ])();

const header = (name: string) => (r: Random) => token(`${name}`, opaque(r));

const basic = (name: string) => (r: Random) =>
  token(
    name,
    Buffer.from(`user:${wordPassword(r)}`)
      .toString('base64')
      .replace(/=+$/, ''),
  );

const url = (start: string, end: string) => (r: Random) =>
  token(start, r.pick([() => plainPassword(r), () => encodeURIComponent(wordPassword(r))])(), end);

const userOnly = (r: Random): Planted => token('https://', r.chars(HEX, 40), '@github.com/org/project.git');

export const headersAndUrls = [
  ...inContext({
    'Authorization: Bearer': [
      header('Authorization: Bearer '),
      header('authorization: bearer '),
      header('"Authorization": "Bearer '),
    ],
    'Authorization: Basic': [basic('Authorization: Basic '), basic('AUTHORIZATION: basic ')],
    'Authorization: token': [header('Authorization: token '), header('authorization: Token ')],
    'header with a key': [header('X-Api-Key: '), header('PRIVATE-TOKEN: '), header('X-Auth-Token: ')],
  }),
  ...alone({
    'URL with a password': [
      url('https://deploy:', '@git.example/org/project.git'),
      url('http://admin:', '@10.0.0.7:8080/metrics'),
      url('ftp://web:', '@files.example/upload'),
      (r) => token('https://x-access-token:', opaque(r).replaceAll('/', '_'), '@git.example/org/project'),
      userOnly,
    ],
    'database URL': [
      url('postgres://app:', '@db.internal:5432/app'),
      url('postgresql+psycopg2://app:', '@localhost/app?sslmode=require'),
      url('mysql://root:', '@127.0.0.1:3306/shop'),
      url('mongodb+srv://svc:', '@cluster0.example/prod?retryWrites=true'),
      url('mongodb://svc:', '@mongo-0.internal:27017,mongo-1.internal:27017/prod'),
      url('redis://:', '@cache.internal:6379/0'),
      url('amqps://bus:', '@mq.example/vhost'),
    ],
  }),
];

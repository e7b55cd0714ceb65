// Secrets that only the name beside them gives away: assignments and options.
import { inContext, token } from '../planted.ts';
import type { Random } from '../random.ts';
import { plainPassword, quotedPassword, wordPassword } from './passwords.ts';

const words = (text: string) => text.split(/\s+/);

const NAMES = words(`API_KEY DB_PASSWORD SECRET_KEY_BASE CLIENT_SECRET ACCESS_TOKEN PGPASSWORD MYSQL_PWD
  MYSQL_ROOT_PASSWORD JWT_SECRET ENCRYPTION_KEY SIGNING_KEY NPM_TOKEN AUTH_TOKEN SMTP_PASS DJANGO_SECRET_KEY
  PASSPHRASE REDIS_PASSWORD WEBHOOK_SECRET SLACK_BOT_TOKEN GH_TOKEN OPENAI_API_KEY STRIPE_SECRET SONAR_TOKEN
  AZURE_CLIENT_SECRET TF_VAR_db_password`);
const CAMEL = words('apiKey password clientSecret accessToken dbPassword secretKey authToken');
const SNAKE = words('api_key password client_secret access_token db_password secret_key auth_token');
const OPTIONS = words(`--password --token --api-key --client-secret --access-token --auth-token --passphrase
  --db-password --secret-key --admin-password --registry-token`);

type Password = (r: Random) => string;
const assigned =
  (names: readonly string[], start: string, middle: string, password: Password, end = '') =>
  (r: Random) =>
    token(`${start}${r.pick(names)}${middle}`, password(r), end);

export const assignments = inContext({
  'KEY=value': [
    assigned(NAMES, '', '=', wordPassword),
    assigned(NAMES, 'env ', '=', wordPassword, ' ./run.sh'),
    assigned(NAMES, 'docker run -e ', '=', wordPassword, ' app:latest'),
    assigned(NAMES, 'export ', '=', wordPassword),
    assigned(SNAKE, 'kubectl create secret generic app --from-literal=', '=', wordPassword),
    assigned(SNAKE, 'java -Dapp.', '=', wordPassword, ' -jar app.jar'),
  ],
  'KEY="value"': [
    assigned(NAMES, '', '="', quotedPassword, '"'),
    assigned(NAMES, 'export ', '="', quotedPassword, '"'),
    assigned(NAMES, 'export ', "='", quotedPassword, "'"),
    assigned(NAMES, '$env:', ' = "', quotedPassword, '"'),
    assigned(SNAKE, '', ' = "', quotedPassword, '"'),
    assigned(SNAKE, 'client = Client(', "='", quotedPassword, "')"),
  ],
  'key: value': [
    assigned(SNAKE, '', ': ', wordPassword),
    assigned(SNAKE, '  ', ': "', quotedPassword, '"'),
    assigned(CAMEL, 'connect({ ', ": '", quotedPassword, "' })"),
    assigned(NAMES, 'env:\n  ', ': ', wordPassword),
  ],
  '"key": "value"': [
    assigned(CAMEL, '{"', '":"', quotedPassword, '"}'),
    assigned(SNAKE, '{"user": "app", "', '": "', quotedPassword, '"}'),
    assigned(NAMES, "{'", "': '", quotedPassword, "'}"),
  ],
  '<key>value</key>': [
    (r) => token('<password>', wordPassword(r), '</password>'),
    (r) => token('<apiKey>', plainPassword(r), '</apiKey>'),
  ],
  '--option value': [
    assigned(OPTIONS, 'deploy ', ' ', wordPassword),
    assigned(OPTIONS, 'deploy ', ' ', wordPassword, ' --verbose'),
    assigned(OPTIONS, 'deploy ', " '", quotedPassword, "'"),
    assigned(OPTIONS, 'deploy ', ' "', quotedPassword, '" --verbose'),
  ],
  '--option=value': [
    assigned(OPTIONS, 'deploy ', '=', wordPassword),
    assigned(OPTIONS, 'deploy ', '=', wordPassword, ' --verbose'),
    assigned(OPTIONS, 'deploy ', '="', quotedPassword, '"'),
  ],
  'option of a known program': [
    (r) => token('sshpass -p ', wordPassword(r), ' ssh deploy@host.example'),
    (r) => token("sshpass -p '", quotedPassword(r), "' scp a.tgz deploy@host.example:"),
    (r) => token('mysql -u root -p', plainPassword(r), ' shop'),
    (r) => token('docker login -u ci -p ', wordPassword(r), ' registry.example'),
    (r) => token('curl -u admin:', wordPassword(r), ' https://api.example/v1'),
    (r) => token('curl --user admin:', wordPassword(r), ' https://api.example/v1'),
    (r) => token('openssl enc -d -aes-256-cbc -pass pass:', plainPassword(r), ' -in a.enc'),
    (r) => token('redis-cli -a ', wordPassword(r), ' ping'),
  ],
});

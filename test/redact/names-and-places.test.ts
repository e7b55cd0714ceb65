// Secrets that a name or a place gives away: an everyday command for each, with the value and nothing else replaced.
import { expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/redactor.ts';
import { secretsInEnvironment } from '../../src/redact/secret-sources.ts';

const VALUE = 'k3J9xQ2vLm8Rt5Zw7Yb1Nc4Hd6';
const redactor = createRedactor();

it.each([
  'export OPENAI_KEY=VALUE',
  'export SUPABASE_SERVICE_ROLE_KEY=VALUE',
  'DBPASS=VALUE ./run.sh',
  'PW=VALUE ./run.sh',
  'TF_TOKEN_app_terraform_io=VALUE terraform init',
  'BW_SESSION=VALUE bw list',
  'HASH_SALT=VALUE',
  'SECRET_ID=VALUE',
  'setx API_TOKEN VALUE',
  'set -gx API_TOKEN VALUE',
  'aws configure set aws_session_token VALUE',
  'npm config set //registry.npmjs.org/:_authToken VALUE',
  `python3 -c "os.environ['API_TOKEN']='VALUE'"`,
  '[Environment]::SetEnvironmentVariable("API_TOKEN","VALUE","User")',
  "ConvertTo-SecureString 'VALUE' -AsPlainText -Force",
  `requests.get(u, auth=("me","VALUE"))`,
  'Server=db;Uid=app;Pwd=VALUE;',
  'curl "https://h.example/x?key=VALUE&b=2"',
  'curl -u VALUE: https://h.example',
  'http -a admin:VALUE h.example',
  "curl -H 'Cookie: theme=dark; sessionid=VALUE' https://h.example",
  'machine h.example login me password VALUE',
  'echo "db:5432:app:me:VALUE" > ~/.pgpass',
  'keytool -genkey -storepass VALUE',
  'az login --service-principal -u app -p VALUE --tenant t',
  'twine upload -u __token__ -p VALUE dist/*',
  'sqlcmd -S db -U sa -P VALUE',
  'zip -P VALUE out.zip a.txt',
  '7z a -pVALUE out.7z a.txt',
  'openssl enc -aes-256-cbc -k VALUE -in a',
  'htpasswd -bc .htpasswd admin VALUE',
  'gh secret set NAME --body VALUE',
  'vault kv put secret/x value=VALUE',
  'echo VALUE | docker login -u me --password-stdin',
  'echo VALUE | sudo -S apt-get update',
  "echo 'root:VALUE' | chpasswd",
  'export API_KEY_PROD=VALUE',
  'export MY_SECRETS=VALUE',
  `perl -e '$ENV{DB_PASSWORD} = "VALUE"'`,
  "$password = 'VALUE';",
  `API_KEY=${'$'}{API_KEY:-VALUE}`,
  "const token = process.env.TOKEN ?? 'VALUE';",
  "const password: string = 'VALUE';",
  'api_key <- "VALUE"',
  '{:api-key "VALUE"}',
  "curl -d 'user[password]=VALUE' https://h.example",
  'curl --tlspassword VALUE https://h.example',
  'curl -H "Authorization: GenieKey VALUE" https://h.example',
  "curl -H 'Cookie: JSESSIONID=VALUE' https://h.example",
  'machine h.example\nlogin me\npassword VALUE\n',
  '<add key="ApiKey" value="VALUE" />',
  '<key>api_token</key>\n<string>VALUE</string>',
  '- name: DB_PASSWORD\n  value: VALUE\n',
  '{"name":"DB_PASSWORD","value":"VALUE"}',
  'variable "db_password" {\n  type = string\n  default = "VALUE"\n}',
  'ENV API_KEY VALUE',
  'jq --arg token VALUE .',
  'psql -c "ALTER USER x WITH PASSWORD \'VALUE\'"',
  'mysql -e "CREATE USER x IDENTIFIED BY \'VALUE\'"',
  'mysqladmin -u root password VALUE',
  'sqlplus me/VALUE@db',
  'cqlsh -u me -p VALUE',
  'redis-cli AUTH VALUE',
  'rabbitmqctl add_user me VALUE',
  'mc alias set m http://h.example minio VALUE',
  'aws secretsmanager create-secret --name x --secret-string VALUE',
  'aws ssm put-parameter --name x --type SecureString --value VALUE',
  'az keyvault secret set --name x --vault-name v --value VALUE',
  'fly secrets set FOO=VALUE',
  'kubectl create secret generic x --from-literal=foo=VALUE',
  'oc login -u me -p VALUE',
  'pulumi config set foo VALUE --secret',
  'dotnet user-secrets set "Stripe:Key" "VALUE"',
  'vault operator unseal VALUE',
  'bw unlock VALUE',
  'composer config --auth http-basic.h.example me VALUE',
  'poetry config pypi-token.pypi VALUE',
  'bundle config https://h.example me:VALUE',
  'cargo login --registry x VALUE',
  'nuget push x.nupkg VALUE -Source y',
  'uv publish -t VALUE',
  'security unlock-keychain -p VALUE build.keychain',
  'security set-key-partition-list -S apple: -k VALUE build.keychain',
  'signtool sign /f x.pfx /p VALUE y.exe',
  'xfreerdp /u:me /p:VALUE /v:h',
  'net user bob VALUE /add',
  'lftp -u me,VALUE ftp://h.example',
  'ssh-keygen -t ed25519 -N "VALUE" -f key',
  "printf '%s' VALUE | docker login --password-stdin",
  'docker login --password-stdin <<EOF\nVALUE\nEOF',
  'echo VALUE | wrangler secret put X',
  'echo VALUE > ~/.vault-token',
  "sed -i 's|TOKEN_HERE|VALUE|' config",
  'expect -c \'send "VALUE\\r"\'',
  'service:\n  password: correct-horse-7\n',
])('replaces the value in: %s', (text) => {
  const value = text.includes('VALUE') ? VALUE : 'correct-horse-7';
  const redacted = redactor.text(text.replace('VALUE', value));
  expect(redacted.replace(/\[redacted:[a-z-]+\]/, text.includes('VALUE') ? 'VALUE' : value)).toBe(text);
  expect(redacted).not.toBe(text.replace('VALUE', value));
});

it.each([
  'private_key = Ed25519PrivateKey.from_private_bytes(d)',
  'token = await Clients2.tokenFor3(user)',
  'echo "key=deps-v2-4f5a2b1c" >> "$GITHUB_OUTPUT"',
  'CACHE_KEY=linux-node20-4f5a2b1c9d8e',
  'SSH_KEY=~/.ssh/id_ed25519',
  'export API_KEY=$OPENAI_API_KEY',
  'docker run -p 8080:80 -v data:/data app',
  'docker run -p webserver app',
  'aws secretsmanager get-secret-value --secret-id prod/app2/db1',
  'dotnet nuget push ./bin/My.Pkg1.2.3.nupkg --source https://h.example/v3/index.json',
  'bundle config set --local path vendor/bundle2/ruby3',
  `echo '{"version":"1.2.3"}' > tokens.json`,
  'document.cookie = "theme=dark1; lang=en2"',
  'git config user.signingkey 3AA5C34371567BD2',
  '[ "$TOKEN" = "expected1value2x" ]',
  '- name: TOKEN_TTL\n  value: 3600s\n',
  `sed -i 's/secretName: app1/secretName: app2/' k.yaml`,
  'curl "https://h.example/callback?code=200"',
  'service:\n  password: required\n',
  'service:\n  password: correct-horse\n',
  'echo $DB_PASSWORD=k3J9xQ2vLm8Rt5Zw7Yb1',
  'git log --author me --grep token 4f5a2b1c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a',
  'jq \'.dependencies["token"] = "^12.13.29"\' package.json',
  '"@octokit/auth-token": "^6.0.0", "core-auth": "1.10.0-beta.2"',
  'zip -r out.zip P4ssage/ch4pter9',
  '{"token_created_at":"2024-08-15T06:33:00.337Z"}',
  'curl "https://h.example/x?session_id=3f2a91c4-5b7d-4e8f-a6c1-2d3e4f5a6b7c"',
])('keeps: %s', (text) => {
  expect(redactor.text(text)).toBe(text);
});

it('variables with these names are secret in the environment, too', () => {
  const names = [
    'OPENAI_KEY',
    'DBPASS',
    'ROOT_PW',
    'SECRET_ID',
    'BW_SESSION',
    'HASH_SALT',
    'NPM_TOKEN',
    'TF_TOKEN_x_y',
  ];
  const env = Object.fromEntries(names.map((name) => [name, `${VALUE}-${name}`]));
  expect(secretsInEnvironment(env)).toEqual(Object.values(env));
  expect(
    secretsInEnvironment({ PATH: '/usr/bin:/bin', PUBLIC_KEY: VALUE, HOME: '/root', PWD: '/x1' }),
  ).toEqual([]);
});

it.each(['printf', 'TOKEN=', '--password ', 'auth=("me",', "SetEnvironmentVariable('API_TOKEN',", 'zip -P '])(
  'a text of backslashes in quotes after %s keeps no pattern busy',
  (start) => {
    const text = `${start} '${String.raw`\x41`.repeat(2_000)}' > f`;
    expect(redactor.text(text)).toContain(' > f');
  },
);

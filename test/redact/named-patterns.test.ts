// A pattern is tried only in texts that have one of its words, so each way to match it must have one.
import { expect, it } from 'vitest';
import { NAMED_PATTERNS } from '../../src/redact/named-patterns.ts';

const V = 'Xk29fQz7LmPw4Rt8Vb3N';

/** For each pattern in turn, texts that it matches: one for each way to begin. */
const EXAMPLES: readonly (readonly string[])[] = [
  [`-----BEGIN RSA PRIVATE KEY-----\n${V}\n-----END RSA PRIVATE KEY-----`, '-----BEGINPRIVATE KEY-----'],
  [`Authorization: Bearer ${V}`, `"authorization": "Basic ${V}"`, `AUTHORIZATION%3a${V}`],
  [`-H Bearer ${V}`],
  [`Cookie: sid=${V}`, `curl --cookie session=${V}`, `curl -b auth=${V}`, `cookie=a=1; b=2; user_id=${V}`],
  [`https://user:${V}@host`],
  [`https://${V}@host`, `https://${V}:x-oauth-basic@host`],
  [
    `?sig=${V}`,
    `&signature=${V}`,
    `&X-Amz-Signature=${V}`,
    `?x-goog-signature=${V}`,
    `&X-Amz-Security-Token=${V}`,
  ],
  [`https://f.example/?code=${V}`],
  [`CREATE USER x IDENTIFIED BY '${V}'`, `identified with plugin by "${V}"`, `IDENTIFIED BY PASSWORD '${V}'`],
  [`ALTER USER x PASSWORD '${V}'`, `SET PASSWORD FOR x = PASSWORD('${V}')`],
  [`[PSCredential]::new('me', '${V}')`, `new NetworkCredential("me", "${V}")`],
  [`sshpass -p ${V}`, `SSHPASS -p'${V}'`],
  [`docker login -p ${V}`, `mongosh x -p ${V}`, `az x -p ${V}`, `oras login -p ${V}`, `acr -p ${V}`],
  [`curl -u user:${V}`, `curl x --proxy-user=user:${V}`],
  [`curl -u ${V}:`, `curl x --user "${V}:"`],
  [`http -a user:${V}`, `https x --auth user:${V}`, `xh -a user:${V}`, `xhs -a user:${V}`],
  [`mysql x -p${V}`, `mysqldump x -p${V}`, `mysqladmin x -p${V}`, `mariadb x -p${V}`],
  [`redis-cli -a ${V}`],
  [`sqlcmd -P ${V}`, `bcp x -P ${V}`, `isql -P ${V}`, `zip -P ${V}`, `zipcloak -P ${V}`, `osql -P ${V}`],
  [`7z -p${V}`, `7za -p${V}`, `7zz -p${V}`, `7zr -p${V}`, `rar -p${V}`, `unrar x -p${V}`, `7z.exe -p${V}`],
  [`openssl -k ${V}`, `openssl enc -passwd ${V}`],
  [`ldapadd -w ${V}`, `smbclient -U user%${V}`],
  [`gh secret set X --body ${V}`],
  [`vault put x=${V}`, `vault kv write a b=${V}`],
  [...'security cargo vault snyk sentry-cli pulumi netlify fly flyctl doctl railway expo'.split(' ')].map(
    (program) => `${program} login ${V}`,
  ),
  [`htpasswd -b user ${V}`],
  [`keytool -storepass ${V}`, `jarsigner -keypass=${V}`, `-srckeypass ${V}`],
  [`-passin pass:${V}`, `-passout pass:${V}`, `-pass pass:${V}`],
  [`echo ${V} | docker login --password-stdin`, `printf "${V}" | sudo -S x`, `echo ${V}|gh secret set X`],
  [
    `"${V}" | docker login --password-stdin`,
    `'${V}' | gh auth login --with-token`,
    `'${V}' | gpg --passphrase-fd 0`,
    `'${V}' | passwd --stdin`,
    `'${V}' | gcloud x create --data-file=-`,
    `'${V}' | sudo -S x`,
    `'${V}' | chpasswd`,
    `'${V}' | wrangler secret put X`,
    `'${V}' | vercel env add X`,
    `'${V}' | pass insert x`,
    `'${V}' | kinit me`,
    `'${V}' | bw login`,
    `'${V}' | keyring set a b`,
    `'${V}' | secret-tool store`,
    `'${V}' | ConvertTo-SecureString -AsPlainText`,
  ],
  [`echo ${V} | npm login`, `printf '%s' '${V}' | ssh-add -`, `echo "${V}" > .vault-token`],
  [`cryptsetup open x y <<< ${V}`, `lpass login <<<${V}`],
  [`echo ::add-mask::${V}`],
  [`send "${V}\\r"`, `send -- '${V}\\n'`],
  [`s/SECRET/${V}/`, `s|TOKEN|${V}|`, `s#db_passwd#${V}#`, `s,KEY,${V},`],
  [`.bearer_auth("${V}")`],
  [`docker login --password-stdin <<EOF\n${V}\nEOF`, `chpasswd <<'E'\nroot:${V}\nE`],
  [`cat <<EOF | docker login --password-stdin\n${V}\nEOF`],
  [`--password-stdin <<< ${V}`, `gh auth login --with-token <<<${V}`, `sudo -S <<<${V}`, `chpasswd <<< ${V}`],
  [
    `ConvertTo-SecureString ${V}`,
    `convertto-securestring -String ${V}`,
    `ConvertTo-SecureString -AsPlainText '${V}' -Force`,
  ],
  [
    `auth=("user", "${V}")`,
    `req.SetBasicAuth("me", "${V}")`,
    `smtp.login('me', '${V}')`,
    `c.username_pw_set('me', '${V}')`,
  ],
  [`db:5432:name:user:${V}`, `*:*:*:*:${V}`],
  [`password: ${V}`, `  db.passwd : ${V}`, `- passphrase: ${V}`],
];

it.each(
  NAMED_PATTERNS.map(({ kind, words, regex }, at) => ({ kind, words, regex, texts: EXAMPLES[at] ?? [] })),
)('texts that the pattern for "$kind" matches have one of $words', ({ words, regex, texts }) => {
  expect(texts).not.toEqual([]);
  for (const text of texts) {
    regex.lastIndex = 0;
    expect(regex.test(text), text).toBe(true);
    expect(
      words.some((word) => text.toLowerCase().includes(word)),
      text,
    ).toBe(true);
  }
});

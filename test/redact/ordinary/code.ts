// Ordinary lines: programs written on the command line, patches and regular expressions.
import type { Line } from './line.ts';
import {
  camel,
  file,
  harmlessBase64,
  number,
  pascal,
  sha1,
  sha256,
  snake,
  uuid,
  variable,
  version,
  word,
} from './vocabulary.ts';

const heredoc = (name: string, ...lines: string[]) => `cat > ${name} <<'EOF'\n${lines.join('\n')}\nEOF`;

export const code: readonly Line[] = [
  (r) => `python -c "import os; print(os.environ.get('${variable(r)}', ''))"`,
  (r) => `python -c 'import json,sys; print(json.load(sys.stdin)["${snake(r)}"]["token"])' < ${word(r)}.json`,
  (r) =>
    `python3 - <<'PY'\nimport re\ntoken = re.compile(r"[A-Za-z_]\\w*")\nkey = sorted(token.findall(open("${file(r)}").read()))[0]\nprint(key)\nPY`,
  () => `node -e "const token = require('crypto').randomBytes(32).toString('hex'); console.log(token)"`,
  (r) => `node -e 'console.log(process.env.${variable(r)} ? "set" : "unset")'`,
  (r) =>
    `node -p "require('./package.json').version" && node -p "Buffer.from('${harmlessBase64(r)}', 'base64')"`,
  (r) => `ruby -e 'puts ENV.fetch("${variable(r)}") { abort "no ${word(r)}" }'`,
  (r) => `perl -pe 's/\\b${word(r)}_key\\b/${snake(r)}/g' -i ${file(r)}`,
  (r) =>
    heredoc(
      file(r),
      `export interface ${pascal(r)} {`,
      '  token: string;',
      '  password?: string | null;',
      `  ${camel(r)}: Record<string, ${pascal(r)}>;`,
      '}',
    ),
  (r) =>
    heredoc(
      file(r),
      `const token = await ${camel(r)}({ key: ${camel(r)}, password: process.env.${variable(r)} });`,
      `const { secret = defaultSecret, apiKey = options.apiKey } = ${camel(r)};`,
      `if (token.type !== '${word(r)}') throw new ${pascal(r)}Error(\`bad token: \${token.kind}\`);`,
    ),
  (r) =>
    heredoc(
      file(r),
      `def login(user: str, password: str = "", token=None) -> ${pascal(r)}:`,
      '    self.token = token or self._read_token()',
      `    return ${pascal(r)}(user=user, password=password, key=${snake(r)}[0])`,
    ),
  (r) =>
    heredoc(
      file(r),
      `func (s *${pascal(r)}) ${pascal(r)}(ctx context.Context, token string, key []byte) error {`,
      `\tpassword := os.Getenv("${variable(r)}")`,
      `\tsecret := strings.TrimSpace(string(key))`,
      `\treturn s.${camel(r)}(ctx, token, password, secret)`,
      '}',
    ),
  (r) =>
    heredoc(
      'Dockerfile',
      `ARG ${variable(r)}`,
      `ENV ${variable(r)}=$${variable(r)}`,
      `LABEL revision=${sha1(r)}`,
    ),
  (r) =>
    heredoc(
      `${word(r)}.yml`,
      `password: \${${variable(r)}}`,
      'token: ""',
      'secret: null',
      'api_key: !Ref ApiKey',
      `key: ${word(r)}`,
    ),
  (r) =>
    heredoc(
      '.env.example',
      `${variable(r)}=`,
      `PORT=${number(r)}`,
      `${variable(r)}=`,
      `LOG_LEVEL=${word(r)}`,
    ),
  (r) =>
    heredoc(
      'main.tf',
      `password = var.${snake(r)}`,
      `token = data.vault_secret.${word(r)}.token`,
      'key = "id"',
    ),
  (r) =>
    `apply_patch <<'EOF'\n*** Begin Patch\n*** Update File: ${file(r)}\n@@ ${pascal(r)}\n-  const password = input.password;\n+  const password = input.password.trim();\n+  assert(token.length > ${number(r)});\n*** End Patch\nEOF`,
  (r) =>
    `!function(e,t){var n=t.key,r=e.token;n.k=function(e){return e^${number(r)}},r.p="${word(r)}/",n.h="${sha1(r).slice(0, 20)}"}(this,{key:"a",token:0});`,
  (r) =>
    `var t=e(${number(r)}),n={id:"${uuid(r)}",v:"${version(r)}",hash:"${sha256(r)}",c:"#${sha1(r).slice(0, 6)}"};`,
  (r) =>
    `const re = /^(?:${word(r)}|${word(r)})[-_](?<key>[a-z0-9]{8,})(?:=|:)\\s*"?(?<value>[^"\\s]+)"?$/giu; // ${camel(r)}`,
  (r) =>
    `it('${word(r)}: refuses a token that ${word(r)} has signed', async () => { expect(await ${camel(r)}()).toBe(${number(r)}); });`,
  (r) => `expect(${camel(r)}.password).toBeUndefined(); expect(${camel(r)}).toHaveProperty('token');`,
  (r) =>
    `git apply --check <<'EOF'\n--- a/${file(r)}\n+++ b/${file(r)}\n@@ -${number(r)},3 +${number(r)},4 @@ func ${pascal(r)}\n+\ttoken, err := ${camel(r)}(key)\nEOF`,
  (r) =>
    `const r = await tools.exec_command({cmd:"npm test -- ${file(r)}", yield_time_ms:${number(r)}}); text(r);`,
  (r) =>
    `const page = await tools.mcp__${word(r)}__${snake(r)}({query:"${word(r)} token expired", limit:${number(r)}}); text(page);`,
  (r) =>
    `psql -c "select id, token, password_hash from ${snake(r)} where key = '${word(r)}' order by id limit ${number(r)}"`,
  (r) =>
    `sqlite3 ${word(r)}.db "create table ${snake(r)} (id integer primary key, token text not null, password text)"`,
  (r) => `echo "The ${word(r)} password: see the vault; the token is read from ${variable(r)}" >> ${file(r)}`,
  (r) => `echo 'password is wrong' && echo "token: expired" && echo "secret=$(hostname)" # ${number(r)}`,
  (r) =>
    `export PS1='[\\u@\\h \\W]$ ' EDITOR=vim LANG=en_GB.UTF-8 && printf '\\033[1;32m%s\\033[0m\\n' '${word(r)} ${number(r)}'`,
  (r) => `${camel(r)}${pascal(r)}${pascal(r)}${pascal(r)}::${snake(r)}::<${pascal(r)}<'_, ${pascal(r)}>>()`,
  (r) =>
    `java -cp build/classes com.example.${word(r)}.${pascal(r)}${pascal(r)}Application --server.port=${number(r)} --spring.profiles.active=${word(r)}`,
  (r) => `com.example.${word(r)}.${pascal(r)}$${pascal(r)}.${camel(r)}(${pascal(r)}.java:${number(r)})`,
  (r) => `write_stdin: y\n${word(r)}\n`,
  (r) => `SG.${pascal(r)}.${pascal(r)}.${camel(r)}() # ${number(r)}`,
  (r) =>
    `hf_hub_download(repo_id="org/${word(r)}-${number(r)}b", filename="${snake(r)}.safetensors", revision="${sha1(r)}")`,
  (r) => `const ghost_${snake(r)} = gho_st.${camel(r)} + dapi_${snake(r)} - ops_${snake(r)};`,
];

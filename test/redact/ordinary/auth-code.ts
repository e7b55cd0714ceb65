// Ordinary lines: code, schemas and settings that are about secrets, as an agent writes them into files.
import type { Line } from './line.ts';
import { camel, file, number, pascal, plainWord, snake, variable, version } from './vocabulary.ts';

const written =
  (lines: Line): Line =>
  (r) =>
    `cat >> ${file(r)} <<'EOF'\n${lines(r)}\nEOF`;
const patched =
  (lines: Line): Line =>
  (r) =>
    `apply_patch <<'EOF'\n*** Begin Patch\n*** Update File: ${file(r)}\n@@\n-${camel(r)}();\n+${lines(r)}\n*** End Patch\nEOF`;

const CODE: readonly Line[] = [
  (r) => `fetch(url, { headers: { Authorization: \`Bearer \${token}\`, 'X-Version': '${version(r)}' } });`,
  (r) => `headers['Authorization'] = 'Bearer ' + ${camel(r)}.accessToken;`,
  (r) => `Authorization: "Basic " + btoa(user + ":" + ${camel(r)}),`,
  (r) => `req.Header.Set("Authorization", "Bearer "+${camel(r)})`,
  (r) => `r = requests.get(url, headers={"Authorization": f"Bearer {token}"}, timeout=${number(r)})`,
  (r) => `client = OpenAI(api_key=settings.openai_api_key, timeout=${number(r)})`,
  (r) => `client = ${pascal(r)}(api_key=os.environ["${variable(r)}"], password=os.getenv('${variable(r)}'))`,
  (r) => `const apiKey = process.env.${variable(r)} ?? ''; const secret = config.${camel(r)};`,
  (r) =>
    `apiKey: config.apiKey, password: faker.internet.password(), token: expect.any(String), n: ${number(r)}`,
  (r) =>
    `const schema = z.object({ password: z.string().min(8), token: z.string().optional(), n: z.literal(${number(r)}) });`,
  (r) => `password: Joi.string().required(), token: Joi.string().max(${number(r)})`,
  (r) => `password = models.CharField(max_length=${number(r)})`,
  (r) => `password = Column(String(${number(r)}), nullable=False); token = relationship("${pascal(r)}")`,
  (r) => `t.string :password_digest, limit: ${number(r)}`,
  () => 'validates :password, presence: true, length: { minimum: 8 }',
  (r) => `<input type="password" name="password" id="${camel(r)}" autocomplete="current-password" />`,
  (r) =>
    `<Input type="password" value={password} onChange={setPassword} key={${camel(r)}.id} token={token} />`,
  (r) => `<label for="password">Password:</label><span class="token keyword">${plainWord(r)}</span>`,
  (r) => `type Props = { token: string; password: string | undefined; secret?: ${pascal(r)} };`,
  (r) => `let token: &str = lexer.next(); let key: Option<${pascal(r)}> = None;`,
  (r) => `std::string password = get${pascal(r)}(); auto token = tokens.front();`,
  (r) =>
    `public ${pascal(r)}(String password, Token token) { this.password = password; this.token = token; }`,
  (r) => `private final String apiKey = properties.get${pascal(r)}();`,
  (r) =>
    `token = secrets.token_urlsafe(${number(r)}); digest = hashlib.sha256(password.encode()).hexdigest()`,
  (r) => `const payload = jwt.verify(token, publicKey, { algorithms: ['RS256'], maxAge: ${number(r)} });`,
  (r) =>
    `if (e.key === 'Enter' || e.key === 'Escape') submit({ key: e.key, token: this.token, n: ${number(r)} });`,
  (r) => `items.sort(key=lambda x: x[${number(r)}]); best = max(scores, key=scores.get)`,
  (r) => `type Query { login(password: String!, token: ID): AuthPayload, ${camel(r)}: Int }`,
  (r) =>
    `CREATE TABLE ${snake(r)} (password VARCHAR(${number(r)}) NOT NULL, token UUID DEFAULT gen_random_uuid());`,
  (r) =>
    `"password": { "type": "string", "minLength": ${number(r)} }, "token": { "$ref": "#/definitions/${pascal(r)}" }`,
  (r) =>
    `  securitySchemes:\n    apiKey:\n      type: apiKey\n      in: header\n      name: X-API-Key\n  version: ${version(r)}`,
  (r) => `  password:\n    type: string\n    format: password\n    maxLength: ${number(r)}`,
  (r) =>
    `permissions:\n  id-token: write\njobs:\n  ${plainWord(r)}:\n    secrets: inherit\n    timeout-minutes: ${number(r)}`,
  (r) =>
    `        with:\n          token: \${{ github.token }}\n          password: \${{ secrets.${variable(r)} }}`,
  (r) =>
    `  imagePullSecrets:\n    - name: regcred\n  automountServiceAccountToken: false\n  replicas: ${number(r)}`,
  (r) =>
    `  tls:\n    - secretName: ${plainWord(r)}-tls\n  tokenSecretRef:\n    name: ${plainWord(r)}-${plainWord(r)}`,
  (r) => `  restore-keys: |\n    npm-\n  key: v${number(r)}-deps-{{ checksum "package-lock.json" }}`,
  (r) => `PASSWORD ?= $(shell pass show ${plainWord(r)})\nTOKEN := $(file < .token)`,
  (r) => `secret_id = aws_secretsmanager_secret.${plainWord(r)}.id\n  sensitive = true`,
  (r) => `security.protocol=SASL_SSL\nssl.truststore.password=\${file:/run/secrets/${plainWord(r)}:password}`,
];

export const authCode: readonly Line[] = CODE.flatMap((lines) => [written(lines), patched(lines)]);

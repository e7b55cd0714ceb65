// Ordinary lines: looking for words that secrets are named by, and moving text about.
import type { Line } from './line.ts';
import {
  camel,
  file,
  longPath,
  number,
  pascal,
  sha1,
  sha256,
  snake,
  time,
  uuid,
  variable,
  version,
  word,
} from './vocabulary.ts';

const PREFIXES = [
  'ghp_',
  'github_pat_',
  'sk-ant-',
  'sk-proj-',
  'xoxb-',
  'AKIA',
  'npm_',
  'glpat-',
  'hf_',
  'AIza',
];

export const search: readonly Line[] = [
  (r) => `grep -rn "password" ${file(r)} | grep -v '${word(r)}Password'`,
  (r) =>
    `grep -rniE '(api[_-]?key|secret|token|password)\\s*[:=]' src --include='*.${word(r)}' | head -${number(r)}`,
  (r) => `grep -q "BEGIN RSA PRIVATE KEY" ${file(r)} && echo found`,
  (r) => `grep -c -- "-----BEGIN CERTIFICATE-----" /etc/ssl/${word(r)}.pem`,
  (r) => `rg -n '${r.pick(PREFIXES)}[A-Za-z0-9]{36}' ${file(r)}`,
  (r) => `rg -uu --hidden -l '${r.pick(PREFIXES)}' . | xargs -r sed -n 1,${number(r)}p`,
  (r) => `rg "Authorization: (Bearer|token|Basic) " ${file(r)} -C ${number(r)}`,
  (r) => `rg -n "Bearer |basic auth|token based" docs/${word(r)}.md README.md`,
  (r) => `rg -n --glob '!**/node_modules/**' '${camel(r)}\\(.*${word(r)}: string' ${file(r)}`,
  (r) => `ag --ts '${pascal(r)}<${pascal(r)}>' ${file(r)}`,
  (r) =>
    `find . -name '*.${word(r)}' -not -path './node_modules/*' -mtime -${number(r)} -print0 | xargs -0 wc -l`,
  (r) => `find / -name "id_rsa*" -o -name "*.pem" -o -name '${word(r)}.key' 2>/dev/null | head -${number(r)}`,
  (r) => `sed -i 's/${snake(r)}: ${word(r)}/${snake(r)}: ${word(r)}/g' ${file(r)}`,
  (r) => `sed -i "s|password: .*|password: $${variable(r)}|" ${file(r)}`,
  (r) => `sed -i -E 's/(token|password)=[^&]+/\\1=REDACTED/g' logs/${word(r)}.log`,
  (r) => `sed -n '${number(r)},${number(r) + 9000}p' ${file(r)}`,
  (r) => `sort -t, -k2,2n --key=3 ${file(r)} | uniq -c | sort -rn | head`,
  (r) => `awk -F: '$1 == "${word(r)}" { print $2, $NF }' ${file(r)}`,
  (r) => `awk '{ count[$1]++ } END { for (key in count) print key, count[key] }' ${file(r)}`,
  (r) =>
    `jq -r '.${camel(r)}[] | select(.token != null) | [.id, .password_hash // "none"] | @tsv' ${word(r)}.json`,
  (r) => `jq '.dependencies["${word(r)}"] = "^${version(r)}"' package.json > tmp && mv tmp package.json`,
  (r) => `jq --arg token "$${variable(r)}" '.auth.token = $token' ${word(r)}.json`,
  (r) => `yq -i '.services.${word(r)}.environment.${variable(r)} = "\${${variable(r)}}"' compose.yml`,
  (r) => `cut -d= -f2 .env.example | tr -d '"' | head -${number(r)}`,
  (r) => `tail -n ${number(r)} /var/log/${word(r)}.log | grep -E '^${time(r)} (ERROR|WARN)'`,
  (r) => `diff <(sort ${file(r)}) <(sort ${file(r)}) || true`,
  (r) => `tar -czpf /tmp/${word(r)}-${version(r)}.tgz --exclude=node_modules -C ${file(r)} .`,
  (r) => `mkdir -p /tmp/${uuid(r)}/${word(r)} && cp -p ${file(r)} /tmp/${sha1(r)}/`,
  (r) => `rm -rf ~/.cache/${word(r)}/${sha256(r)} /tmp/${word(r)}-${uuid(r)}`,
  (r) => `test -f ${longPath(r)} && stat -c '%s %Y' ${longPath(r)}`,
  (r) => `cat ${longPath(r)}.map | head -c ${number(r)}`,
  (r) => `xxd -l ${number(r)} ${file(r)} | grep '${sha1(r).slice(0, 4)} ${sha1(r).slice(4, 8)}'`,
  (r) =>
    `echo 'a.b{color:#${sha1(r).slice(0, 6)};background:#${sha1(r).slice(0, 3)}}.sk-fading-circle .sk-circle-${number(r)}{top:0}' >> ${word(r)}.css`,
  (r) =>
    `grep -n "sk-cube-grid\\|task-${word(r)}-${word(r)}-${word(r)}-${number(r)}\\|risk-${word(r)}-assessment-${word(r)}" ${file(r)}`,
  (r) =>
    `ls -1 screenshots/mask-${word(r)}-${word(r)}-${word(r)}-disk-${word(r)}-${number(r)}-${version(r)}.png`,
  (r) => `watch -n ${number(r)} 'ls -l ${file(r)}'`,
  (r) => `for key in ${word(r)} ${word(r)} ${word(r)}; do echo "$key=$(grep -c "$key" ${file(r)})"; done`,
  (r) => `while IFS='=' read -r key value; do echo "$key"; done < ${word(r)}.env`,
  (r) => `timeout ${number(r)} bash -c 'until grep -q ready ${word(r)}.log; do sleep 1; done'`,
  (r) => `PASS=$((PASS+1)); FAILED=${number(r)}; printf 'passed=%d failed=%d\\n' "$PASS" "$FAILED"`,
  (r) => `BYPASS_CACHE=true COMPASS_DIR=${word(r)} AUTHOR=jane KEYBOARD=us MONKEY_PATCH=1 ./${word(r)}.sh`,
  (r) => `SORT_KEY=created_at PRIMARY_KEY=${snake(r)} PARTITION_KEY=${snake(r)} node ${file(r)}`,
  (r) =>
    `USE_AUTH=true ENABLE_TOKEN_REFRESH=1 SECRET_ROTATION_DAYS=${number(r)} PASSWORD_MIN_LENGTH=12 npm start`,
  (r) =>
    `TOKEN_URL=https://${word(r)}.example/oauth/token SSH_KEY_PATH=~/.ssh/id_ed25519 PASSWORD_FILE=/run/${word(r)} ./run`,
  (r) => `nl -ba ${file(r)} | sed -n '${number(r)},+40p' && echo "key: value"`,
];

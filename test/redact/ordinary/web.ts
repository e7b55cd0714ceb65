// Ordinary lines: requests, tokens by reference, keys and digests.
import type { Line } from './line.ts';
import {
  camel,
  file,
  harmlessBase64,
  host,
  ipv6,
  number,
  port,
  sha1,
  sha256,
  sha512,
  snake,
  time,
  uuid,
  variable,
  word,
} from './vocabulary.ts';

export const web: readonly Line[] = [
  (r) =>
    `curl -fsSL -H "Authorization: Bearer $${variable(r)}" https://${host(r)}/v1/${word(r)}?limit=${number(r)}`,
  (r) => `curl -H "Authorization: Bearer \${{ secrets.${variable(r)} }}" https://${host(r)}/${word(r)}`,
  (r) =>
    `curl -H "Authorization: token \${${variable(r)}}" -H 'Accept: application/vnd.github+json' https://api.github.com/user`,
  (r) => `curl -H "Authorization: Basic $(echo -n user:$${variable(r)} | base64)" https://${host(r)}`,
  (r) =>
    `curl -H "X-Api-Key: $${variable(r)}" -d '{"${snake(r)}":${number(r)}}' https://${host(r)}/${word(r)}`,
  (r) => `curl -u "$USER:$${variable(r)}" -X POST https://${host(r)}:${port(r)}/${word(r)}`,
  (r) => `curl -u "$${variable(r)}:" https://${host(r)}/${word(r)}/${uuid(r)}`,
  (r) => `curl --user "\${USERNAME}:\${${variable(r)}}" -T ${file(r)} https://${host(r)}/repository/`,
  (r) => `curl --negotiate -u : -H 'Authorization: Bearer <token>' https://${host(r)}/${word(r)}`,
  (r) =>
    `curl -s https://${host(r)}/login | grep -i 'www-authenticate: Bearer realm="https://${host(r)}/token"'`,
  (r) => `curl -H 'Authorization: ***' 'https://${host(r)}/${word(r)}?token=***&page=${number(r)}'`,
  (r) =>
    `curl "https://${host(r)}/search?q=${word(r)}+${word(r)}&sort=key&key=${word(r)}&max_tokens=${number(r)}"`,
  (r) =>
    `curl "https://${host(r)}/oauth/authorize?response_type=token&token_type=bearer&scope=${word(r)}%20${word(r)}"`,
  (r) => `curl -g "http://[${ipv6(r)}]:${port(r)}/health" --max-time ${number(r)}`,
  (r) => `curl --netrc-file ~/.netrc -O https://${host(r)}/${word(r)}-${sha256(r)}.tar.gz`,
  (r) => `wget -q https://${host(r)}/${word(r)}.tgz && echo "${sha256(r)}  ${word(r)}.tgz" | sha256sum -c -`,
  (r) =>
    `http POST https://${host(r)}/${word(r)} "Authorization: Bearer $${variable(r)}" key=${word(r)} sort=-created_at`,
  (r) => `echo "::add-mask::$${variable(r)}" && echo "token=$${variable(r)}" >> "$GITHUB_OUTPUT"`,
  (r) => `TOKEN=$(curl -s https://${host(r)}/token | jq -r .access_token) && test -n "$TOKEN"`,
  (r) => `${variable(r)}=$(cat /run/secrets/${word(r)}) ./${word(r)}.sh`,
  (r) => `${variable(r)}=\`cat ~/.${word(r)}\` node ${file(r)}`,
  (r) => `export ${variable(r)}="\${${variable(r)}:-}" && ./${word(r)}.sh`,
  (r) => `export ${variable(r)}=\${{ secrets.${variable(r)} }}`,
  (r) => `${variable(r)}= npm run ${word(r)}`,
  (r) => `${variable(r)}="" ${variable(r)}='' ./scripts/${word(r)}.sh`,
  (r) => `unset ${variable(r)} && : "\${${variable(r)}:?is not set}"`,
  (r) => `if [ -z "$${variable(r)}" ]; then echo "${variable(r)} is not set" >&2; exit ${number(r)}; fi`,
  (r) => `printenv ${variable(r)} | wc -c && test "\${#${variable(r)}}" -gt ${number(r)}`,
  (r) => `read -rs -p "Password: " password && echo "$password" | ./${word(r)} --password-stdin`,
  (r) => `./${word(r)} --password "$${variable(r)}" --token=$${variable(r)} --user ${word(r)}`,
  (r) => `./${word(r)} --token "\${{ secrets.${variable(r)} }}" --password-file /run/secrets/${word(r)}`,
  (r) => `./${word(r)} --token <TOKEN> --api-key=<API_KEY> --region eu-west-1`,
  (r) =>
    `./${word(r)} --token-file /var/run/${word(r)}/token --key-file ${word(r)}.key --secret-name ${word(r)}`,
  (r) =>
    `./${word(r)} --max-tokens=${number(r)} --token-limit ${number(r)} --password-min-length=12 --key-size 4096`,
  (r) =>
    `openssl req -x509 -newkey rsa:4096 -nodes -keyout ${word(r)}.key -out ${word(r)}.crt -days ${number(r)} -subj /CN=${host(r)}`,
  (r) => `openssl dgst -sha256 -verify ${word(r)}.pub -signature ${word(r)}.sig ${file(r)} # ${sha256(r)}`,
  (r) =>
    `openssl rsa -in ${word(r)}.pem -passin env:${variable(r)} -pubout && openssl rand -hex ${number(r)}`,
  (r) =>
    `openssl pkcs12 -export -in ${word(r)}.crt -passout file:/run/secrets/${word(r)} -out ${word(r)}.p12`,
  (r) => `ssh-keygen -t ed25519 -f ~/.ssh/id_${word(r)} -N "" -C "ci@${host(r)}"`,
  (r) => `ssh -i ~/.ssh/id_${word(r)} -p ${port(r)} -o StrictHostKeyChecking=no deploy@${host(r)} uptime`,
  (r) =>
    `ssh-keyscan -p ${port(r)} ${host(r)} >> ~/.ssh/known_hosts && ssh-add -l | grep SHA256:${sha512(r).slice(7, 50)}`,
  (r) =>
    `echo "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${sha512(r).slice(7, 50)} ci@${host(r)}" >> authorized_keys`,
  (r) =>
    `SSH_AUTH_SOCK=/tmp/ssh-${uuid(r).slice(0, 8)}/agent.${number(r)} rsync -avz dist/ deploy@${host(r)}:/srv/${word(r)}`,
  (r) => `echo ${harmlessBase64(r)} | base64 -d > /tmp/${word(r)}`,
  (r) => `printf %s '${harmlessBase64(r)}' | base64 --decode | jq .`,
  (r) => `<img src="data:image/svg+xml;base64,${harmlessBase64(r)}">`,
  (r) =>
    `tail -1 dist/${camel(r)}.js # //# sourceMappingURL=data:application/json;base64,${harmlessBase64(r)}`,
  (r) =>
    `<script src="https://cdn.example/${word(r)}.js" integrity="${sha512(r)}" crossorigin="anonymous"></script>`,
  (r) => `Content-Security-Policy: script-src 'sha256-${sha512(r).slice(7, 50)}=' https://${host(r)}`,
  (r) =>
    `curl -H 'If-None-Match: "${sha1(r)}"' -H "X-Request-Id: ${uuid(r)}" -H 'Date: ${time(r)}' https://${host(r)}`,
  (r) =>
    `kill -0 ${number(r)} && nc -z -w1 ${ipv6(r)} ${port(r)} && chown -R ${word(r)}:${word(r)} /srv/${word(r)}`,
];

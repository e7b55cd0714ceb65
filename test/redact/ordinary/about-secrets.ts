// Ordinary lines: secrets fetched, named, mounted and referred to, and not one of them written out.
import type { Line } from './line.ts';
import {
  branch,
  camel,
  file,
  host,
  number,
  plainWord,
  port,
  snake,
  uuid,
  variable,
  version,
  word,
} from './vocabulary.ts';

export const aboutSecrets: readonly Line[] = [
  (r) => `export ${variable(r)}=$(gh auth token) && ./${word(r)} ${file(r)}`,
  (r) => `export ${variable(r)}="$(op read "op://ci/${word(r)}/password")" && make ${plainWord(r)}`,
  (r) => `${variable(r)}="$(pass show ${word(r)}/${word(r)} | head -1)" npm run ${plainWord(r)}`,
  (r) => `bw get password ${plainWord(r)}-${plainWord(r)} | docker login ${host(r)} -u ci --password-stdin`,
  (r) => `aws ssm get-parameter --name /prod/${word(r)}/password --with-decryption --query Parameter.Value`,
  (r) => `security find-generic-password -s ${plainWord(r)}-token -w > /tmp/${plainWord(r)}`,
  (r) =>
    `gcloud run deploy ${plainWord(r)} --set-secrets=${variable(r)}=${plainWord(r)}-key:latest --port=${port(r)}`,
  (r) => `wrangler secret put ${variable(r)} --name ${plainWord(r)} < /run/secrets/${plainWord(r)}`,
  (r) =>
    `heroku config:get ${variable(r)} -a ${plainWord(r)}-${number(r)} && fly secrets list -a ${plainWord(r)}`,
  (r) => `doppler run --token "$DOPPLER_TOKEN" -- npm run ${plainWord(r)} -- --seed ${number(r)}`,
  (r) => `vault read -field=token auth/token/lookup-self && vault kv get secret/data/${word(r)}`,
  (r) =>
    `ansible-playbook ${plainWord(r)}.yml --vault-password-file ~/.vault -e ansible_ssh_private_key_file=~/.ssh/id_${plainWord(r)}`,
  (r) =>
    `ssh -o PasswordAuthentication=no -o PreferredAuthentications=publickey -p ${port(r)} deploy@${host(r)}`,
  (r) =>
    `pg_dump --no-password --host=${host(r)} --username=${plainWord(r)} ${plainWord(r)} > ${plainWord(r)}.sql`,
  (r) =>
    `getent passwd ${plainWord(r)} | cut -d: -f6 && sudo passwd -l ${plainWord(r)} && id -u ${plainWord(r)}`,
  (r) =>
    `pytest -k "password or token and not ${snake(r)}" --deselect "tests/test_auth.py::test_token[${plainWord(r)}]"`,
  (r) =>
    `gitleaks detect --no-git --redact -s ${file(r)} && pre-commit run detect-private-key --files ${file(r)}`,
  (r) =>
    `curl -s https://${host(r)}/login -d '{"username":"${plainWord(r)}","password":"'"$${variable(r)}"'"}'`,
  (r) =>
    `curl -H "Authorization: Bearer $(gcloud auth print-access-token)" https://${host(r)}/v${number(r)}/${plainWord(r)}`,
  (r) =>
    `curl --header "PRIVATE-TOKEN: $${variable(r)}" "https://${host(r)}/api/v4/projects/${number(r)}/jobs"`,
  (r) =>
    `curl --header "JOB-TOKEN: $CI_JOB_TOKEN" --upload-file ${file(r)} https://${host(r)}/packages/generic/${version(r)}`,
  (r) =>
    `aws sts assume-role-with-web-identity --role-arn arn:aws:iam::${number(r)}:role/ci --web-identity-token file:///tmp/${plainWord(r)}`,
  (r) => `kubectl create token ${plainWord(r)} --duration=${number(r)}s > /tmp/${plainWord(r)}.jwt`,
  (r) =>
    `kubectl create secret docker-registry regcred --docker-server=${host(r)} --docker-password="$${variable(r)}"`,
  (r) =>
    `kubectl create secret tls ${plainWord(r)}-tls --cert=${plainWord(r)}.crt --key=${plainWord(r)}.key -n ${plainWord(r)}`,
  (r) =>
    `cosign sign --key env://COSIGN_PRIVATE_KEY ${host(r)}/${plainWord(r)}:${version(r)} && cosign public-key > ${plainWord(r)}.pub`,
  (r) =>
    `gpg --batch --passphrase-fd 0 --pinentry-mode loopback -d ${plainWord(r)}.gpg < /run/secrets/${plainWord(r)}`,
  (r) =>
    `gpg --import --batch <(echo "$GPG_PRIVATE_KEY") && git config user.signingkey "$GPG_KEY_ID" # ${branch(r)}`,
  (r) => `keytool -list -keystore ${plainWord(r)}.jks -storepass:env ${variable(r)} -alias ${plainWord(r)}`,
  (r) =>
    `java -Dssl.keystore.password=$${variable(r)} -Dspring.security.user.password="\${${variable(r)}}" -jar ${plainWord(r)}.jar`,
  (r) => `htpasswd -c /etc/nginx/.htpasswd ${plainWord(r)} && nginx -t -c ${file(r)}`,
  (r) =>
    `sops -d secrets/${plainWord(r)}.enc.yaml > ${plainWord(r)}.yaml && age-keygen -y ${plainWord(r)}.txt`,
  (r) => `terraform apply -var "db_password=$${variable(r)}" -var token_ttl=${number(r)} -auto-approve`,
  (r) =>
    `TF_VAR_db_password="$${variable(r)}" TF_VAR_api_key=\${${variable(r)}} terraform plan -out ${plainWord(r)}`,
  (r) =>
    `sudo -S -p '' true <<< "$${variable(r)}" && ssh-copy-id -i ~/.ssh/${plainWord(r)}.pub ci@${host(r)}`,
  (r) =>
    `az storage blob upload --account-key "$${variable(r)}" --container-name ${plainWord(r)} --file ${file(r)}`,
  (r) => `sshpass -e ssh ${plainWord(r)}@${host(r)} 'systemctl status ${plainWord(r)}' # ${uuid(r)}`,
  (r) => `mysqldump --defaults-extra-file=~/.my.cnf ${plainWord(r)} < /dev/null | gzip > ${camel(r)}.gz`,
];

// Ordinary lines: containers, clusters, clouds.
import type { Line } from './line.ts';
import {
  digits,
  file,
  host,
  image,
  number,
  port,
  sha1,
  sha256,
  snake,
  time,
  uuid,
  variable,
  version,
  word,
} from './vocabulary.ts';

export const containers: readonly Line[] = [
  (r) => `docker run --rm -p ${port(r)}:${port(r)} -v "$PWD:/app" -w /app ${image(r)} npm test`,
  (r) =>
    `docker run -d --name ${word(r)} -e ${variable(r)} -e NODE_ENV=test -p 127.0.0.1:5432:5432 ${image(r)}`,
  (r) => `docker run -e ${variable(r)}=$${variable(r)} -e PORT=${port(r)} ${image(r)}`,
  (r) => `docker pull ${image(r)}@sha256:${sha256(r)}`,
  (r) => `uses: docker://alpine:3.19@sha256:${sha256(r)}`,
  (r) => `FROM --platform=linux/amd64 ${image(r)}@sha256:${sha256(r)} AS build`,
  (r) => `docker build --secret id=npmrc,src=$HOME/.npmrc --build-arg VERSION=${version(r)} -t ${image(r)} .`,
  (r) => `docker build --secret id=${word(r)}_token,env=${variable(r)} -t ${image(r)} .`,
  (r) => `echo "$${variable(r)}" | docker login ghcr.io -u org --password-stdin`,
  (r) => `cat ~/.docker/token | docker login --username ${word(r)} --password-stdin registry.example:5000`,
  (r) => `docker login -u "$REGISTRY_USER" -p "$${variable(r)}" registry.example`,
  (r) => `docker secret create ${word(r)}_password /run/secrets/${word(r)} && docker service ls`,
  (r) => `docker inspect --format '{{.Id}}' ${sha256(r).slice(0, 12)} # sha256:${sha256(r)}`,
  (r) =>
    `docker compose -f compose.${word(r)}.yml up -d --wait ${word(r)} && docker compose logs --tail=${number(r)}`,
  (r) => `POSTGRES_PASSWORD_FILE=/run/secrets/${word(r)} docker compose up -d db`,
  (r) =>
    `kubectl get secret ${word(r)}-credentials -o jsonpath='{.data.password}' | base64 -d > /tmp/${word(r)}`,
  (r) =>
    `kubectl create secret generic ${word(r)} --from-file=token=./${word(r)}.txt --dry-run=client -o yaml`,
  (r) => `kubectl create secret generic ${word(r)} --from-literal=password="$${variable(r)}" -n ${word(r)}`,
  (r) =>
    `kubectl -n ${word(r)} logs deploy/${word(r)}-${sha1(r).slice(0, 10)}-x7k2p -c ${word(r)} --since=${number(r)}m`,
  (r) => `kubectl get pods -l app=${word(r)},tier=${word(r)} --sort-by=.metadata.creationTimestamp`,
  () =>
    `kubectl config set-credentials ci --token="$(cat /var/run/secrets/kubernetes.io/serviceaccount/token)"`,
  (r) =>
    `helm upgrade --install ${word(r)} ./chart --set image.tag=${version(r)} --set auth.existingSecret=${word(r)}-auth`,
  (r) =>
    `helm template . --set global.${word(r)}.enabled=true --set-string podAnnotations.checksum=${sha256(r)}`,
  (r) =>
    `cat > k8s/${word(r)}.yaml <<EOF\nenv:\n  - name: ${variable(r)}\n    valueFrom:\n      secretKeyRef:\n        name: ${word(r)}\n        key: password\nEOF`,
  (r) =>
    `cat > .github/workflows/${word(r)}.yml <<'EOF'\n        with:\n          token: \${{ secrets.${variable(r)} }}\n          key: \${{ runner.os }}-npm-\${{ hashFiles('**/package-lock.json') }}\nEOF`,
  (r) => `echo "key=Linux-node-${sha256(r)}" >> "$GITHUB_OUTPUT"`,
  (r) => `CACHE_KEY=v${number(r)}-${word(r)}-${sha256(r)} ./restore-cache.sh --key "$CACHE_KEY"`,
  (r) => `terraform plan -var="region=eu-west-1" -var-file=${word(r)}.tfvars -out=${word(r)}.plan`,
  (r) =>
    `terraform import aws_iam_access_key.${word(r)} ${word(r)} && terraform state show aws_secretsmanager_secret.${word(r)}`,
  (r) =>
    `aws s3 cp s3://bucket-${digits(r)}/${file(r)} . --sse-kms-key-id arn:aws:kms:eu-west-1:${digits(r).slice(0, 6)}:key/${uuid(r)}`,
  (r) =>
    `aws secretsmanager get-secret-value --secret-id prod/${word(r)}/password --query SecretString --output text`,
  (r) => `AWS_SECRET_ACCESS_KEY=$${variable(r)} AWS_REGION=eu-central-1 aws sts get-caller-identity`,
  (r) => `aws configure set aws_secret_access_key "$${variable(r)}" --profile ${word(r)}`,
  (r) => `aws dynamodb query --table-name ${word(r)} --key-condition-expression 'pk = :pk' --no-paginate`,
  (r) => `gcloud secrets versions access latest --secret=${word(r)}-token --project=${word(r)}-${digits(r)}`,
  () => `gcloud auth activate-service-account --key-file="$GOOGLE_APPLICATION_CREDENTIALS"`,
  (r) => `az keyvault secret show --vault-name ${word(r)} --name ${word(r)}-password --query value -o tsv`,
  (r) => `az ad sp show --id ${uuid(r)} --query appId`,
  (r) => `vault kv get -field=password secret/${word(r)}/${word(r)}`,
  (r) => `vault login -method=jwt role=${word(r)} jwt=$ACTIONS_ID_TOKEN`,
  (r) =>
    `psql "postgresql://$PGUSER:$PGPASSWORD@${host(r)}:5432/${word(r)}" -c 'select count(*) from ${snake(r)}'`,
  (r) => `PGPASSWORD=$${variable(r)} psql -h ${host(r)} -p 5432 -U ${word(r)} -d ${word(r)} -f ${file(r)}`,
  (r) => `PGPASSWORD="$(cat /run/secrets/db)" pg_dump -Fc -h ${host(r)} ${word(r)} > /backup/${time(r)}.dump`,
  (r) => `DATABASE_URL=postgres://localhost:5432/${word(r)}_test npx prisma migrate deploy`,
  (r) => `DATABASE_URL="postgres://\${DB_USER}:\${DB_PASSWORD}@${host(r)}/${word(r)}" npm run migrate`,
  (r) => `mysql -u root -p < ${file(r)}`,
  (r) =>
    `mysql -u root -p"$MYSQL_PWD" -e 'show tables' ${word(r)} && mysqladmin ping -h ${host(r)} -P ${port(r)}`,
  (r) => `redis-cli -h ${host(r)} -p 6379 --scan --pattern 'session:*' | xargs redis-cli del`,
  (r) => `redis-cli -u redis://${host(r)}:6379/${number(r)} get session:${uuid(r)}`,
  (r) =>
    `mongosh mongodb://${host(r)}:27017/${word(r)} --eval 'db.users.find({_id: "${sha1(r).slice(0, 24)}"})'`,
];

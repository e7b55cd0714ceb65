// Finds commands that publish packages, images and charts, or that change what runs elsewhere.
import { hasOption, namesIn, operandsOf } from '../shell/simple-command.js';
import type { CommandRule } from './rule.js';
import { byName, type Triggers } from './triggers.js';

/**
 * The subcommands that publish or deploy, by program. Each is one word or two; the empty one stands for any arguments.
 */
const PUBLISHING: Readonly<Record<string, readonly string[]>> = {
  npm: ['publish', 'unpublish', 'deprecate', 'dist-tag add'],
  pnpm: ['publish', 'deploy'],
  yarn: ['publish', 'npm publish'],
  bun: ['publish'],
  lerna: ['publish'],
  changeset: ['publish'],
  vsce: ['publish'],
  ovsx: ['publish'],
  jsr: ['publish'],
  deno: ['publish', 'deploy'],
  cargo: ['publish', 'yank'],
  twine: ['upload'],
  poetry: ['publish'],
  uv: ['publish'],
  pdm: ['publish'],
  flit: ['publish'],
  hatch: ['publish'],
  gem: ['push', 'yank'],
  nuget: ['push'],
  dotnet: ['nuget push'],
  mvn: ['deploy'],
  docker: ['push', 'image push', 'manifest push', 'compose push', 'stack deploy'],
  podman: ['push', 'image push', 'manifest push'],
  buildah: ['push'],
  nerdctl: ['push'],
  skopeo: ['copy', 'sync'],
  crane: ['push', 'copy', 'cp'],
  oras: ['push', 'copy', 'cp'],
  cosign: ['sign', 'attest'],
  helm: ['push', 'install', 'upgrade', 'uninstall', 'delete', 'rollback'],
  helmfile: ['apply', 'sync', 'destroy'],
  terraform: ['apply', 'destroy', 'import'],
  tofu: ['apply', 'destroy', 'import'],
  terragrunt: ['apply', 'destroy', 'run-all'],
  pulumi: ['up', 'update', 'destroy'],
  cdk: ['deploy', 'destroy'],
  sam: ['deploy'],
  serverless: ['deploy', 'remove'],
  sls: ['deploy', 'remove'],
  kubectl: [
    ...['apply', 'create', 'delete', 'replace', 'patch', 'edit', 'scale', 'autoscale', 'expose', 'run'],
    ...['drain', 'cordon', 'uncordon', 'taint', 'label', 'annotate', 'set'],
    ...['rollout restart', 'rollout undo', 'rollout pause', 'rollout resume'],
  ],
  oc: ['apply', 'create', 'delete', 'replace', 'patch', 'new-app'],
  argocd: ['app sync', 'app create', 'app delete'],
  flux: ['bootstrap', 'reconcile'],
  wrangler: ['deploy', 'publish', 'pages deploy', 'secret put'],
  vercel: ['deploy', '--prod', 'promote', 'remove', 'rm'],
  netlify: ['deploy'],
  firebase: ['deploy'],
  fly: ['deploy'],
  flyctl: ['deploy'],
  railway: ['up'],
  heroku: ['container:push', 'container:release'],
  gcloud: ['app deploy', 'run deploy', 'functions deploy', 'builds submit'],
  eas: ['submit', 'update'],
  surge: [''],
  'gh-pages': [''],
  'semantic-release': [''],
  goreleaser: ['release'],
};

/** Options whose value is the next word, and that may stand before the subcommand. */
const VALUED = namesIn(
  '--prefix --workspace -w --filter --cwd --context -c --host -H -n -C --namespace',
  '--kubeconfig --kube-context --manifest-path --project --region --profile',
);

export const published: CommandRule = ({ program, words }) => {
  if (isDryRun(words) || (program === 'cargo' && words.includes('-n'))) return false;
  if (program === 'aws') return awsChanges(words);
  if (program === 'gradle' || program === 'gradlew')
    return words.some(
      (word) => /(?:^|:)(?:publish|uploadarchives)/i.test(word) && !/ToMavenLocal/.test(word),
    );
  if (program === 'docker' && operandsOf(words)[0] === 'buildx' && hasOption(words, '--push')) return true;
  if (program === 'docker' && operandsOf(words)[0] === 'build' && hasOption(words, '--push')) return true;
  if (program === 'python' || program === 'python3') return /^twine upload\b/.test(moduleOf(words));
  return isListed(program, words);
};

function isListed(program: string, words: readonly string[]): boolean {
  const listed = Object.hasOwn(PUBLISHING, program) ? (PUBLISHING[program] ?? []) : [];
  // Without the options and their values, the words begin with the subcommand.
  const operands = operandsOf(words, VALUED).filter((word) => !word.startsWith('+'));
  if (program === 'mvn') return operands.some((word) => word === 'deploy' || word.startsWith('deploy:'));
  if (listed.includes('')) return true;
  if (program === 'vercel' && (operands.length === 0 || words.includes('--prod')))
    return words[1] !== '--version';
  const [first = '', second = ''] = operands;
  if (second === 'view-last-applied') return false;
  return listed.includes(first) || listed.includes(`${first} ${second}`);
}

/** The module of `python -m` and what follows it: `twine upload`. */
export function moduleOf(words: readonly string[]): string {
  const at = words.indexOf('-m');
  return at < 0 ? '' : words.slice(at + 1).join(' ');
}

function awsChanges(words: readonly string[]): boolean {
  const [service, verb = '', ...paths] = operandsOf(words, [
    '--profile',
    '--region',
    '--output',
    '--endpoint-url',
  ]);
  if (service === 's3')
    return ['cp', 'mv', 'sync', 'rm', 'mb', 'rb'].includes(verb) && (paths.at(-1) ?? '').startsWith('s3://');
  return /^(?:create|put|delete|update|deploy|run|terminate|start|stop|publish|invoke|send|attach|detach)(?:-|$)/.test(
    verb,
  );
}

function isDryRun(words: readonly string[]): boolean {
  return words.some((word) => word === '--dry-run' || /^--dry-run=(?:client|server|true)$/.test(word));
}

export const PUBLISH_TRIGGERS: Triggers = {
  ...PUBLISHING,
  ...byName(['aws', 'vercel']),
  docker: [...(PUBLISHING.docker ?? []), '--push'],
  gradle: [/publish|uploadarchives/i],
  gradlew: [/publish|uploadarchives/i],
};

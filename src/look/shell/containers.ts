// Programs that start another one in a container: `docker exec web env`, `kubectl exec pod -- env`.
import { namesIn } from './simple-command.js';

export const CONTAINER_PROGRAMS = namesIn('docker docker-compose podman nerdctl kubectl oc');

/** Options whose value is the next word. */
const VALUED = namesIn(
  '-e --env --env-file -u --user -w --workdir -v --volume --mount -p --publish --name --network --entrypoint',
  '--platform -h --hostname -l --label -m --memory --cpus --gpus --add-host -f --file --project-name --profile',
  '--index -n --namespace -c --container --context --kubeconfig --cpuset-cpus --shm-size --pull --restart',
);

const GROUPS = ['compose', 'container'];
const STARTING = ['exec', 'run'];

/**
 * The command that is started in the container: what follows `exec` or `run` and the name of a container, image or
 * service.
 */
export function inContainer(words: readonly string[]): { words: readonly string[]; isInContainer: true }[] {
  const subcommand = operandAt(words, 1);
  const at = GROUPS.includes(words[subcommand] ?? '') ? operandAt(words, subcommand + 1) : subcommand;
  if (!STARTING.includes(words[at] ?? '')) return [];
  const name = operandAt(words, at + 1);
  const rest = words.slice(name + 1);
  const started = rest[0] === '--' ? rest.slice(1) : rest;
  return started.length === 0 ? [] : [{ words: started, isInContainer: true }];
}

/** The index of the next word that is neither an option nor the value of an option. */
function operandAt(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length && words[at]?.startsWith('-')) at += VALUED.includes(words[at] ?? '') ? 2 : 1;
  return at;
}

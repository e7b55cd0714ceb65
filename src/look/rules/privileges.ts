// Finds commands that act as another user, or that give rights away.
import { hasOption, namesIn } from '../shell/simple-command.js';
import type { CommandRule } from './rule.js';
import { byName, type Triggers } from './triggers.js';

const BECOMES = namesIn(
  'sudo su doas pkexec runas runuser gksudo kdesudo gosu su-exec gsudo sudoedit visudo',
  'setfacl setcap nsenter setpriv',
);

export const usedPrivileges: CommandRule = ({ program, words, written }) => {
  if (BECOMES.includes(program)) return !/^(?:--version|-V|--help|-h)$/.test(words[1] ?? '');
  if (words.some((word) => /docker\.sock(?::|$)/.test(word))) return true;
  switch (program) {
    case 'chmod':
      return words.slice(1).some((word) => /^[ugoa]*[+=][rwxXt]*s|^[2467]\d{3}$/.test(word));
    case 'docker':
    case 'podman':
      return (
        words.includes('--privileged') ||
        words.some((word) => /^--(?:pid|userns|net|network)=host$/.test(word))
      );
    case 'usermod':
    case 'gpasswd':
    case 'adduser':
      return words.some((word) => /^(?:sudo|docker|wheel|root|admin)$/.test(word));
    case 'start-process':
    case 'saps':
      return (
        hasOption(
          words.map((word) => word.toLowerCase()),
          '-verb',
        ) && words.some((word) => /^runas$/i.test(word))
      );
    default:
      return written.some((path) => /^\/etc\/sudoers/.test(path));
  }
};

export const PRIVILEGE_TRIGGERS: Triggers = {
  ...byName([...BECOMES, 'usermod', 'gpasswd', 'adduser', 'start-process', 'saps']),
  chmod: [/[+=][rwxXt]*s|[2467]\d{3}/],
  docker: ['--privileged', 'host'],
  podman: ['--privileged', 'host'],
};

export const namesDockerSocket = (script: string): boolean => script.includes('docker.sock');

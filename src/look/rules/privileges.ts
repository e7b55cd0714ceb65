// What acts as another user, or gives rights away.
import { hasOption, namesIn } from '../shell/simple-command.js';
import type { CommandRule } from './rule.js';
import { writesTo } from './written-paths.js';

const BECOMES = namesIn(
  'sudo su doas pkexec runas runuser gksudo kdesudo gosu su-exec gsudo sudoedit visudo',
  'setfacl setcap nsenter setpriv',
);

export const usedPrivileges: CommandRule = (started) => {
  const { program, words } = started;
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
      return writesTo(started, (path) => /^\/etc\/sudoers/.test(path));
  }
};

export const PRIVILEGE_PROGRAMS = [
  ...BECOMES,
  'chmod',
  'docker',
  'podman',
  'usermod',
  'gpasswd',
  'adduser',
  'start-process',
  'saps',
];

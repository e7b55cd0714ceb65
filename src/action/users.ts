// The users of this machine, each with a home in which Codex may have kept its sessions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface User {
  readonly name: string;
  readonly home: string;
  /** Null where it is not told. */
  readonly id: number | null;
  /** Whether Codex may have run as this user: the account can log in, and is none that came with the machine. */
  readonly isRegular: boolean;
}

/** Empty where they are not known: on Windows, where Codex cannot run as another user in a workflow. */
export function usersOf(platform: NodeJS.Platform): User[] {
  try {
    if (platform === 'darwin') return readdirSync('/Users').filter(isName).map(ofFolder);
    return platform === 'win32' ? [] : readFileSync('/etc/passwd', 'utf8').split('\n').flatMap(ofLine);
  } catch {
    return [];
  }
}

const isName = (folder: string) => !folder.startsWith('.') && folder !== 'Shared';

const ofFolder = (name: string): User => ({ name, home: join('/Users', name), id: null, isRegular: true });

/** Accounts of machine images. Nobody runs Codex as one of them. */
const OF_IMAGE =
  /^(?:root|runneradmin|packer|admin|ubuntu|debian|centos|fedora|ec2-user|azureuser|cloud-user|vagrant|nobody)$/;
const NO_LOGIN = /(?:^|\/)(?:nologin|false|sync|shutdown|halt)$/;
const OF_SYSTEM =
  /^\/(?:$|(?:bin|boot|dev|etc|lib\w*|nonexistent|opt|proc|root|run|sbin|srv|sys|usr|var)(?:\/|$))/;

function ofLine(line: string): User[] {
  const [name = '', , uid = '', , , home = '', shell = ''] = line.split(':');
  if (!/^\d+$/.test(uid) || !/^\/./.test(home)) return [];
  const id = Number(uid);
  const isRegular = !OF_IMAGE.test(name) && !NO_LOGIN.test(shell) && !OF_SYSTEM.test(home);
  return [{ name, home, id, isRegular }];
}

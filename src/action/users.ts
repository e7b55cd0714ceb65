// Lists the users of this machine. Codex may have kept sessions in the home of each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface User {
  readonly name: string;
  readonly home: string;
  /** Null if the system does not state it. */
  readonly id: number | null;
  /** Whether Codex may have run as this user: the account can log in, and did not come with the machine image. */
  readonly isRegular: boolean;
}

/** Returns an empty list if the users are not known. On Windows Codex cannot run as another user in a workflow. */
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

/** Accounts that come with machine images. Nobody runs Codex as one of them. */
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

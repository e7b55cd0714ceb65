// The users of this machine, each with a home in which Codex may have kept its sessions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface User {
  readonly name: string;
  readonly home: string;
  /** Null where it is not told. */
  readonly id: number | null;
  /** A person's, or one like it, as is made for Codex; the others are the system's. */
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

/** Above all that systems give to people; the last one stands for nobody. */
const [FIRST_REGULAR, NOBODY] = [1000, 65534];

function ofLine(line: string): User[] {
  const [name = '', , uid = '', , , home = ''] = line.split(':');
  if (!/^\d+$/.test(uid) || !/^\/./.test(home)) return [];
  const id = Number(uid);
  return [{ name, home, id, isRegular: id >= FIRST_REGULAR && id !== NOBODY }];
}

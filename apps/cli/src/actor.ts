import { userInfo } from 'node:os';

/** Who works at the command line, as the audit names them: the account of the system. */
export function commandLineActor(): string {
  return `command-line:${userInfo().username}`;
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a program that tests start, such as `python3` or `curl`. Where there is none, root gets the Debian package of
 * the same name by apt-get.
 *
 * @throws Error that says how to get it.
 */
export function findProgram(
  name: string,
  { path = process.env['PATH'] ?? '', mayInstall = process.getuid?.() === 0 } = {},
): string {
  const found = installed(name, path);
  if (found !== undefined) return found;
  if (mayInstall && spawnSync('apt-get', ['--version']).status === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
  }
  const byApt = installed(name, path);
  if (byApt !== undefined) return byApt;
  throw new Error(
    `The tests need ${name}, and it could not be installed. Install it (Debian: apt-get install ${name}) ` +
      'into a folder that PATH lists.',
  );
}

function installed(name: string, path: string): string | undefined {
  const places = path.split(delimiter).filter((folder) => folder !== '');
  return places.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

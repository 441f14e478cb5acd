import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** A source file is code of the project, neither generated nor configuration data. */
export const isSource = (path: string): boolean =>
  /\.(ts|tsx|mjs)$/.test(path) && !/(^|\/)(generated|golden|dist)\//.test(path);

/** Tests, and what exists for them alone. */
export const isTest = (path: string): boolean => /\.test(-d)?\.tsx?$|\/(testing|test|e2e)\//.test(path);

/** Paths of all files that belong to the project, committed or about to be, relative to its folder. */
export function listFiles(): readonly string[] {
  // Whoever runs the tests need not own the checkout.
  const options = ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const paths = execFileSync('git', options, { cwd: root, encoding: 'utf8' }).split('\0');
  return paths.filter((path) => path !== '' && existsSync(join(root, path)));
}

/** The text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

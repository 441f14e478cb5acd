import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The command line of the product. */
export const program = fileURLToPath(new URL('../../../apps/cli/bin/neue-wege.mjs', import.meta.url));

/** What Node is told when the product starts, by the first line of its program: memory is measured as users have it. */
export const nodeFlags: readonly string[] = readFileSync(program, 'utf8')
  .split('\n', 1)
  .flatMap((line) => line.split(' '))
  .filter((word) => word.startsWith('--'));

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemoOptions, generateDemo } from './generate-demo.ts';

/** Writes one folder per delivery, named by its day, and returns the folders in the order of delivery. */
export async function writeDemo(directory: string, options: DemoOptions): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const { knownOn, files } of generateDemo(options)) {
    const folder = join(directory, knownOn);
    await mkdir(folder, { recursive: true });
    for (const { name, content } of files) await writeFile(join(folder, name), content, 'utf8');
    folders.push(folder);
  }
  return folders;
}

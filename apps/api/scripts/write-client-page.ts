import { readFile, writeFile } from 'node:fs/promises';
import { clientPageFile, fillPage } from '../src/client-page.ts';

await writeFile(clientPageFile, fillPage(await readFile(clientPageFile, 'utf8')));

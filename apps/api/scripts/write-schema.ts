import { writeFile } from 'node:fs/promises';
import { schemaFiles } from '../src/schema-file.ts';

for (const { path, text } of schemaFiles) await writeFile(path, text());

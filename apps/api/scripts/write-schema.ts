import { writeFile } from 'node:fs/promises';
import { schemaFile, schemaText } from '../src/schema-file.ts';

await writeFile(schemaFile, schemaText());

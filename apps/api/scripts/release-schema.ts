import { writeFile } from 'node:fs/promises';
import { releasedSchemaFile, schemaText } from '../src/schema-file.ts';

await writeFile(releasedSchemaFile, schemaText());

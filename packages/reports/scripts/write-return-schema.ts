import { writeFile } from 'node:fs/promises';
import { returnSchema } from '../src/returns/return-schema.ts';

const place = new URL('../return.schema.json', import.meta.url);
await writeFile(place, `${JSON.stringify(returnSchema(), null, 2)}\n`);

import { writeFile } from 'node:fs/promises';
import { profileSchema } from '../src/recognition/profile-schema.ts';

const place = new URL('../profile.schema.json', import.meta.url);
await writeFile(place, `${JSON.stringify(profileSchema(), null, 2)}\n`);

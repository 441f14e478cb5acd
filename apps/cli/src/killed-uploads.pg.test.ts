import { join } from 'node:path';
import { migrate, openDatabase } from '@neue-wege/database';
import { dumpRecords } from '@neue-wege/database/testing';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { describeKilledUploads } from './testing/describe-killed-uploads.ts';
import type { Place } from './testing/neue-wege.ts';
import { openTerminal } from './testing/terminal.ts';

/** A folder with its keys, over a database of its own. */
async function openPlace(): Promise<Place & { readonly url: string }> {
  const { url } = await createTestDatabase();
  const database = await openDatabase({ url });
  await migrate(database);
  await database.close();
  const terminal = await openTerminal();
  const { folder } = terminal;
  await terminal.write('key', 'dG8gYmUgdXNlZCBpbiB0aGVzZSB0ZXN0cyBhbG9uZTE3\n');
  await terminal.write('secret', 'YW5vdGhlciBvbmUgdG8gYmUgdXNlZCBpbiB0ZXN0cyBhbG9uZTIz\n');
  const variables = {
    DATABASE_URL: url,
    PSEUDONYM_KEY_FILE: join(folder, 'key'),
    SECRET_FILE: join(folder, 'secret'),
  };
  return { folder, variables, url };
}

const [killed, undisturbed] = [await openPlace(), await openPlace()];

describeKilledUploads(() =>
  Promise.resolve({
    killed,
    undisturbed,
    async dump(place) {
      const database = await openDatabase({ url: place === killed ? killed.url : undisturbed.url });
      try {
        return await dumpRecords(database);
      } finally {
        await database.close();
      }
    },
  }),
);

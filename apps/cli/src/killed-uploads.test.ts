import { join } from 'node:path';
import { openDatabase } from '@neue-wege/database';
import { dumpRecords } from '@neue-wege/database/testing';
import { describeKilledUploads } from './testing/describe-killed-uploads.ts';
import { openTerminal } from './testing/terminal.ts';

describeKilledUploads(async () => {
  const [killed, undisturbed] = [await openTerminal(), await openTerminal()];
  await killed.write('key', 'dG8gYmUgdXNlZCBpbiB0aGVzZSB0ZXN0cyBhbG9uZTE3\n');
  const variables = { PSEUDONYM_KEY_FILE: join(killed.folder, 'key') };
  return {
    killed: { folder: killed.folder, variables },
    undisturbed: { folder: undisturbed.folder, variables },
    async dump({ folder }) {
      const database = await openDatabase({ dataDir: join(folder, '.data', 'database') });
      try {
        return await dumpRecords(database);
      } finally {
        await database.close();
      }
    },
  };
});

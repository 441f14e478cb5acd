// The API over a filled store, in a process of its own, so that its memory is its own. Arguments: URL of the database, secret.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccounts, createApiServer, createAudit, createLogger } from '@neue-wege/api';
import { createSqlFactSource, openDatabase } from '@neue-wege/database';
import { benchDay } from '../bench-day.ts';
import { benchPseudonyms } from '../import-delivery.ts';
import { tellPeaks } from './tell-peaks.ts';

const [url = '', text = ''] = process.argv.slice(2);
const secret = Buffer.from(text);
const database = await openDatabase({ url });
const logger = createLogger({ level: 'error', destination: process.stderr });
const now = (): Date => new Date(`${benchDay}T12:00:00Z`);
const audit = createAudit({ database, logger, now });
const { authenticate } = await createAccounts({ database, secret, logger, record: audit.record });
const server = await createApiServer({
  database,
  factSource: createSqlFactSource(database),
  authenticate,
  audit,
  pseudonyms: benchPseudonyms,
  uploads: { folder: join(tmpdir(), 'neue-wege-bench-uploads') },
  secret,
  logger,
  now,
  host: '127.0.0.1',
  port: 0,
  development: false,
  questionsPerHour: { anonymous: 0, person: 0, key: Number.POSITIVE_INFINITY },
});
tellPeaks(Number(new URL(server.url).port));

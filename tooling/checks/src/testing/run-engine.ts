// One engine against one folder, in a process of its own, so that its memory is its own: prints its report as JSON.
// Arguments: engine, folder, and for postgresql the URL of an empty database.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createSqlFactSource, migrate, openDatabase, storeDelivery } from '@neue-wege/database';
import { dayInBerlin, type FactSource } from '@neue-wege/domain';
import { createPseudonymiser, openDelivery, parseProfiles } from '@neue-wege/intake';
import { askQuestions } from './ask-questions.ts';
import { decodeExpected } from './decode-expected.ts';
import type { EngineReport } from './engine-report.ts';
import { memorySourceOf } from './memory-source.ts';

const [engine, folder = '', url = ''] = process.argv.slice(2);
const profileFolder = new URL('../../profiles/', import.meta.url);
const today = dayInBerlin(new Date());

const expected = decodeExpected(await readFile(join(folder, 'expected.json'), 'utf8'));
const profileFiles = ['oulad-enrolments.json', 'oulad-followups.json'];
const profiles = await Promise.all(
  profileFiles.map(async (file) => parseProfiles(await readFile(new URL(file, profileFolder), 'utf8'), file)),
);
const inputs = ['enrolments.csv', 'followups.csv'].map((file) => ({
  name: basename(file),
  open: () => createReadStream(join(folder, file)),
}));
const key = Buffer.from('a key for figures that nobody keeps');
const pseudonyms = createPseudonymiser({ key });
const reading = await openDelivery(inputs, { profiles: profiles.flat(), pseudonyms, latest: today });

const filled = engine === 'memory' ? await fillMemory() : await fillDatabase();
const importPeak = process.resourceUsage().maxRSS / 1024;
const answered = await askQuestions(expected, { source: filled.source, today });
await filled.close();

const report: EngineReport = { rows: rowsRead(), seconds: filled.seconds, importPeak, ...answered };
process.stdout.write(JSON.stringify(report));

interface Filled {
  readonly source: FactSource;
  readonly seconds: number;
  close(): Promise<void>;
}

async function fillMemory(): Promise<Filled> {
  const begun = performance.now();
  const source = await memorySourceOf(reading, today);
  const seconds = secondsSince(begun);
  const problems = reading.findings().filter(({ severity }) => severity === 'error');
  if (problems.length > 0)
    throw new Error(`the delivery was refused: ${JSON.stringify(problems.slice(0, 5))}`);
  return { source, seconds, close: () => Promise.resolve() };
}

async function fillDatabase(): Promise<Filled> {
  const database = await openDatabase(engine === 'postgresql' ? { url } : { memory: true });
  await migrate(database);
  const begun = performance.now();
  const { status, findings } = await storeDelivery(database, {
    reading,
    context: { actor: 'check', locations: 'all', profile: 'EXACT' },
    today,
    knownOn: today,
    origin: 'import',
    mode: 'upsert',
    createMissing: true,
    keepGood: false,
    dryRun: false,
  });
  const seconds = secondsSince(begun);
  if (status !== 'stored')
    throw new Error(`the delivery was ${status}: ${JSON.stringify(findings.slice(0, 5))}`);
  return {
    source: createSqlFactSource(database),
    seconds,
    close: () => database.close(),
  };
}

function rowsRead(): number {
  return reading.contents().reduce((sum, { rows }) => sum + rows, 0);
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1000;
}

import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  createReleaseSource,
  type Database,
  listReleases,
  openDatabase,
  readAttacks,
} from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { attackReleases } from './attack-releases.ts';
import { openTerminal } from './testing/terminal.ts';

/** So many people that some cells are small, and that what is withheld has to be searched for. */
const reasons = ['regular_end', 'job_svb', 'own_wish', 'goal_reached'];
const locations = ['bocholt', 'borken', 'gronau'];
const rows = Array.from({ length: 120 }, (_, index) => {
  const [location, reason] = [locations[(index * index) % 3], reasons[(index * 7) % 4]];
  const year = 2020 + (index % 4);
  return `P-${index},1,${location},wege,${year}-01-10,${year}-06-10,${reason}\n`;
});

let database: Database;
beforeAll(async () => {
  const terminal = await openTerminal();
  await terminal.write(
    'first.csv',
    `participant,run,location,project,entered_on,exited_on,exit_reason\n${rows.join('')}`,
  );
  const imported = await terminal.type('import', 'first.csv', '--create-missing', '--known-on', '2025-01-15');
  if (imported.exit !== 0) throw new Error(imported.stderr);
  database = await openDatabase({ dataDir: join(terminal.folder, '.data', 'database') });
}, 60_000);
afterAll(() => database.close());

/** Releases of the store as a server has them, with what its log was told. */
function releasesAttacked({ seconds }: { readonly seconds: number }) {
  const log: { readonly level: 'info' | 'error'; readonly said: object }[] = [];
  const at =
    (level: 'info' | 'error') =>
    (said: object): void =>
      void log.push({ level, said });
  const releases = createReleaseSource(database, { today: () => toPlainDate('2025-02-01'), actor: 'test' });
  const logger = { info: at('info'), error: at('error') };
  return { log, ...attackReleases(releases, { database, seconds, logger, now: () => new Date() }) };
}

async function recordsOf(profile: 'MANAGEMENT' | 'PUBLIC') {
  const [release] = await listReleases(database, { profile, actor: 'test' });
  if (release === undefined) throw new Error(`Nothing is released for ${profile}`);
  return readAttacks(database, { releaseId: release.releaseId, actor: 'test' });
}

describe('attackReleases', { timeout: 120_000 }, () => {
  it('attacks nothing in no time', async () => {
    const { releases, log, close } = releasesAttacked({ seconds: 0 });
    await releases.ensureRelease('PUBLIC');
    await close();
    expect([await recordsOf('PUBLIC'), log]).toEqual([[], []]);
  });

  it('breaks off what is running when the server stops, and keeps nothing of it', async () => {
    const { releases, log, close } = releasesAttacked({ seconds: 60 });
    await releases.ensureRelease('PUBLIC');
    await close();
    expect([await recordsOf('PUBLIC'), log]).toEqual([[], []]);
  });

  it('leaves the record of an attack with a release that had none, once', async () => {
    const { releases, log, close } = releasesAttacked({ seconds: 60 });
    await releases.ensureRelease('MANAGEMENT');
    await vi.waitFor(() => expect(log).toHaveLength(1), { timeout: 60_000 });
    expect(log).toMatchObject([
      { level: 'info', said: { profile: 'MANAGEMENT', dataVersion: 1, narrow: 0 } },
    ]);
    await releases.ensureRelease('MANAGEMENT');
    await close();
    expect(await recordsOf('MANAGEMENT')).toMatchObject([{ record: { isSafe: true, recovered: 0 } }]);

    const again = releasesAttacked({ seconds: 60 });
    await again.releases.ensureRelease('MANAGEMENT');
    await setTimeout(200);
    await again.close();
    expect(await recordsOf('MANAGEMENT')).toHaveLength(1);
  });

  it('calls a release that could not be searched in time not safe, as an error', async () => {
    const { releases, log, close } = releasesAttacked({ seconds: 1e-9 });
    await releases.ensureRelease('PUBLIC');
    await vi.waitFor(() => expect(log).toHaveLength(1), { timeout: 60_000 });
    await close();
    const [kept] = await recordsOf('PUBLIC');
    expect(log).toMatchObject([{ level: 'error', said: { undecided: kept?.record['undecided'] } }]);
    expect(kept?.record).toMatchObject({ isSafe: false, recovered: 0 });
  });
});

import { DomainError } from '@neue-wege/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { latestVersion } from '../store/data-versions.ts';
import { personOf } from './delivery-of.ts';
import { handMadeStore, handMadeWithdrawal, world } from './hand-made-store.ts';
import { knownRecords } from './known-records.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const enrolments = (rows: string): { enrolments: string } => ({
  enrolments: `participant,run,location,project,enrolment_key,entered_on,exited_on\n${rows}`,
});
const observations = (rows: string): { observations: string } => ({
  observations: `participant,run,location,project,months_after_exit,in_receipt\n${rows}`,
});
const anna = 'anna,1,borken,garten,,2024-01-10,2024-08-31';

/** What stands in the way of taking an import back. */
export async function describeObstacles(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  const withdraw = handMadeWithdrawal(database);
  const content = async (): Promise<readonly string[]> =>
    knownRecords(database, { version: (await latestVersion(kysely))?.dataVersion ?? 0 });
  /** What stands in the way, a line per kind of record. */
  const obstacles = async (importId: number): Promise<readonly string[]> => {
    const before = await content();
    const error: unknown = await withdraw(importId).catch((reason: unknown) => reason);
    if (!(error instanceof DomainError)) throw new Error('The withdrawal was not refused', { cause: error });
    expect(error.code).toBe('CONFLICT');
    expect(await content()).toEqual(before);
    return error.issues.map(({ place, message }) => `${place}: ${message}`);
  };
  beforeEach(async () => {
    await emptyDatabase(database);
    await store(world, { knownOn: '2025-01-10' });
  });

  describe('withdrawImport, refused', () => {
    it('knows no such import', async () => {
      await expect(withdraw(99)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        issues: [{ place: 'import 99' }],
      });
    });

    it('has nothing to withdraw of an import that changed nothing', async () => {
      await store(world);

      expect(await obstacles(2)).toEqual(['import 2: It changed nothing; there is nothing to withdraw.']);
    });

    it('says of a refused import that it stored nothing', async () => {
      await store(enrolments('anna,9,borken,garten,,2024-01-10,'));

      expect(await obstacles(2)).toEqual([
        'import 2: It was refused and stored nothing; there is nothing to withdraw.',
      ]);
    });

    it('withdraws an import once', async () => {
      await store(enrolments(anna));
      await withdraw(2);

      expect(await obstacles(2)).toEqual(['import 2: It is withdrawn already, by data version 3.']);
    });

    it('wants a reason, and a day that is neither before the last version nor after today', async () => {
      await expect(withdraw(1, { note: ' ' })).rejects.toMatchObject({
        code: 'BAD_INPUT',
        issues: [{ place: 'note' }],
      });
      for (const knownOn of ['2025-01-09', '2026-11-24']) {
        await expect(withdraw(1, { knownOn })).rejects.toMatchObject({
          code: 'BAD_INPUT',
          issues: [{ place: '--known-on' }],
        });
      }
    });

    it('lists what later versions changed, ended or wrote anew', async () => {
      await store(
        enrolments(`${anna}\nben,1,borken,garten,K-7,2024-01-10,\ncem,1,bocholt,garten,,2024-01-10,`),
      );
      await store(enrolments(anna), { mode: 'replace' });
      await store(
        enrolments(`${anna.replace('08-31', '09-30')}\nben,1,borken,garten,K-7,2024-01-10,2024-05-31`),
      );

      expect(await obstacles(2)).toEqual([
        'enrolments: 1 changed since by import 3 (data version 3): K-7',
        'enrolments: 2 changed since by import 4 (data version 4): K-7, borken/garten/1',
      ]);
      expect(await obstacles(3)).toEqual(['enrolments: 1 changed since by import 4 (data version 4): K-7']);
    });

    it('does not count what was withdrawn meanwhile', async () => {
      await store(enrolments(anna));
      await store(enrolments(anna.replace('08-31', '09-30')));
      await withdraw(3);
      await store(enrolments('ben,1,borken,garten,,2024-01-10,'));

      expect(await withdraw(2)).toEqual({ dataVersion: 6, ended: 1, restored: 0 });
      expect((await content()).filter((record) => record.startsWith('enrolment '))).toHaveLength(1);
    });

    it('lists what later versions hung on records that it created', async () => {
      await store({ locations: 'location\nvreden', projects: 'project\nkunst' });
      await store({ runs: 'run,project,location\n1,kunst,vreden' });
      await store({ targets: 'measure,location,year,value,source\nenrolments,vreden,2024,5,plan' });
      await store(enrolments('anna,1,vreden,kunst,,2024-01-10,2024-08-31'));
      await store(observations('anna,1,vreden,kunst,6,no'));
      await store({ runs: 'run,project,location,valid_from,places\n1,kunst,vreden,2024-06-01,9' });

      expect(await obstacles(2)).toEqual([
        'runs: 1 of locations that it created: vreden',
        'runs: 1 of projects that it created: kunst',
        'targets: 1 of locations that it created: vreden',
      ]);
      expect(await obstacles(3)).toEqual([
        'runs: 1 of runs that it created: vreden/kunst/1',
        'enrolments: 1 of runs that it created: vreden/kunst/1',
      ]);
      expect(await obstacles(5)).toEqual(['observations: 1 of enrolments that it created: vreden/kunst/1']);
    });

    it('brings nothing back to a run that ended since', async () => {
      await store(enrolments('anna,1,borken,garten,,2024-01-10,\nben,1,borken,garten,,2024-01-10,'));
      await store({ runs: 'run,project,location\n2,garten,borken' });
      await store(enrolments('dora,2,borken,garten,,2024-01-10,'), { mode: 'replace' });
      await store({ runs: 'run,project,location\n2,garten,borken' }, { mode: 'replace' });

      expect(await obstacles(4)).toEqual([
        'enrolments: 2 would come back, of runs that ended since: borken/garten/1',
      ]);
    });

    it('lets what named nothing before do so again', async () => {
      await store({
        ...enrolments(anna),
        ...observations('anna,1,borken,garten,3,no\nanna,1,borken,garten,6,no'),
      });
      await store(enrolments('ben,1,borken,garten,,2024-01-10,'), { mode: 'replace' });
      const orphaned = await content();
      await store({ ...enrolments(anna), ...observations('anna,1,borken,garten,6,yes') });
      await withdraw(4);

      expect(await content()).toEqual(orphaned);
    });

    it('leaves no later follow-up without the exit that it rests on', async () => {
      await store(enrolments(anna.replace('2024-08-31', '')));
      await store(enrolments(anna));
      await store(observations('anna,1,borken,garten,6,no'));

      expect(await obstacles(3)).toEqual(['observations: 1 rest on exits that it wrote: borken/garten/1']);
    });

    it('brings no spell back beside one that shares its days, and names nobody', async () => {
      const spells = (rows: string): { spells: string } => ({
        spells: `participant,kind,starts_on,ends_on\n${rows}`,
      });
      await store(spells('anna,benefit,2023-01-01,2024-12-31'));
      await store(spells('anna,benefit,2023-01-01,2023-12-31'));
      await store(spells('anna,benefit,2024-03-01,'));
      const found = await obstacles(3);

      expect(found).toEqual(['spells: 1 would come back and share days with spells delivered since']);
      expect(found.join('')).not.toContain(personOf('anna'));
    });

    it('names the first few and says how many more there are', async () => {
      const runs = Array.from({ length: 12 }, (_, index) => `${index + 10},rad,borken,2024-01-01`);
      const delivery = { runs: `run,project,location,starts_on\n${runs.join('\n')}` };
      await store(delivery);
      await store({ runs: delivery.runs.replaceAll('2024-01-01', '2024-02-01') });

      expect(await obstacles(2)).toEqual([
        expect.stringMatching(
          /^runs: 12 changed since by import 3 \(data version 3\): borken\/rad\/10, .* and 2 more$/,
        ),
      ]);
    });
  });
}

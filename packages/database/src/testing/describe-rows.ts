import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { personOf } from './delivery-of.ts';
import { handMadeStore, places, world } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

/** How rows of one delivery stand to each other and to what is stored. */
export async function describeRows(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const { kysely } = database;
  const store = handMadeStore(database);
  beforeEach(async () => {
    await emptyDatabase(database);
    await store(world);
  });

  const enrolments = (
    rows: string,
    columns = 'participant,run,location,project',
  ): { enrolments: string } => ({
    enrolments: `${columns}\n${rows}`,
  });
  const current = async (): Promise<readonly unknown[]> => {
    const { rows } =
      await sql`select e.enrolment_key as key, r.location as place, e.sex, e.in_receipt_at_entry as receipt
      from enrolment e join run r using (run_id) where e.version_to is null order by 1, 2, 3`.execute(kysely);
    return rows;
  };

  describe('storeDelivery, rows of one identity', () => {
    it('stores equal rows once, with a notice', async () => {
      const result = await store(enrolments('anna,1,borken,garten\nanna,1,borken,garten\nanna,1,borken,'));

      expect(result).toMatchObject({ status: 'stored', counts: { added: 1, rejected: 0 } });
      expect(places(result.findings)).toEqual([
        'enrolments.csv:3 - duplicate_row',
        'enrolments.csv:4 - duplicate_row',
      ]);
      expect(result.findings[0]).toMatchObject({
        severity: 'notice',
        message: {
          de: 'Gleich wie Zeile 2 von enrolments.csv: wird einmal gespeichert.',
          en: 'The same as line 2 of enrolments.csv: stored once.',
        },
      });
    });

    it('refuses rows that differ, and lists each with another one', async () => {
      const columns = 'participant,run,location,project,sex';
      const result = await store([
        {
          kind: 'enrolments',
          name: 'a.csv',
          text: `${columns}\nanna,1,borken,garten,female\nben,1,borken,garten,male`,
        },
        {
          kind: 'enrolments',
          name: 'b.csv',
          text: `${columns}\nanna,1,borken,garten,male\nanna,1,borken,garten,female`,
        },
      ]);

      expect(result.status).toBe('refused');
      expect(result.findings.map(({ file, line, rule, message }) => [file, line, rule, message.en])).toEqual([
        [
          'a.csv',
          2,
          'conflicting_rows',
          'The same record as line 2 of b.csv, with other contents. Deliver one of them only.',
        ],
        [
          'b.csv',
          2,
          'conflicting_rows',
          'The same record as line 2 of a.csv, with other contents. Deliver one of them only.',
        ],
        [
          'b.csv',
          3,
          'conflicting_rows',
          'The same record as line 2 of a.csv, with other contents. Deliver one of them only.',
        ],
      ]);
    });

    it('stores the good rows when asked to, and keeps the bad ones with their rules', async () => {
      const delivery = enrolments(
        'anna,1,borken,garten,female\nben,9,borken,garten,\ncem,1,,,male',
        'participant,run,location,project,sex',
      );
      const result = await store(delivery, { keepGood: true });

      expect(result).toMatchObject({ status: 'stored', dataVersion: 2, counts: { added: 1, rejected: 2 } });
      expect(
        await kysely
          .selectFrom('import_rejection')
          .select(['position', 'line', 'rules', 'cells'])
          .orderBy('line')
          .execute(),
      ).toEqual([
        {
          position: 0,
          line: 3,
          rules: ['unknown_run'],
          cells: { participant: personOf('ben'), run: '9', location: 'borken', project: 'garten', sex: null },
        },
        {
          position: 0,
          line: 4,
          rules: ['ambiguous_run'],
          cells: { participant: personOf('cem'), run: '1', location: null, project: null, sex: 'male' },
        },
      ]);
    });

    it('keeps rows that the reader refused, even those that no table could hold', async () => {
      const result = await store(enrolments('anna,1,borken,garten'), {
        keepGood: true,
        rejections: [{ file: 0, line: 3, cells: { participant: 'no\0key', run: '\uD800', sex: 'x' } }],
        findings: [
          {
            file: 'enrolments.csv',
            line: 3,
            column: 'sex',
            rule: 'value_not_allowed',
            severity: 'error',
            message: { de: '', en: '' },
          },
        ],
      });

      expect(result).toMatchObject({ status: 'stored', counts: { added: 1, rejected: 1 } });
      expect(
        await kysely.selectFrom('import_rejection').select(['line', 'rules', 'cells']).execute(),
      ).toEqual([
        {
          line: 3,
          rules: ['value_not_allowed'],
          cells: { participant: 'no\uFFFDkey', run: '\uFFFD', sex: 'x' },
        },
      ]);
    });

    it('refuses everything when a file as a whole is broken, whatever is asked for', async () => {
      const result = await store(enrolments('anna,1,borken,garten'), {
        keepGood: true,
        findings: [
          {
            file: 'x.csv',
            line: 1,
            column: 'Notiz',
            rule: 'unknown_heading',
            severity: 'error',
            message: { de: '', en: '' },
          },
        ],
      });

      expect(result).toMatchObject({ status: 'refused', dataVersion: 1, counts: { added: 0 } });
      expect(places(result.findings)).toEqual(['x.csv:1 Notiz unknown_heading']);
    });

    it('repeats no cell of a person in what it finds', async () => {
      const columns = 'participant,run,location,project,enrolment_key,sex';
      const result = await store(
        enrolments('anna,1,borken,garten,KEY-4711,female\nanna,1,borken,garten,KEY-4711,male', columns),
      );

      expect(JSON.stringify(result.findings)).not.toMatch(new RegExp(`${personOf('anna')}|KEY-4711|female`));
    });
  });

  describe('storeDelivery, enrolments', () => {
    it('takes everybody to be in receipt at entry unless told otherwise', async () => {
      const columns = 'participant,run,location,project,in_receipt_at_entry';
      await store(enrolments('anna,1,borken,garten,\nben,1,bocholt,garten,no', columns));
      await store(enrolments('cem,1,bocholt,rad'));

      expect(await current()).toMatchObject([
        { place: 'bocholt', receipt: 'no' },
        { place: 'bocholt', receipt: 'yes' },
        { place: 'borken', receipt: 'yes' },
      ]);
    });

    it('lets a person take part twice in a run when the rows have keys', async () => {
      const columns = 'participant,run,location,project,enrolment_key';
      const result = await store(enrolments('anna,1,borken,garten,k1\nanna,1,borken,garten,k2', columns));

      expect(result).toMatchObject({ status: 'stored', counts: { added: 2 } });
    });

    it('moves an enrolment whose key comes with another run', async () => {
      const columns = 'participant,run,location,project,enrolment_key,sex';
      await store(enrolments('anna,1,borken,garten,k1,female', columns));
      const result = await store(enrolments('anna,1,bocholt,garten,k1,female', columns));

      expect(result).toMatchObject({ status: 'stored', counts: { added: 0, changed: 1 } });
      expect(await current()).toMatchObject([{ key: 'k1', place: 'bocholt', sex: 'female' }]);
    });

    it('takes a row without key for the only enrolment of that person in that run, and leaves its key', async () => {
      await store(
        enrolments('anna,1,borken,garten,k1,', 'participant,run,location,project,enrolment_key,sex'),
      );
      const result = await store(
        enrolments('anna,1,borken,garten,female', 'participant,run,location,project,sex'),
      );

      expect(result).toMatchObject({ counts: { added: 0, changed: 1 } });
      expect(await current()).toMatchObject([{ key: 'k1', sex: 'female' }]);
    });

    it('refuses a row without key where several enrolments have one', async () => {
      await store(enrolments('anna,1,borken,garten,k1', 'participant,run,location,project,enrolment_key'));
      const columns = 'participant,run,location,project,enrolment_key';
      const result = await store(enrolments('anna,1,borken,garten,k2\nanna,1,borken,garten,', columns));

      expect(places(result.findings)).toEqual(['enrolments.csv:3 enrolment_key ambiguous_enrolment']);
    });

    it('refuses an exit that lies before the stored entry', async () => {
      await store(
        enrolments('anna,1,borken,garten,2024-05-01', 'participant,run,location,project,entered_on'),
      );
      const result = await store(
        enrolments('anna,1,borken,garten,2024-04-30', 'participant,run,location,project,exited_on'),
      );

      expect(places(result.findings)).toEqual(['enrolments.csv:2 exited_on exit_before_entry']);
    });

    it('adds no person for a row that is refused', async () => {
      await store(enrolments('anna,9,borken,garten'), { keepGood: true });

      expect(await kysely.selectFrom('participant').selectAll().execute()).toEqual([]);
    });
  });
}

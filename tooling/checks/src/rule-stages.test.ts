import { createPgliteDatabase } from '@neue-wege/database/testing';
import { type Finding, ruleOf } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { deliver, type SampleDelivery, storedWorld } from './testing/rule-world.ts';

const database = await createPgliteDatabase();
await deliver(database, storedWorld);

const inShort = ({ line, column, rule }: Finding): string => `${line} ${column ?? '-'} ${rule}`;

/** What is found in rows of enrolments or of another file, as `line column rule`. */
async function found(
  files: SampleDelivery['files'],
  storing: SampleDelivery['storing'] = {},
): Promise<readonly string[]> {
  const { findings } = await deliver(database, { files, storing: { dryRun: true, ...storing } });
  return findings.map(inShort);
}

describe('the stages of the rules', () => {
  it('list everything that the cells of a row say wrongly, and nothing that would follow from it (I13)', async () => {
    const rows = `participant,run,location,entered_on,exited_on,sex,birth_year
,77,atlantis,2024-02-01,31.12.23,zz,2025
`;
    expect(await found({ 'e.csv': rows })).toEqual([
      '2 participant missing_value',
      '2 exited_on not_a_date',
      '2 sex value_not_allowed',
    ]);
  });

  it('list everything that the cells of a row contradict, in the row and beyond it (I13)', async () => {
    const rows = `participant,run,location,project,entered_on,exited_on,birth_year
P-1,77,bocholt,rad,2024-02-01,2024-01-31,2025
P-2,2,atlantis,rad,2024-02-01,2024-01-31,1980
`;
    expect(await found({ 'e.csv': rows })).toEqual([
      '2 birth_year entry_before_birth',
      '2 exited_on exit_before_entry',
      '2 run unknown_run',
      '3 exited_on exit_before_entry',
      '3 location unknown_location',
    ]);
  });

  it('do not miss what a refused row names where missing runs are created', async () => {
    const rows = `participant,run,location,project,entered_on,exited_on
P-1,77,atlantis,rad,2024-02-01,2024-01-31
`;
    expect(await found({ 'e.csv': rows }, { createMissing: true })).toEqual([
      '2 exited_on exit_before_entry',
    ]);
  });

  it('look for copies before contradictions, also of rows that contradict themselves (I10)', async () => {
    const rows = `participant,run,entered_on,exited_on
P-1,2,2024-02-01,2024-01-31
P-1,2,2024-02-01,2024-06-28
`;
    expect(await found({ 'e.csv': rows })).toEqual([
      '2 - conflicting_rows',
      '2 exited_on exit_before_entry',
      '3 - conflicting_rows',
    ]);
    expect(await found({ 'e.csv': rows }, { keepGood: true })).toHaveLength(3);
  });

  it('say nothing of what would become of a row that has a copy with other contents', async () => {
    const rows = `participant,run,exited_on
S-BEN,2,2024-01-01
S-BEN,2,2024-07-31
`;
    expect(await found({ 'e.csv': rows })).toEqual(['2 - conflicting_rows', '3 - conflicting_rows']);
  });

  it('hold a row that cannot be read at all against nothing else', async () => {
    const rows = 'participant,run,sex,entered_on\n"P-1"x,77,zz,soon\nP-2,77,zz,soon,more\n';
    expect(await found({ 'e.csv': rows })).toEqual([
      '2 participant text_after_quote',
      '3 - wrong_number_of_cells',
    ]);
  });

  it('come in order within each line', async () => {
    const { findings } = await deliver(database, {
      files: {
        'e.csv': `participant,run,entered_on,exited_on
P-1,2,2024-02-01,2024-01-31
P-1,2,2024-02-01,2024-01-31
P-2,77,2024-02-01,2024-01-31
`,
      },
      storing: { dryRun: true },
    });
    expect(findings.map((finding) => `${finding.line} ${ruleOf(finding.rule).stage}`)).toEqual([
      '2 logic',
      '3 duplicates',
      '3 logic',
      '4 logic',
      '4 logic',
    ]);
  });

  it('keep a row that broke a rule in the reader and in the store once, with all of them', async () => {
    const rows = `participant,run,location,entered_on,exited_on
P-1,2,bocholt,2024-02-01,2024-01-31
P-1,2,bocholt,2024-02-01,2024-03-31
P-2,77,bocholt,2024-02-01,2024-01-31
P-3,2,bocholt,2024-02-01,2024-03-31
`;
    const { status, counts } = await deliver(database, {
      files: { 'e.csv': rows },
      storing: { keepGood: true },
    });
    expect([status, counts]).toMatchObject(['stored', { added: 1, rejected: 3 }]);
    const rejections = await database.kysely
      .selectFrom('import_rejection')
      .select(['line', 'rules'])
      .orderBy('line')
      .execute();
    expect(rejections.map(({ line, rules }) => [line, rules.toSorted()])).toEqual([
      [2, ['conflicting_rows', 'exit_before_entry']],
      [3, ['conflicting_rows']],
      [4, ['exit_before_entry', 'unknown_run']],
    ]);
  });
});

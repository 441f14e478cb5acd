import {
  type Language,
  parseRevisionsRequest,
  type RevisionsInput,
  runRevisions,
  toPlainDate,
} from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { revisionsTable } from './revisions-table.ts';
import { type Cohort, recordsOf, seenOn, worldOf, worldOfVersions } from './testing/question-world.ts';

const days = { enteredOn: '2023-01-10', exitedOn: '2023-06-10' } as const;
const before: readonly Cohort[] = [{ location: 'bocholt', ...days, people: 40, completed: 20 }];
const after: readonly Cohort[] = [
  { location: 'bocholt', ...days, people: 40, completed: 30 },
  { location: 'gronau', ...days, people: 5, completed: 5 },
];
const world = worldOfVersions([
  { knownOn: toPlainDate('2024-01-15'), records: recordsOf(before) },
  { knownOn: toPlainDate('2024-04-15'), records: recordsOf(after), origin: 'correction' },
]);

async function table(
  { language = 'en', ...input }: Partial<RevisionsInput> & { language?: Language } = {},
  asked = world,
): Promise<string> {
  const question = { from: '2024-02-01', by: ['location'], measures: ['exits', 'completion_rate'], ...input };
  const request = parseRevisionsRequest(question, seenOn);
  return revisionsTable(await runRevisions(request, asked), language);
}

describe('revisionsTable', () => {
  it('shows per measure what was, what is, the difference and its cause', async () => {
    const text = await table();
    expect(text).toMatch(/^Changes between 2024-02-01 and 2026-09-30\nAs of 2026-09-30 · data version 2 /);
    expect(text).toMatch(/^Completion rate \(completion_rate\)$/m);
    expect(text).toMatch(/^bocholt +50\.0 % \(20\/40\) p +75\.0 % \(30\/40\) p +\+25\.0 pp +correction$/m);
    expect(text).toMatch(/^Total +40 p +45 p +\+5 +correction$/m);
  });

  it('says of a row that was not there that it was not, and gives no difference', async () => {
    expect(await table()).toMatch(/^gronau +– +5 of 5 u +correction$/m);
  });

  it('names the versions in between, and what percentage points are', async () => {
    const text = await table({ language: 'de' });
    expect(text).toMatch(/^Änderungen zwischen 01\.02\.2024 und 30\.09\.2026$/m);
    expect(text).toMatch(/^bocholt .* \+25,0 PP +Berichtigung$/m);
    expect(text).toMatch(/^Datenversionen dazwischen: 2 \(Berichtigung, 15\.04\.2024\)$/m);
    expect(text).toContain('Änderung in Prozentpunkten (PP)');
  });

  it('marks a value that stayed while its state changed', async () => {
    const late = worldOf({
      location: 'bocholt',
      enteredOn: '2023-07-10',
      exitedOn: '2023-11-10',
      people: 40,
    });
    const question = { from: '2024-02-01', to: '2024-04-10', by: ['quarter'], measures: ['exits'] };
    expect(await table(question, late)).toMatch(/^2023-Q4 +40 p +40 +±0 +time passed$/m);
  });

  it('says so when nothing has changed', async () => {
    const text = await table({ from: '2024-05-01', language: 'de' });
    expect(text).toContain('Nichts hat sich geändert.\n');
    expect(text).toContain('Datenversionen dazwischen: keine');
  });
});

import { type Language, type PathwaysInput, parsePathwaysRequest, runPathways } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { pathwaysTable } from './pathways-table.ts';
import { type Cohort, seenOn, worldOf } from './testing/question-world.ts';

const cohorts: readonly Cohort[] = [
  {
    location: 'bocholt',
    enteredOn: '2023-01-10',
    exitedOn: '2023-06-10',
    people: 12,
    completed: 9,
    independent: 4,
    inReceipt: 3,
  },
  { location: 'bocholt', number: '2', enteredOn: '2023-02-10', people: 3 },
  {
    location: 'gronau',
    enteredOn: '2023-01-10',
    exitedOn: '2023-06-10',
    people: 5,
    completed: 5,
    independent: 5,
  },
];

async function table({
  language = 'en',
  ...input
}: PathwaysInput & { language?: Language } = {}): Promise<string> {
  const request = parsePathwaysRequest(input, seenOn);
  return pathwaysTable(
    { ...(await runPathways(request, worldOf(...cohorts))), where: request.where },
    language,
  );
}

describe('pathwaysTable', () => {
  it('shows where the entries stand, and what is seen of them six months after the exit', async () => {
    const text = await table({ where: { location: ['bocholt'] } });
    expect(text).toMatch(/^Pathways\nAs of .*\nOnly: Location bocholt\n/);
    expect(text).toMatch(/^Standing +Number +Independent +Not independent +Unknown +Not yet due$/m);
    expect(text).toMatch(/^Entries +15 p$/m);
    expect(text).toMatch(/^Present +3 p +3 p$/m);
    expect(text).toMatch(/^Completed +9 p +4 p +3 p +2 p +0 p$/m);
    expect(text).toMatch(/^Dropout +3 p +0 p +0 p +3 p +0 p$/m);
  });

  it('names every group above its standings, and the total at the end', async () => {
    const lines = (await table({ by: ['location'], language: 'de' })).split('\n');
    expect(lines.filter((line) => /^(bocholt|gronau|Gesamt)$/.test(line))).toEqual([
      'bocholt',
      'gronau',
      'Gesamt',
    ]);
    expect(lines.filter((line) => /^ {2}Abgeschlossen /.test(line))).toHaveLength(3);
    expect(lines).toContainEqual(expect.stringMatching(/^Zählt Teilnahmen, nicht Personen/));
  });
});

import { type FunnelInput, type Language, parseFunnelRequest, runFunnel } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { funnelTable } from './funnel-table.ts';
import { type Cohort, seenOn, worldOf } from './testing/question-world.ts';

const run = (number: string, cohort: Partial<Cohort>): Cohort => ({
  location: 'bocholt',
  number,
  enteredOn: '2023-01-10',
  exitedOn: '2023-06-10',
  people: 30,
  completed: 15,
  ...cohort,
});
const eight = Array.from({ length: 8 }, (_, index) => run(`2023-${index + 1}`, {}));

async function table(
  cohorts: readonly Cohort[],
  { language = 'en', ...input }: Partial<FunnelInput> & { language?: Language } = {},
): Promise<string> {
  const request = parseFunnelRequest({ unit: 'run', measure: 'completion_rate', ...input }, seenOn);
  return funnelTable(await runFunnel(request, worldOf(...cohorts)), language);
}

describe('funnelTable', () => {
  it('names the common value, and holds every unit against its limits in the order of the keys', async () => {
    const text = await table(eight, { where: { year: ['2023'] } });
    expect(text).toMatch(/^Funnel plot by run: Completion rate \(completion_rate\)\nAs of /);
    expect(text).toMatch(/^Common value: 50\.0 % \(rate of all cases together\)$/m);
    expect(text).toMatch(
      /^bocholt\/wege\/2023-1 +30 +50\.0 % +\d\d\.\d–\d\d\.\d +\d\d\.\d–\d\d\.\d +within the limits$/m,
    );
    expect(text.match(/^bocholt\/wege\/\S+/gm)).toEqual(eight.map(({ number }) => `bocholt/wege/${number}`));
  });

  it('says on which side of the common value a unit lies outside, and counts them', async () => {
    const cohorts = [...eight, run('2023-9', { completed: 29 }), run('2024-1', { completed: 7 })];
    const text = await table(cohorts, { target: 0.5 });
    expect(text).toMatch(/^bocholt\/wege\/2023-9 .* ▲ outside the 99\.8 % limits$/m);
    expect(text).toMatch(/^bocholt\/wege\/2024-1 .* ▼ outside the 95 % limits$/m);
    expect(text).toMatch(/^Common value: 50\.0 % \(agreed target\)$/m);
    expect(text).toContain('Units judged: 10, 8 within the limits, 1 outside the 95 % limits, 1 outside the');
    expect(await table(cohorts, { target: 0.5, language: 'de' })).toMatch(/▲ außerhalb der 99,8-%-Grenzen$/m);
  });

  it('shows counts without limits for a unit with fewer than 10 cases', async () => {
    const text = await table([...eight, run('2024-1', { people: 7, completed: 2 })]);
    expect(text).toMatch(/^bocholt\/wege\/2024-1 +7 +2 of 7 u$/m);
  });

  it('shows no limits at all, and says why, for fewer than eight units', async () => {
    const text = await table(eight.slice(0, 7), { language: 'de' });
    expect(text).toMatch(/^Durchlauf +Fälle +Quote$/m);
    expect(text).toContain('Gezeigt wird das Trichterdiagramm ab 8 Einheiten');
    expect(text).not.toContain('Bewertete Einheiten');
  });

  it('marks a common value that rests on too little', async () => {
    const cohorts = eight.map((one) => ({ ...one, independent: 10 }));
    const text = await table(cohorts, { measure: 'independence_rate_6m', where: { year: ['2023'] } });
    expect(text).toMatch(/^Common value: 33\.3 % u \(rate of all cases together\)$/m);
    expect(text).toMatch(/^u uncertain/m);
  });
});

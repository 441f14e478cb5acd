import { type CaseMixInput, type Language, parseCaseMixRequest, runCaseMix } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { caseMixTable } from './case-mix-table.ts';
import { type Cohort, seenOn, worldOf } from './testing/question-world.ts';

const days = { enteredOn: '2023-01-10', exitedOn: '2023-06-10' } as const;
const young = { everybody: { ageBand: 'under_25', sex: 'female' } } as const;
const older = { everybody: { ageBand: '55_plus', sex: 'female' } } as const;

// Young: 50 of 100 independent everywhere; older: 10 of 50. Gronau expects 40 × 0.5 + 10 × 0.2 = 22 of its 50.
const world: readonly Cohort[] = [
  { location: 'gronau', ...days, ...young, people: 40, independent: 32, inReceipt: 8 },
  { location: 'gronau', number: '2', ...days, ...older, people: 10, independent: 4, inReceipt: 6 },
  { location: 'bocholt', ...days, ...young, people: 60, independent: 18, inReceipt: 42 },
  { location: 'bocholt', number: '2', ...days, ...older, people: 40, independent: 6, inReceipt: 34 },
];

async function table(
  cohorts: readonly Cohort[],
  { language = 'en', ...input }: CaseMixInput & { language?: Language } = {},
): Promise<string> {
  const request = parseCaseMixRequest(input, seenOn);
  return caseMixTable(await runCaseMix(request, worldOf(...cohorts)), language);
}

describe('caseMixTable', () => {
  it('holds what was observed against what was expected, with the ratio and what it allows to say', async () => {
    const text = await table(world);
    expect(text).toMatch(/^Case mix: Independence rate at 6 months \(independence_rate_6m\)\nAs of /);
    expect(text).toMatch(/^Held equal: Age band, Sex, Single parent, Long-term recipient$/m);
    expect(text).toMatch(
      /^gronau +2023 +50 +72\.0 % \(36\) +44\.0 % \(22\.0\) +1\.64 +1\.3\d–1\.8\d +proven higher than expected$/m,
    );
    expect(text).toMatch(/^bocholt +2023 +100 +24\.0 % \(24\) +38\.0 % \(38\.0\) +0\.63 /m);
  });

  it('says in German too what is established, and what is limited', async () => {
    const text = await table(world, { where: { location: ['gronau'] }, language: 'de' });
    expect(text).toMatch(/^Nur: Standort gronau$/m);
    expect(text).toMatch(/ 72,0 % \(36\) .* 1,64 .* gesichert höher als erwartet$/m);
    expect(text).toContain('Verhältnis = beobachtet ÷ erwartet; 1 heißt wie erwartet.');
  });

  it('shows counts without a ratio below 10 exits', async () => {
    const few = { location: 'borken', ...days, ...young, people: 8, independent: 2, inReceipt: 6 };
    const text = await table([...world, few]);
    expect(text).toMatch(/^borken +2023 +8 +2 of 8 +3\.9 of 8 +u$/m);
    expect(text).toContain('u uncertain');
  });

  it('says that no difference is established', async () => {
    const alike = world.map((cohort) => ({
      ...cohort,
      independent: cohort.people / 2,
      inReceipt: cohort.people / 2,
    }));
    expect(await table(alike)).toMatch(/^gronau .* 1\.00 .* no proven difference$/m);
  });
});

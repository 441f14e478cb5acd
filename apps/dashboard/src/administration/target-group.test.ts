import { describe, expect, it } from 'vitest';
import type { AgreedTargetPartsFragment } from '../generated/graphql.ts';
import { createReading } from '../reading/reading.ts';
import { enumOf, readTargets, targetGroups, targetName, yearsOf } from './target-group.ts';

const target = (measure: 'COMPLETION_RATE' | 'ENROLMENTS', year: number, location: string | null) =>
  ({
    measure,
    year,
    location,
    value: 1,
    source: 'Plan',
    comment: null,
    definitionVersion: 1,
    isSameDefinition: true,
  }) satisfies AgreedTargetPartsFragment;

const targets = readTargets([
  target('COMPLETION_RATE', 2025, null),
  target('COMPLETION_RATE', 2026, 'gronau'),
  target('COMPLETION_RATE', 2026, 'bocholt'),
  target('ENROLMENTS', 2026, 'bocholt'),
  target('COMPLETION_RATE', 2026, null),
]);
const shown = (view: Parameters<typeof targetGroups>[1]) =>
  targetGroups(targets, view).map(({ measure, year, targets: own }) => [
    measure.id,
    year,
    own.map(({ location }) => location),
  ]);

describe('targetGroups', () => {
  it('shows the newest year, by measures as the catalogue has them, the whole programme first', () => {
    expect(shown({ year: null, measure: null })).toEqual([
      ['enrolments', 2026, ['bocholt']],
      ['completion_rate', 2026, [null, 'bocholt', 'gronau']],
    ]);
  });

  it('shows one year, or every year from the newest on, of one measure', () => {
    expect(shown({ year: 2025, measure: null })).toEqual([['completion_rate', 2025, [null]]]);
    expect(shown({ year: 'all', measure: 'completion_rate' }).map(([, year]) => year)).toEqual([2026, 2025]);
    expect(shown({ year: 2024, measure: null })).toEqual([]);
    expect(yearsOf(targets)).toEqual([2026, 2025]);
  });
});

describe('targetName', () => {
  it('names measure, place and year', () => {
    const among = [{ key: 'gronau', de: 'Gronau', en: 'Gronau' }];
    const names = targets.map((one) => targetName(one, { among, reading: createReading('de') }));
    expect(names.slice(0, 2)).toEqual([
      expect.stringMatching(/, Ganzes Programm, 2025$/),
      expect.stringMatching(/, Gronau, 2026$/),
    ]);
  });
});

describe('enumOf', () => {
  it('writes a measure as the API does', () => {
    expect(targets.map(({ measure }) => enumOf(measure)).at(0)).toBe('COMPLETION_RATE');
  });
});

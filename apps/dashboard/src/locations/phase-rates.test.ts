import { describe, expect, it } from 'vitest';
import type { LocationPhasesQuery } from '../generated/graphql.ts';
import { createReading } from '../reading/reading.ts';
import { rate } from '../testing/values.ts';
import { phaseMeasure, phaseRates } from './phase-rates.ts';

const phases = ['pilot', 'model', 'permanent'].map((key) => ({ key, de: key, en: key }));
const rows: LocationPhasesQuery['breakdown']['rows'] = [
  {
    phase: { key: 'permanent', de: 'permanent', en: 'permanent' },
    completionRate: rate(60, 100),
    independenceRate6m: rate(30, 100),
  },
];

describe('phaseRates', () => {
  it('has the phases in order of time, whatever the order of the answer', () => {
    const reading = createReading('de');
    const rates = phaseRates(rows, { measure: 'completion_rate', phases, reading });
    expect(rates.map(({ key, rate: one }) => [key, one?.numerator ?? null])).toEqual([
      ['pilot', null],
      ['model', null],
      ['permanent', 60],
    ]);
  });
});

describe('phaseMeasure', () => {
  it('tells independence where the trend has counts', () => {
    expect(phaseMeasure('enrolments').id).toBe('independence_rate_6m');
    expect(phaseMeasure('completion_rate').id).toBe('completion_rate');
  });
});

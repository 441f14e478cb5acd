import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { cohortRow } from '../testing/cohort-rows.ts';
import { absentRate, rate } from '../testing/values.ts';
import {
  cellStateText,
  cellText,
  cohortMessage,
  nextDueText,
  panelMessage,
  unknownText,
} from './cohort-text.ts';
import { cohortsOf } from './cohorts.ts';

const reading = createReading('de');
const asOf = toPlainDate('2025-08-01');

function cohorts(...rows: readonly ReturnType<typeof cohortRow>[]) {
  const input = { rows, by: ['LOCATION', 'YEAR'] as const, years: undefined, locations: [] };
  return cohortsOf({ ...input, measure: 'independence_rate' }).panels[0]?.cohorts ?? [];
}

const gronau = { location: 'gronau', year: 2024 };
const whole = cohorts(cohortRow(gronau));
const immature = cohorts(cohortRow(gronau, { independenceRate24m: absentRate('NOT_MATURE') }));

describe('cohortMessage', () => {
  it('tells what became of the cohort at every horizon', () => {
    expect(cohortMessage(whole, { measure: 'independence_rate', reading })).toBe(
      'Von denen, die 2024 austraten und bei Eintritt Leistungen bezogen, waren 20,0\u00a0% nach 3 Monaten, 30,0\u00a0% nach 6 Monaten, 35,0\u00a0% nach 12 Monaten und 40,0\u00a0% nach 24 Monaten unabhängig.',
    );
  });

  it('leaves out what is not due', () => {
    expect(cohortMessage(immature, { measure: 'independence_rate', reading })).not.toContain('24 Monaten');
  });

  it('says nothing without a rate', () => {
    expect(cohortMessage([], { measure: 'independence_rate', reading })).toBeNull();
    expect(panelMessage([], reading)).toBeNull();
  });
});

describe('nextDueText', () => {
  it('names the day and the cohort', () => {
    expect(nextDueText(immature, { asOf, reading })).toBe(
      'Als Nächstes fällig, am 31.12.2025: Austritte 2024, 12 Monate danach',
    );
  });
});

describe('cellText', () => {
  const cell = (some: ReturnType<typeof rate> | null) => ({
    year: 2024,
    horizon: 6 as const,
    rate: some,
    dueOn: asOf,
  });

  it('writes rate, counts or words, never a zero for what is absent', () => {
    expect(cellText(cell(rate(12, 40)), reading)).toBe('30,0\u00a0%');
    expect(cellText(cell(rate(2, 8)), reading)).toBe('2\u00a0von\u00a08');
    expect(cellText(cell(absentRate('CONFIDENTIAL')), reading)).toBe('geheim gehalten');
    expect(cellText(cell(null), reading)).toBe('keine Austritte');
  });

  it('says from which day on there will be a rate', () => {
    expect(cellStateText(cell(absentRate('NOT_MATURE')), reading)).toBe(
      'liegt noch nicht vor, ab 01.08.2025',
    );
    expect(cellStateText(cell(null), reading)).toBe('keine Austritte');
  });
});

describe('unknownText', () => {
  it('tells unknown ones apart from withheld ones and from none', () => {
    expect(unknownText({ ...rate(12, 40), unknown: 4 }, reading)).toBe('4 unbekannt');
    expect(unknownText({ ...rate(12, 40), unknown: null }, reading)).toBe('Unbekannte geheim gehalten');
    expect(unknownText(rate(12, 40), reading)).toBeNull();
    expect(unknownText(absentRate('CONFIDENTIAL'), reading)).toBeNull();
  });
});

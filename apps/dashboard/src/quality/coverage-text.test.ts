import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, rate } from '../testing/values.ts';
import { coverageBasis, coverageMessage, coverageTold } from './coverage-text.ts';
import { yearPanels } from './year-panels.ts';

const reading = createReading('de');
const telling = { asOf: toPlainDate('2024-06-30'), reading, field: '6m' } as const;
const locations = [{ key: 'gronau', de: 'Gronau', en: 'Gronau' }];
const panelsWith = (known: readonly number[]) =>
  yearPanels(
    known.map((numerator, index) => ({ location: 'gronau', year: 2019 + index, value: rate(numerator, 40) })),
    { years: undefined, locations },
  );

describe('coverageMessage', () => {
  const together = [
    { year: 2023, rate: rate(36, 40) },
    { year: 2024, rate: absentRate('NOT_MATURE') },
  ];

  it('names who misses the aim', () => {
    expect(coverageMessage({ panels: panelsWith([20, 36, 31]), together }, telling)).toBe(
      'Bezug 6 Monate nach dem Austritt bekannt: 90,0\u00a0% der Austritte 2023. Unter dem Ziel von 80\u00a0%: Gronau 2021, Gronau 2019.',
    );
  });

  it('counts those who miss it where they are many', () => {
    expect(coverageMessage({ panels: panelsWith([20, 20, 20, 20]), together }, telling)).toContain(
      '4 Jahrgänge einzelner Standorte, zuletzt Gronau 2022, Gronau 2021, Gronau 2020.',
    );
  });

  it('says that all reach it', () => {
    expect(coverageMessage({ panels: panelsWith([36]), together }, telling)).toContain(
      'Kein gezeigter Jahrgang liegt unter dem Ziel von 80\u00a0%.',
    );
  });

  it('says how many values are withheld, which may miss the aim too', () => {
    const panels = yearPanels(
      [rate(20, 40), absentRate('CONFIDENTIAL'), absentRate('CONFIDENTIAL'), absentRate('NOT_MATURE')].map(
        (value, index) => ({ location: 'gronau', year: 2019 + index, value }),
      ),
      { years: undefined, locations },
    );
    expect(coverageMessage({ panels, together }, telling)).toContain(
      'Unter dem Ziel von 80\u00a0%: Gronau 2019. 2 Werte werden geheim gehalten.',
    );
  });

  it('says nothing without a value', () => {
    expect(coverageMessage({ panels: panelsWith([]), together: [] }, telling)).toBeNull();
  });
});

describe('coverageTold', () => {
  it('writes counts where there are too few for a share', () => {
    expect(coverageTold(rate(5, 7), reading)).toBe('5 von 7 bekannt');
  });
});

describe('coverageBasis', () => {
  it('says how many are unknown where the server counts those', () => {
    expect(coverageBasis({ ...rate(36, 40), numerator: null, unknown: 4 }, reading)).toBe(
      '4 von 40 unbekannt',
    );
  });
});

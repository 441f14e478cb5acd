import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, count, preliminary, rate } from '../testing/values.ts';
import { readoutText } from './readout.tsx';
import { countReadout, rateReadout } from './trend-readout.ts';

const telling = { asOf: toPlainDate('2026-11-23'), reading: createReading('de') };
const label = 'Abschlussquote';

describe('countReadout', () => {
  it('speaks both counts with their states', () => {
    const point = { year: 2026, entries: preliminary(count(70)), completions: count(0) };
    expect(readoutText(countReadout(point, telling))).toBe(
      '2026, bis 23.11.2026: Eintritte 70, vorläufig; Abschlüsse 0, endgültig',
    );
  });

  it('does not speak a year without a row as zero', () => {
    const point = { year: 2014, entries: null, completions: null };
    expect(readoutText(countReadout(point, telling))).toBe(
      '2014: Eintritte keine Fälle; Abschlüsse keine Fälle',
    );
  });
});

describe('rateReadout', () => {
  it('speaks the interval with the cases behind it', () => {
    expect(readoutText(rateReadout({ year: 2020, rate: rate(81, 263) }, { label, telling }))).toBe(
      '2020: Abschlussquote 30,8\u00a0%, 25,5–36,6\u00a0% · 81\u00a0von\u00a0263, endgültig',
    );
  });

  it('says why there is no rate', () => {
    expect(readoutText(rateReadout({ year: 2026, rate: absentRate('NOT_MATURE') }, { label, telling }))).toBe(
      '2026, bis 23.11.2026: Abschlussquote –, liegt noch nicht vor',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, rate } from '../testing/values.ts';
import type { Rate } from '../values/value-parts.ts';
import { rateTable } from './rate-table.ts';

const cells = (one: Rate | null) =>
  rateTable([{ key: 'gronau', label: 'Gronau', rate: one }], {
    label: 'Quote',
    heading: 'Austritte 2023',
    reading: createReading('de'),
  }).groups[0]?.rows[0]?.cells ?? [];

describe('rateTable', () => {
  it('has value, interval, cases, unknown and state', () => {
    expect(cells(rate(22, 75)).map(({ text }) => text)).toEqual([
      '29,3\u00a0%',
      '20,2–40,4\u00a0%',
      '22\u00a0von\u00a075',
      '0',
      'endgültig',
    ]);
  });

  it('says in the place of a value why there is none', () => {
    expect(cells(absentRate('CONFIDENTIAL'))[0]).toMatchObject({
      text: 'geheim gehalten',
      absence: 'CONFIDENTIAL',
    });
    expect(cells(absentRate('NOT_MATURE'))[0]?.text).toBe('liegt noch nicht vor');
  });

  it('tells no cases from a value that is not shown', () => {
    expect(cells(null)[0]).toEqual({ text: 'keine Fälle', isNumber: true });
  });
});

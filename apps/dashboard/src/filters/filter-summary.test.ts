import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { asOfText, keysText, yearsText } from './filter-summary.ts';

const reading = createReading('de');
const among = ['bocholt', 'borken', 'gronau'].map((key) => ({ key, de: `${key} (de)`, en: `${key} (en)` }));

describe('keysText', () => {
  it('says all when nothing is chosen', () => {
    expect(keysText([], { among, reading })).toBe('Alle');
  });

  it('names up to two in the language of the reader', () => {
    expect(keysText(['gronau', 'borken'], { among, reading })).toBe('gronau (de), borken (de)');
    expect(keysText(['borken'], { among, reading: createReading('en') })).toBe('borken (en)');
  });

  it('counts more than two', () => {
    expect(keysText(['bocholt', 'borken', 'gronau'], { among, reading })).toBe('3 von 3');
  });

  it('keeps a key that nobody knows', () => {
    expect(keysText(['atlantis'], { among, reading })).toBe('atlantis');
  });
});

describe('yearsText', () => {
  it.each([
    [{ kind: 'all' }, 'Alle'],
    [{ kind: 'last', count: 5 }, 'Letzte 5 Jahre'],
    [{ kind: 'range', from: 2018, to: 2023 }, '2018–2023'],
    [{ kind: 'range', from: 2020, to: 2020 }, '2020'],
  ] as const)('reads %j', (years, text) => {
    expect(yearsText(years, reading)).toBe(text);
  });
});

describe('asOfText', () => {
  it('writes the day, or that it is today', () => {
    const releasedOn = '2024-10-21';
    expect(asOfText(toPlainDate('2024-09-30'), { releasedOn, reading })).toBe('30.09.2024');
    expect(asOfText(null, { releasedOn: null, reading })).toBe('Heute');
    expect(asOfText(null, { releasedOn, reading })).toBe('21.10.2024');
  });
});

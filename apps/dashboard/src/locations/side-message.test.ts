import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, rate } from '../testing/values.ts';
import { rateMeasureOf } from './location-measures.ts';
import type { SideBySide } from './side-by-side.ts';
import { sideMessage } from './side-message.ts';

const de = createReading('de');
const place = (key: string, one: SideBySide['total']) => ({
  location: { key, de: key, en: key },
  rank: 0,
  rate: one,
});
const side: SideBySide = {
  measure: rateMeasureOf('independence_rate_6m'),
  year: 2023,
  years: [2023],
  places: [
    place('Bocholt', rate(37, 106)),
    place('Ahaus', null),
    place('Borken', absentRate('CONFIDENTIAL')),
  ],
  total: rate(79, 261),
};

describe('sideMessage', () => {
  it('says all together first, then each location in its order, with the reason where there is no value', () => {
    expect(sideMessage(side, { reading: de, lacksSums: false })).toBe(
      'Austritte 2023, Unabhängigkeitsquote 6 Monate: alle Standorte zusammen 30,3\u00a0%; Bocholt 34,9\u00a0%, Borken geheim gehalten.',
    );
  });

  it('counts the locations where they are too many to be named', () => {
    const places = Array.from({ length: 7 }, (_, index) => place(`Ort ${index}`, rate(10, 40)));
    expect(sideMessage({ ...side, year: 'all', places }, { reading: de, lacksSums: false })).toBe(
      'Austritte aller Jahre, Unabhängigkeitsquote 6 Monate: alle Standorte zusammen 30,3\u00a0%, 7 Standorte im Einzelnen.',
    );
  });

  it('says of whoever sees some locations that there is no figure across them', () => {
    const hidden = { ...side, total: absentRate('NOT_APPLICABLE') };
    expect(sideMessage(hidden, { reading: de, lacksSums: true })).toBe(
      'Austritte 2023, Unabhängigkeitsquote 6 Monate: Ihr Konto sieht nicht alle Standorte; Bocholt 34,9\u00a0%, Borken geheim gehalten.',
    );
    expect(sideMessage({ ...hidden, places: [] }, { reading: de, lacksSums: true })).toBe(
      'Austritte 2023, Unabhängigkeitsquote 6 Monate: Ihr Konto sieht nicht alle Standorte.',
    );
  });

  it('ends after all together where no location has a row', () => {
    expect(sideMessage({ ...side, places: [place('Ahaus', null)] }, { reading: de, lacksSums: false })).toBe(
      'Austritte 2023, Unabhängigkeitsquote 6 Monate: alle Standorte zusammen 30,3\u00a0%.',
    );
  });

  it('says nothing of a year without exits', () => {
    expect(sideMessage({ ...side, total: null }, { reading: de, lacksSums: false })).toBeNull();
  });
});

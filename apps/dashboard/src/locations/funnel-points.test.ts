import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { absentRate, rate } from '../testing/values.ts';
import type { Rate } from '../values/value-parts.ts';
import { type Funnel, funnelMessage, funnelPoints } from './funnel-points.ts';

const de = createReading('de');
const limits = { alert: { lower: 0.1, upper: 0.5 }, alarm: { lower: 0, upper: 0.7 } };

type Unit = Funnel['units'][number];

function unit(key: string, some: Partial<Unit> & { value: Rate }): Unit {
  return {
    key,
    de: `Lauf ${key}`,
    en: `Run ${key}`,
    limits,
    signal: 'WITHIN',
    words: { de: 'innerhalb der Grenzen', en: 'within the limits' },
    ...some,
  };
}

const units = [
  unit('b', { value: rate(5, 11) }),
  unit('a', {
    value: rate(9, 12),
    signal: 'ALARM',
    words: { de: 'außerhalb der 99,8-%-Grenzen', en: 'outside the 99.8% limits' },
  }),
  unit('c', { value: { ...rate(3, 12), status: 'UNCERTAIN' }, signal: null, words: null }),
  unit('d', { value: rate(3, 9), limits: null, signal: null, words: null }),
  unit('e', { value: absentRate('NOT_MATURE'), limits: null, signal: null, words: null }),
];
const points = funnelPoints(units, de);

describe('funnelPoints', () => {
  it('keeps the order of the server and leaves out what cannot be drawn', () => {
    expect(points.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
  });

  it('has the signal of the server, and none where too much is unknown', () => {
    expect(points.map(({ standing }) => standing)).toEqual(['within', 'alarm', 'open']);
  });

  it('says rate, cases and standing', () => {
    expect(points[0]?.readout).toEqual({
      title: 'Lauf b',
      lines: [
        {
          label: 'Quote',
          value: '45\u00a0%',
          detail: '5\u00a0von\u00a011 · innerhalb der Grenzen',
          state: null,
        },
      ],
    });
  });
});

describe('funnelMessage', () => {
  const told = { label: 'Abschlussquote', period: 'Austritte 2023', reading: de };

  it('counts the points within the limits, outside, and without a verdict, and the units that are not drawn', () => {
    expect(funnelMessage(points, { ...told, units: units.length })).toEqual([
      'Austritte 2023, Abschlussquote: 1 von 3 Durchläufen innerhalb der Grenzen, 1 außerhalb.',
      '1 Durchlauf ohne Aussage, weil zu viel unbekannt ist.',
      '2 Durchläufe mit weniger als 10 Fällen oder ohne Wert stehen nur in der Tabelle.',
    ]);
  });

  it('does not speak of what does not occur', () => {
    expect(funnelMessage(points.slice(0, 2), { ...told, units: 2 })).toHaveLength(1);
  });
});

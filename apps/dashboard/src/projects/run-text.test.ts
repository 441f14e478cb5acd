import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { run } from '../testing/runs.ts';
import { deliveryText, standingText, timeText } from './run-text.ts';

const reading = createReading('de');
const one = run('gronau/mobil/1');

describe('timeText', () => {
  it('says what is known of the days', () => {
    expect(timeText(one, reading)).toBe('08.01.2018 bis 27.04.2018');
    expect(timeText({ ...one, endsOn: null }, reading)).toBe('ab 08.01.2018');
    expect(timeText({ ...one, startsOn: null }, reading)).toBe('nicht geliefert');
  });
});

describe('standingText', () => {
  it('goes by the day from which the data are seen', () => {
    const standing = (asOf: string) => standingText(one, { asOf: toPlainDate(asOf), reading });
    expect(standing('2018-02-01')).toBe('läuft');
    expect(standing('2019-02-01')).toBe('abgeschlossen');
  });
});

describe('deliveryText', () => {
  it('names the place of a mobile run', () => {
    expect(deliveryText(one, reading)).toBe('Am Standort');
    const mobile = { deliveryMode: 'MOBILE', host: { de: 'Rhede', en: 'Rhede' } } as const;
    expect(deliveryText(mobile, reading)).toBe('Mobil in Rhede');
  });
});

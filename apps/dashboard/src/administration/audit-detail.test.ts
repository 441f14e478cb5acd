import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { detailLines, isAlarm } from './audit-detail.ts';

const reading = createReading('de');

describe('detailLines', () => {
  it('names what lies within another with it', () => {
    const detail = {
      person: '7',
      from: { roles: ['analyst'], locations: ['bocholt', 'borken'] },
      to: { roles: [], locations: 'all' },
    };
    expect(detailLines(detail, reading)).toEqual([
      { name: 'Person', value: '7' },
      { name: 'Vorher – Rollen', value: 'analyst' },
      { name: 'Vorher – Standorte', value: 'bocholt, borken' },
      { name: 'Nachher – Rollen', value: '–' },
      { name: 'Nachher – Standorte', value: 'alle' },
    ]);
  });

  it('numbers the members of a list that say more than a word, unless there is but one', () => {
    const one = { asked: [{ field: 'breakdown' }] };
    const two = { asked: [{ field: 'breakdown' }, { field: 'measures' }] };
    expect(detailLines(one, reading).map(({ name }) => name)).toEqual(['Gefragt – Feld']);
    expect(detailLines(two, reading).map(({ name }) => name)).toEqual([
      'Gefragt 1 – Feld',
      'Gefragt 2 – Feld',
    ]);
  });

  it('reads days and instants as people do, and keeps a name that is not known', () => {
    const detail = { asOf: '2026-09-30', since: '2026-09-30T12:05:00.000Z', toString: null, ok: true };
    expect(detailLines(detail, reading).map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Datenstand: 30.09.2026',
      'Seit: 30.09.2026, 14:05',
      'toString: –',
      'ok: ja',
    ]);
  });

  it('has nothing to say of an empty detail', () => {
    expect(detailLines({}, reading)).toEqual([]);
  });
});

describe('isAlarm', () => {
  it('holds for unusual questions and alarms alone', () => {
    expect(['UNUSUAL_QUESTIONS', 'ALARM', 'REFUSAL', 'SIGN_IN'].map(isAlarm)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

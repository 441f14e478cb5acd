import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { numbered } from '../events/use-events.ts';
import { createReading } from '../reading/reading.ts';
import { readoutText } from './readout.tsx';
import { nameWithEvents, withEvents } from './with-events.ts';

const reading = createReading('de');
const events = numbered([
  { day: toPlainDate('2020-03-16'), text: 'Erste Schließung' },
  { day: toPlainDate('2020-06-01'), text: 'Wieder offen' },
]);
const readout = { title: '2020', lines: [{ label: 'Eintritte', value: '70', detail: null, state: null }] };

describe('withEvents', () => {
  it('speaks the events after the values', () => {
    expect(readoutText(withEvents(readout, { events, reading }))).toBe(
      '2020: Eintritte 70; Ereignis 1, 16.03.2020: Erste Schließung; Ereignis 2, 01.06.2020: Wieder offen',
    );
  });

  it('leaves what has none alone', () => {
    expect(withEvents(readout, { events: [], reading })).toBe(readout);
  });
});

describe('nameWithEvents', () => {
  it('says which are marked', () => {
    expect(nameWithEvents('Bocholt: 31', { events, reading })).toBe(
      'Bocholt: 31. Eigene Ereignisse sind eingezeichnet: 1 und 2.',
    );
    expect(nameWithEvents('Bocholt: 31', { events: [], reading })).toBe('Bocholt: 31');
  });
});

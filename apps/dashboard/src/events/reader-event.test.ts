import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import { formatEvents, mostEvents, parseEvent, type ReaderEvent, readEvents } from './reader-event.ts';

const read = (query: string) => readEvents(new URLSearchParams(query));
const event = (day: string, text: string): ReaderEvent => ({ day: toPlainDate(day), text });
const closing = event('2020-03-16', 'Erste Schließung');

describe('readEvents', () => {
  it('reads every event of the address, in the order of their days', () => {
    expect(read('event=2022-06-01~9-Euro-Ticket&lang=en&event=2020-03-16~Erste%20Schlie%C3%9Fung')).toEqual({
      events: [closing, event('2022-06-01', '9-Euro-Ticket')],
      refused: [],
    });
  });

  it('says that some could not be read, and keeps the others', () => {
    expect(read('event=morgen~Umzug&event=2020-03-16~Erste Schließung')).toEqual({
      events: [closing],
      refused: [{ written: 'morgen~Umzug', rules: ['dayProblem'] }],
    });
  });

  it('says that there are too many, and keeps the first', () => {
    const days = Array.from({ length: mostEvents + 1 }, (_, index) => event(`20${index + 10}-01-01`, 'x'));
    const { events, refused } = read(formatQuery(formatEvents(days)));
    expect(events).toEqual(days.slice(0, mostEvents));
    expect(refused).toEqual([{ written: '2022-01-01~x', rules: ['tooMany'] }]);
  });

  it('takes the same event once', () => {
    expect(read('event=2020-03-16~a&event=2020-03-16~a').refused).toEqual([]);
    expect(read('event=2020-03-16~a&event=2020-03-16~a').events).toHaveLength(1);
  });

  it('refuses what lies ahead, where it is known which day it is', () => {
    const ahead = new URLSearchParams('event=2026-11-28~x');
    expect(readEvents(ahead).refused).toEqual([]);
    const { events, refused } = readEvents(ahead, toPlainDate('2026-11-27'));
    expect(events).toEqual([]);
    expect(refused).toEqual([{ written: '2026-11-28~x', rules: ['dayProblem'] }]);
  });

  it('names every rule that an event breaks', () => {
    const { refused } = read(`event=2020-03-16&event=x&event=2020-03-16~${'ß'.repeat(61)}`);
    expect(refused.map(({ rules }) => rules)).toEqual([
      ['textMissing'],
      ['dayProblem', 'textMissing'],
      ['textTooLong'],
    ]);
  });
});

describe('formatEvents', () => {
  it.each(['Erste Schließung', '50 % ab Mai & Juni', 'a~b', 'c+d, e', 'Наталія', '½ #1'])(
    'writes what reads back the same: %s',
    (text) => {
      const events = [event('2021-02-28', text)];
      expect(read(formatQuery(formatEvents(events)))).toEqual({ events, refused: [] });
    },
  );

  it('writes the same events as the same address', () => {
    const other = event('2022-06-01', 'b');
    expect(formatEvents([other, closing])).toEqual(formatEvents([closing, other]));
  });
});

describe('parseEvent', () => {
  it.each(['2020-03-16', '2020-03-16~', '2020-03-16~ \u200b ', '2020-02-30~x', '1899-12-31~x', '~x', ''])(
    'reads no event in %j',
    (text) => expect(parseEvent(text).event).toBeUndefined(),
  );

  it('takes up to 60 characters', () => {
    expect(parseEvent(`2020-03-16~${'ß'.repeat(60)}`).event?.text).toHaveLength(60);
    expect(parseEvent(`2020-03-16~${'ß'.repeat(61)}`).event).toBeUndefined();
  });

  it('puts the text into one line', () => {
    expect(parseEvent('2020-03-16~ Erste\n\t Schließung\u202e ').event?.text).toBe('Erste Schließung');
  });
});

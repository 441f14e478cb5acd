import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { earlierDay, formatChangesView, readChangesView } from './changes-view.ts';

const read = (query: string) => readChangesView(new URLSearchParams(query));

describe('readChangesView', () => {
  it('reads what is written', () => {
    const view = { since: toPlainDate('2025-06-30') };
    const query = new URLSearchParams(formatChangesView(view).map(([name, text]) => [name, text])).toString();
    expect(read(query)).toEqual({ view, unread: [] });
  });

  it('names a day that there is not', () => {
    expect(read('since=2026-02-30')).toEqual({ view: { since: null }, unread: ['since'] });
    expect(read('since=gestern').unread).toEqual(['since']);
  });

  it('has a default, which is not written', () => {
    expect(read('')).toEqual({ view: { since: null }, unread: [] });
    expect(formatChangesView({ since: null })).toEqual([]);
  });
});

describe('earlierDay', () => {
  it.each([
    ['2026-11-27', '2026-09-30'],
    ['2026-09-30', '2026-06-30'],
    ['2026-10-01', '2026-09-30'],
  ])('is the last end of a quarter before %s', (later, earlier) => {
    expect(earlierDay({ since: null }, toPlainDate(later))).toBe(earlier);
  });

  it('is the day that was chosen', () => {
    expect(earlierDay({ since: toPlainDate('2020-01-02') }, toPlainDate('2026-11-27'))).toBe('2020-01-02');
  });
});

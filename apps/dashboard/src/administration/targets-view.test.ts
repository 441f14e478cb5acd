import { describe, expect, it } from 'vitest';
import { newestTargets, targetsView } from './targets-view.ts';

const read = (search: string) => targetsView.read(new URLSearchParams(search));

describe('targetsView', () => {
  it('reads what it writes', () => {
    for (const search of ['year=2026', 'year=all&measure=enrolments', 'measure=completion_rate']) {
      const { view, unread } = read(search);
      expect(unread).toEqual([]);
      expect(new URLSearchParams(targetsView.format(view).map((pair) => [...pair])).toString()).toBe(search);
    }
  });

  it('shows the newest year of every measure unless told otherwise, and writes nothing then', () => {
    expect(read('')).toEqual({ view: newestTargets, unread: [] });
    expect(targetsView.format(newestTargets)).toEqual([]);
  });

  it('names what cannot be read', () => {
    expect(read('year=bald&measure=luck')).toEqual({ view: newestTargets, unread: ['year', 'measure'] });
    expect(read('for=bald').unread).toEqual(['for']);
  });

  it('still reads the year by its former name', () => {
    expect(read('for=2026').view).toEqual({ year: 2026, measure: null });
    expect(read('for=2026&year=2027').view).toEqual({ year: 2027, measure: null });
  });
});

import { describe, expect, it } from 'vitest';
import { newestTargets, targetsView } from './targets-view.ts';

const read = (search: string) => targetsView.read(new URLSearchParams(search));

describe('targetsView', () => {
  it('reads what it writes', () => {
    for (const search of ['for=2026', 'for=all&measure=enrolments', 'measure=completion_rate']) {
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
    expect(read('for=bald&measure=luck')).toEqual({ view: newestTargets, unread: ['for', 'measure'] });
  });
});

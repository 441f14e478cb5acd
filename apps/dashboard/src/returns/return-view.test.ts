import { describe, expect, it } from 'vitest';
import { returnView } from './return-view.ts';

const read = (search: string) => returnView.read(new URLSearchParams(search));
const newest = { release: null, compare: null };

describe('returnView', () => {
  it('reads what is looked at, and writes it again', () => {
    const view = { release: 2, compare: 'now' } as const;
    expect(read('release=2&compare=now')).toEqual({ view, unread: [] });
    expect(returnView.format(view)).toEqual([
      ['release', '2'],
      ['compare', 'now'],
    ]);
  });

  it('is the newest where none is named', () => {
    expect(read('')).toEqual({ view: newest, unread: [] });
    expect(returnView.format(newest)).toEqual([]);
  });

  it('names what it cannot read', () => {
    for (const search of ['release=0', 'release=zwei', 'release='])
      expect(read(search)).toEqual({ view: newest, unread: ['release'] });
    expect(read('compare=3')).toEqual({ view: newest, unread: ['compare'] });
  });
});

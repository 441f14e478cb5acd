import { describe, expect, it } from 'vitest';
import { returnView } from './return-view.ts';

const read = (search: string) => returnView.read(new URLSearchParams(search));

describe('returnView', () => {
  it('reads which release is looked at, and writes it again', () => {
    expect(read('release=2')).toEqual({ view: { release: 2 }, unread: [] });
    expect(returnView.format({ release: 2 })).toEqual([['release', '2']]);
  });

  it('is the newest where none is named', () => {
    expect(read('')).toEqual({ view: { release: null }, unread: [] });
    expect(returnView.format({ release: null })).toEqual([]);
  });

  it('names what it cannot read', () => {
    for (const search of ['release=0', 'release=zwei', 'release='])
      expect(read(search)).toEqual({ view: { release: null }, unread: ['release'] });
  });
});

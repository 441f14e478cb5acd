import { describe, expect, it } from 'vitest';
import { keysView, validKeys } from './keys-view.ts';

const read = (search: string) => keysView.read(new URLSearchParams(search));

describe('keysView', () => {
  it('reads what it writes', () => {
    for (const search of ['owner=programs', 'state=all', 'owner=4f1c-2&state=revoked']) {
      const { view, unread } = read(search);
      expect(unread).toEqual([]);
      expect(new URLSearchParams(keysView.format(view).map((pair) => [...pair])).toString()).toBe(search);
    }
  });

  it('shows what is valid unless told otherwise, and writes nothing then', () => {
    expect(read('')).toEqual({ view: validKeys, unread: [] });
    expect(keysView.format(validKeys)).toEqual([]);
  });

  it('names what cannot be read', () => {
    expect(read('owner=%00&state=lost')).toEqual({ view: validKeys, unread: ['owner', 'state'] });
  });
});

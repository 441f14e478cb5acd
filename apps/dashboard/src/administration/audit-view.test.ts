import { describe, expect, it } from 'vitest';
import { auditView, everyEntry } from './audit-view.ts';

const read = (search: string) => auditView.read(new URLSearchParams(search));

describe('auditView', () => {
  it('reads what it writes', () => {
    const search = 'action=rights_change&actor=person%3A7&from=2026-01-01&to=2026-01-31';
    const { view, unread } = read(search);
    expect(unread).toEqual([]);
    expect(new URLSearchParams(auditView.format(view).map((pair) => [...pair])).toString()).toBe(search);
  });

  it('asks for every entry unless told otherwise, and writes nothing then', () => {
    expect(read('')).toEqual({ view: everyEntry, unread: [] });
    expect(auditView.format(everyEntry)).toEqual([]);
  });

  it('names what cannot be read', () => {
    const { view, unread } = read('action=toString&actor=&from=gestern&to=2026-02-30');
    expect(unread).toEqual(['action', 'actor', 'from', 'to']);
    expect(view).toEqual(everyEntry);
  });
});

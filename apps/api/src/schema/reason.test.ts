import { describe, expect, it } from 'vitest';
import { longestReason, reasonFrom } from './reason.ts';

describe('reasonFrom', () => {
  it('keeps what can be read, without blanks around it, and counts characters', () => {
    expect(reasonFrom(' Nach\u00ADgeliefert 😀 ')).toBe('Nach\u00ADgeliefert 😀');
    expect(reasonFrom('😀'.repeat(longestReason))).toHaveLength(2 * longestReason);
  });

  it.each([
    ['nothing', ' \u200B '],
    ['more than is kept', 'a'.repeat(longestReason + 1)],
    ['a line break', 'a\nb'],
    ['a separator of lines', 'a\u2028b'],
    ['a turn of direction', 'a\u202Eb'],
    ['half a character', 'a\uD800b'],
    ['what is no character', 'a\uFFFEb'],
  ])('refuses %s', (_, text) => {
    expect(() => reasonFrom(text)).toThrow('input.reason: 1 to 500 characters');
  });
});

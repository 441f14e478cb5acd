import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  it('breaks between words, no line wider than a terminal, each with its beginning', () => {
    const lines = wrapText('wort '.repeat(60).trim(), { first: '- ', rest: '  ' }).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.length > textWidth)).toEqual([]);
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['- ', ...lines.slice(1).map(() => '  ')]);
  });

  it('leaves a short text and a word that is too long as they are', () => {
    expect(wrapText('kurz')).toBe('kurz');
    expect(wrapText('x'.repeat(150))).toBe('x'.repeat(150));
  });
});

import { describe, expect, it } from 'vitest';
import { collectFilter, parseDay, parseFraction, parseList, parseWhole } from './option-values.ts';

describe('parseList', () => {
  it('reads a comma list without blanks and empty parts', () => {
    expect(parseList(' location, year,')).toEqual(['location', 'year']);
  });

  it('keeps a comma that is escaped', () => {
    expect(parseList('Borken\\, Stadt,Bocholt')).toEqual(['Borken, Stadt', 'Bocholt']);
  });
});

describe('collectFilter', () => {
  it('gathers the keys of a dimension over several options', () => {
    const first = collectFilter('location=bocholt,borken', {});
    expect(collectFilter('location=gronau', first)).toEqual({ location: ['bocholt', 'borken', 'gronau'] });
  });

  it('keeps an equals sign in a key', () => {
    expect(collectFilter('project=a=b', {})).toEqual({ project: ['a=b'] });
  });

  it.each(['location', 'location=', '=bocholt', ''])('refuses %j', (text) => {
    expect(() => collectFilter(text, {})).toThrow(/location=bocholt/);
  });
});

describe('parseDay', () => {
  it('reads a calendar day and nothing else', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    expect(() => parseDay('30.09.2026')).toThrow(/2026-09-30/);
    expect(() => parseDay('2025-02-29')).toThrow(/2026-09-30/);
  });
});

describe('parseWhole', () => {
  it('reads whole numbers from 0', () => {
    expect(parseWhole('42')).toBe(42);
    expect(() => parseWhole('-1')).toThrow(/whole number/);
    expect(() => parseWhole('1e3')).toThrow(/whole number/);
  });
});

describe('parseFraction', () => {
  it.each([
    ['0.4', 0.4],
    ['0,4', 0.4],
    ['1', 1],
  ])('reads %s as both languages write it', (text, fraction) => {
    expect(parseFraction(text)).toBe(fraction);
  });

  it.each(['', '40 %', '-0.4', '.4', '1e-3'])('refuses %j', (text) => {
    expect(() => parseFraction(text)).toThrow('like 0.4');
  });
});

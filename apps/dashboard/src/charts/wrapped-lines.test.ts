import { describe, expect, it } from 'vitest';
import { wrappedLines } from './wrapped-lines.ts';

describe('wrappedLines', () => {
  it('breaks between words', () => {
    expect(wrappedLines('Anderes oder unbekanntes Ende', 16)).toEqual(['Anderes oder', 'unbekanntes Ende']);
  });

  it('keeps a long word whole', () => {
    expect(wrappedLines('30 Abgeschlossen', 5)).toEqual(['30', 'Abgeschlossen']);
  });
});

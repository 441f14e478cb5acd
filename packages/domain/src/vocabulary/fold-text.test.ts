import { describe, expect, it } from 'vitest';
import { foldHeading, foldWord } from './fold-text.ts';

describe('foldHeading', () => {
  it.each([
    ['Kunden-Nr.', 'KUNDENNR'],
    ['Plätze', 'PLAETZE'],
    ['Pla\u0308tze', 'plätze'],
    ['Maßnahme', 'MASSNAHME'],
    ['Ende (geplant)', 'Ende geplant'],
    ['entered_on', 'Entered On'],
    ['Leistungsbezug?', '\u00A0leistungsbezug'],
  ])('takes %s and %s as one', (one, other) => {
    expect(foldHeading(one)).toBe(foldHeading(other));
  });

  it('leaves nothing of signs, and keeps what differs by letters or digits', () => {
    expect(foldHeading(' -/. ')).toBe('');
    expect(foldHeading('Spalte 1')).not.toBe(foldHeading('Spalte 2'));
  });
});

describe('foldWord', () => {
  it.each([
    ['25 – 34', '25-34'],
    ['Reguläres  Ende', 'REGULAERES ENDE'],
    ['k. A.', 'K.A.'],
  ])('takes %s and %s as one', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it('keeps the signs by which words differ', () => {
    expect(new Set(['25', '<25', '25+', '>25'].map(foldWord)).size).toBe(4);
  });
});

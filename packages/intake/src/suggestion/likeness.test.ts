import { describe, expect, it } from 'vitest';
import { likeness } from './likeness.ts';

describe('likeness', () => {
  it.each([
    ['Eintritsdatum', 'Eintrittsdatum'],
    ['Kudennummer', 'Kundennummer'],
    ['Gebrutsjahr', 'Geburtsjahr'],
  ])('takes %s for a slip in %s', (written, known) => {
    expect(likeness(written, known)).toBeGreaterThan(0.79);
  });

  it.each([
    ['Leistungsbezug 6 Monate nach Austritt', 'Leistungsbezug'],
    ['Austr.-Grund', 'Austrittsgrund'],
    ['geringf. Beschäftigung', 'Geringfügige Beschäftigung'],
  ])('sees that %s holds or abbreviates %s', (written, known) => {
    expect(likeness(written, known)).toBe(0.75);
  });

  it.each([
    ['Datum Austrittsgespräch', 'Austritt'],
    ['Leistungsbezug', 'Leistungsbezug bei Eintritt'],
  ])('is in doubt where %s and %s share a part', (written, known) => {
    expect(likeness(written, known)).toBeGreaterThanOrEqual(0.5);
    expect(likeness(written, known)).toBeLessThan(0.7);
  });

  it.each([
    ['Eintritt geplant', 'Eintritt'],
    ['Austritt', 'Eintritt'],
    ['', 'Eintritt'],
    ['Ort', 'Art'],
  ])('keeps %s and %s apart', (written, known) => {
    expect(likeness(written, known)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { isMisread } from './misread-text.ts';

const asWindows1252 = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('isMisread', () => {
  it.each([
    'Südlohn',
    'März',
    'Größe',
    'Köln',
    'Ärztin',
    'Öffentlich',
    'Über',
    '12 €',
    '„Rad“',
    'André',
    'Çelik',
    '§ 16',
    '20 °C',
    'm²',
    'Yıldız',
    'Doğan',
    'voilà',
    'Beşir',
  ])('knows UTF-8 that was read as Windows-1252: %s', (text) => {
    expect(isMisread(asWindows1252(text))).toBe(true);
    expect(isMisread(text)).toBe(false);
  });

  it.each([
    'SÃO PAULO',
    'IRMÃ',
    '„IRMÃ“',
    'MAÇÃ – 2',
    'MAÇÃ–2',
    'IRMÃ®',
    'IRMÃ²',
    'Ângela',
    'TÂRGU',
    'pâte',
    'Âge',
    'Å',
    'Ålesund',
    'Ä±0,5',
    'château €',
    'PLÂ°',
    'ÄÖÜäöüß€§°',
  ])('takes honest text as it is: %s', (text) => {
    expect(isMisread(text)).toBe(false);
  });
});

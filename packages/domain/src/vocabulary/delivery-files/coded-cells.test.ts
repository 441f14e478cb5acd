import { describe, expect, it } from 'vitest';
import { codedCells } from './coded-cells.ts';

const codes = { on: { de: 'Ein', en: 'On' }, off: { label: { de: 'Aus', en: 'Off' } } };

describe('codedCells', () => {
  it('knows codes, labels in both languages and other words, folded', () => {
    expect(codedCells(codes, { on: ['Läuft gut'] })).toEqual({
      type: 'one_of',
      values: ['on', 'off'],
      labels: { on: { de: 'Ein', en: 'On' }, off: { de: 'Aus', en: 'Off' } },
      words: { on: 'on', ein: 'on', laeuftgut: 'on', off: 'off', aus: 'off' },
    });
  });

  it('refuses a word for two codes', () => {
    expect(() => codedCells(codes, { on: ['AUS'] })).toThrow('aus means on and off');
  });
});

import type { Text } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../**/*-text{s,}.ts', { eager: true });
const texts = Object.entries(modules).flatMap(([file, exported]) => textsIn(exported, file));

describe('the texts of the dashboard', () => {
  it('are found in every folder that has some', () => {
    expect(texts.length).toBeGreaterThan(300);
  });

  it('have the same places in both languages', () => {
    const places = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
    expect(texts.filter(([, { de, en }]) => places(de) !== places(en))).toEqual([]);
  });

  it('say something in both languages', () => {
    expect(texts.filter(([, { de, en }]) => de.trim() === '' || en.trim() === '')).toEqual([]);
  });
});

/** Every text below a value, by where it stands. */
function textsIn(value: unknown, place: string): readonly (readonly [place: string, text: Text])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[place, value]];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${place} ${name}`));
}

function isText(value: object): value is Text {
  return 'de' in value && 'en' in value && typeof value.de === 'string' && typeof value.en === 'string';
}

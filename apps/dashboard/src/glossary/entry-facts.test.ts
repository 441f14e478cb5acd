import { type GlossaryEntry, glossary, measures } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { entryFacts } from './entry-facts.ts';

function factsOf(id: string, language: 'de' | 'en' = 'de'): Readonly<Record<string, string>> {
  const entry = glossary.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`The glossary has no ${id}`);
  const facts = entryFacts(entry, createReading(language));
  return Object.fromEntries(facts.map(({ name, text }) => [name[language], text]));
}

describe('entryFacts', () => {
  it('says when a measure is due and final, what it counts, and in which unit', () => {
    expect(factsOf('independence_rate_6m')).toMatchObject({
      'Gezählt werden': 'Austritte nach Austrittsdatum',
      Fällig: '6 Monate danach',
      Endgültig: 'nach 3 Monaten Wartezeit',
      Einheit: 'Anteil',
    });
    expect(factsOf('stock', 'en')).not.toHaveProperty('Due');
  });

  it('says of a method alone what holds of it', () => {
    expect(Object.keys(factsOf('target'))).toEqual([
      'Formel',
      'Beispiel',
      'Lesehinweis',
      'Unbekannt',
      'Quelle',
    ]);
  });

  it('says by what a measure cannot be split, and that it holds for single years', () => {
    expect(factsOf('reach_rate')['Einheit']).toBe('Anteil, nur für einzelne Jahre');
    const unsplit = measures.find(({ notSplitBy }) => notSplitBy.includes('exit_reason'));
    expect(factsOf(unsplit?.id ?? '')['Nicht zu gliedern nach']).toContain('Austrittsgrund');
  });

  it('leaves nothing out that the catalogue says of an entry', () => {
    for (const entry of glossary) {
      const told = entryFacts(entry, createReading('en')).map(({ text }) => text);
      const said = (
        [
          'formula',
          'example',
          'readingHint',
          'unknownRule',
        ] as const satisfies readonly (keyof GlossaryEntry)[]
      )
        .map((name) => entry[name]?.en)
        .filter((text) => text !== undefined);
      expect(told).toEqual(expect.arrayContaining(said));
    }
  });
});

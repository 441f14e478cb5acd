import {
  dimensionOf,
  factLabels,
  type GlossaryEntry,
  type Measure,
  measureOf,
  type Text,
  unitLabels,
} from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { glossaryNouns, glossaryTexts } from './glossary-texts.ts';

/** A line of an entry: what it is, and what the catalogue says. */
export interface EntryFact {
  readonly name: Text;
  readonly text: string;
  /** Whether it is read rather than looked up. */
  readonly isProse: boolean;
}

/** All that the catalogue says of an entry beyond its definition. */
export function entryFacts(entry: GlossaryEntry, reading: Reading): readonly EntryFact[] {
  const { say } = reading;
  const measure = measureOf(entry.id);
  const prose = (name: Text, text: Text): EntryFact => ({ name, text: say(text), isProse: true });
  const { source, version } = entry;
  return [
    prose(glossaryTexts.formula, entry.formula),
    prose(glossaryTexts.example, entry.example),
    prose(glossaryTexts.reading, entry.readingHint),
    ...(entry.unknownRule === null ? [] : [prose(glossaryTexts.unknown, entry.unknownRule)]),
    ...(measure === undefined ? [] : measureFacts(measure, reading)),
    fact(glossaryTexts.source, say(glossaryTexts.sourceVersion, { source, version })),
  ];
}

function measureFacts(measure: Measure, { say, amount }: Reading): readonly EntryFact[] {
  const { fact: counted, horizon, unit, onlyPer, notSplitBy } = measure;
  const units = [say(unitLabels[unit]), ...(onlyPer === undefined ? [] : [say(glossaryTexts.onlyPerYear)])];
  return [
    fact(glossaryTexts.counted, say(factLabels[counted])),
    ...(horizon === null ? [] : [fact(glossaryTexts.due, amount(horizon, glossaryNouns.monthsLater))]),
    fact(glossaryTexts.final, finalText()),
    fact(glossaryTexts.unit, units.join(', ')),
    ...(notSplitBy.length === 0
      ? []
      : [fact(glossaryTexts.notSplitBy, notSplitBy.map((id) => say(dimensionOf(id).label)).join(', '))]),
  ];

  function finalText(): string {
    if (measure.ripens === 'plan') return say(glossaryTexts.byPlan);
    return measure.waiting === 0
      ? say(glossaryTexts.atOnce)
      : amount(measure.waiting, glossaryNouns.monthsOfWaiting);
  }
}

function fact(name: Text, text: string): EntryFact {
  return { name, text, isProse: false };
}

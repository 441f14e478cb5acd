import {
  answerMethods,
  type DimensionId,
  dimensionIds,
  dimensionOf,
  foldHeading,
  type GlossaryEntry,
  type Language,
  measures,
  type Text,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';

/** What the glossary explains, or what of it fits a search. */
export interface GlossaryContents {
  readonly measures: readonly GlossaryEntry[];
  readonly methods: readonly GlossaryEntry[];
  readonly statuses: readonly ValueStatus[];
  readonly dimensions: readonly DimensionId[];
}

/** The states of values, by precedence. */
const statuses = Object.keys(valueStatuses).filter((id): id is ValueStatus =>
  Object.hasOwn(valueStatuses, id),
);

/** Everything, in the order of the catalogue. */
export const wholeGlossary: GlossaryContents = {
  measures,
  methods: answerMethods,
  statuses,
  dimensions: dimensionIds,
};

/**
 * What holds every word of a search, in the reader's language; case, umlauts written out and hyphens make no difference. What has
 * the words in its name comes first.
 */
export function searchGlossary(query: string, language: Language): GlossaryContents {
  const words = query
    .split(/\s+/)
    .map(foldHeading)
    .filter((word) => word !== '');
  if (words.length === 0) return wholeGlossary;
  const holds = (texts: readonly string[]): boolean => {
    const held = texts.flatMap((text) => text.split(/\s+/)).map(foldHeading);
    return words.every((word) => held.some((one) => one.includes(word)));
  };
  const found = <Item>(items: readonly Item[], wordsOf: (item: Item) => Searched): readonly Item[] => {
    const hits = items.flatMap((item) => {
      const { names, texts } = wordsOf(item);
      const spoken = names.map((name) => (typeof name === 'string' ? name : name[language]));
      const isNamed = holds(spoken);
      return isNamed || holds([...spoken, ...texts.map((text) => text[language])]) ? [{ item, isNamed }] : [];
    });
    return hits.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed)).map(({ item }) => item);
  };
  return {
    measures: found(measures, searchedEntry),
    methods: found(answerMethods, searchedEntry),
    statuses: found(statuses, (id) => ({
      names: [valueStatuses[id].label],
      texts: [valueStatuses[id].hint],
    })),
    dimensions: found(dimensionIds, (id) => {
      const { label, definition } = dimensionOf(id);
      return { names: [label, id], texts: [definition] };
    }),
  };
}

/** How many things there are. */
export function sizeOf(contents: GlossaryContents): number {
  const { measures: figures, methods, statuses: states, dimensions } = contents;
  return figures.length + methods.length + states.length + dimensions.length;
}

interface Searched {
  readonly names: readonly (Text | string)[];
  readonly texts: readonly Text[];
}

function searchedEntry(entry: GlossaryEntry): Searched {
  const { id, label, definition, formula, example, readingHint, unknownRule, source } = entry;
  const texts = [definition, formula, example, readingHint, unknownRule].filter((text) => text !== null);
  return { names: [label, id, source], texts };
}

import {
  type DimensionId,
  type DisclosureProfile,
  type Measure,
  type PublishedTable,
  publishedTables,
  tablesFor,
} from '@neue-wege/domain';

/** A question that published tables may answer. */
export interface TableQuestion {
  readonly by: readonly DimensionId[];
  readonly measures: readonly Measure[];
  readonly where: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
  readonly profile: DisclosureProfile;
}

/** What is published instead of an answer. */
export interface PublishedInstead {
  /** Whether a table answers all of it. */
  readonly isAnswered: boolean;
  /** The measures that are published by the same split and choice. */
  readonly measures: readonly Measure[];
  /** The tables that hold a measure of the question, those with most of its dimensions first. */
  readonly tables: readonly PublishedTable[];
}

/** What would be answered instead of a question; under EXACT everything is. */
export function publishedInstead(question: TableQuestion): PublishedInstead {
  const { by, measures, where, profile } = question;
  if (profile === 'EXACT') return { isAnswered: true, measures, tables: [] };
  const answers = (some: readonly Measure[]): boolean =>
    tablesFor({ by, measures: some, where, profile }).length > 0;
  const shared = ({ dimensions }: PublishedTable): number =>
    dimensions.filter((dimension) => by.includes(dimension)).length;
  return {
    isAnswered: answers(measures),
    measures: measures.filter((measure) => answers([measure])),
    tables: publishedTables
      .filter((table) => table.profiles.includes(profile))
      .filter((table) => measures.some(({ id }) => table.measures.includes(id)))
      .toSorted((one, other) => shared(other) - shared(one)),
  };
}

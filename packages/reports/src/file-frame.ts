import type { DimensionFilters, DimensionId, Language, Text } from '@neue-wege/domain';

/** What a file for people says beside the answer: names instead of keys, what was asked, and where it comes from. */
export interface FileFrame {
  readonly language: Language;
  /** The filters of the question, which an answer does not repeat. */
  readonly where: DimensionFilters;
  /** The locations that may be seen by whoever asks. */
  readonly locations: 'all' | readonly string[];
  /** What a key of the data is called; a key without a name is its own. */
  readonly nameOf: (dimension: DimensionId, key: string) => Text;
  /** Where the same question is answered again; `null` without a server. */
  readonly question: string | null;
  /** The page from which the file was fetched. */
  readonly page: string | null;
  /** The office that runs the system. */
  readonly office: string | null;
  /** Where questions go. */
  readonly contact: string | null;
  /** Nobody real is behind the figures. */
  readonly isSynthetic: boolean;
}

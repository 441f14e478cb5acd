import type { DeliveryFileKind, Text } from '@neue-wege/domain';
import type { Encoding } from '../bytes/encoding.ts';
import type { DecimalSign } from '../cells/number-cell.ts';
import type { Delimiter } from '../csv/header-record.ts';

/** How sure a proposal is: it stands in the profile as `sure` or `likely`; what is `unsure` does not, and a person decides. */
export const surenesses = ['sure', 'likely', 'unsure'] as const;

/** One of {@link surenesses}. */
export type Sureness = (typeof surenesses)[number];

/** What one part of a profile should be, and why. */
export interface Proposal {
  readonly about:
    | 'file'
    | 'encoding'
    | 'delimiter'
    | 'dates'
    | 'decimal'
    | 'column'
    | 'ignored'
    | 'word'
    | 'default'
    | 'rows';
  /** As written in the file; `null` for the file as a whole. */
  readonly heading: string | null;
  /** A word of a coded column; never a text of another column. */
  readonly word: string | null;
  /** The column, code, format or sign that is proposed; `null` where none is. */
  readonly value: string | null;
  /** What a person may choose from, the likeliest first. */
  readonly choices: readonly string[];
  readonly sureness: Sureness;
  readonly why: Text;
}

/** A mapping profile as it is written to a file. */
export interface SuggestedProfile {
  readonly file: DeliveryFileKind;
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly dateFormat?: string;
  readonly decimal?: DecimalSign;
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly defaults: Readonly<Record<string, string>>;
  readonly ignore: readonly string[];
}

/** A profile for one file, and how sure it is. */
export interface ProfileSuggestion {
  readonly file: string;
  /** `null` when the file is none of a delivery. It can be read by `parseProfiles`. */
  readonly profile: SuggestedProfile | null;
  /** Rows that were looked at. */
  readonly rows: number;
  readonly proposals: readonly Proposal[];
}

/** A proposal about the file as a whole, or about one heading or word where it says so. */
export function proposal(
  about: Proposal['about'],
  rest: Pick<Proposal, 'sureness' | 'why'> & Partial<Proposal>,
): Proposal {
  return { heading: null, word: null, value: null, choices: [], ...rest, about };
}

import { assertNever, type DeliveryColumn, type PlainDate, toPlainDate } from '@neue-wege/domain';
import type { Pseudonymiser } from '../pseudonymiser.ts';
import type { CellReader } from './cell-reading.ts';
import { codeReader, flagReader, readAgs, readProgress } from './code-cell.ts';
import { dateReader } from './date-cell.ts';
import { type DecimalSign, integerReader, numberReader } from './number-cell.ts';
import { readFreeText, readKey } from './text-cell.ts';

/** How the cells of one file are to be read. */
export interface CellRules {
  /** No event after this day. */
  readonly latest: PlainDate;
  readonly dateFormat?: string | undefined;
  readonly decimal?: DecimalSign | undefined;
}

/** Plans may lie ahead, but not beyond what a period can be named for. */
export const latestPlan: PlainDate = toPlainDate('2999-12-31');

/** A column whose cells say nothing about who it is. */
export type PlainColumn = Exclude<DeliveryColumn, { readonly type: 'person' }>;

/** Reads the source system's key of a person as a pseudonym; the key goes no further. */
export function personReader(pseudonyms: Pseudonymiser): CellReader {
  return (text) => {
    const key = readKey(text);
    return typeof key === 'string' ? pseudonyms.pseudonymOf(key) : key;
  };
}

/** The reader of a column's cells: trimmed, not empty text in, canonical text or a problem out. */
export function cellReader(column: PlainColumn, rules: CellRules): CellReader {
  switch (column.type) {
    case 'key':
      return readKey;
    case 'text':
      return readFreeText;
    case 'date':
      return dateReader({ latest: rules.latest, isPast: true, format: rules.dateFormat });
    case 'planned_date':
      return dateReader({ latest: latestPlan, isPast: false, format: rules.dateFormat });
    case 'integer':
      return integerReader(column);
    case 'birth_year':
      return integerReader({ min: 1900, max: Number(rules.latest.slice(0, 4)) });
    case 'number':
      return numberReader(rules.decimal);
    case 'ags':
      return readAgs;
    case 'flag':
      return flagReader({ hasUnknown: true });
    case 'yes_no':
      return flagReader({ hasUnknown: false });
    case 'progress':
      return readProgress;
    case 'one_of':
      return codeReader(column);
    default:
      return assertNever(column);
  }
}

import type { AuditValue, PlainDate } from '@neue-wege/domain';
import type { AnsweredQuestion } from '../alarms/question-watch.ts';
import type { ApiContext } from '../api-context.ts';
import type { FileBytes } from '../audit/record-file.ts';
import type { Exchange } from './exchange.ts';

/** A file below `/files/`, in one format: what it is called, and how it answers an address. */
export interface OfferedFile {
  /** `breakdown.csv-de`, as in the address. */
  readonly name: string;
  readonly mediaType: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
  /**
   * Reads the question of an address, and refuses whoever may not ask it.
   *
   * @throws DomainError naming the parameter.
   */
  readonly ask: (asking: FileAsking) => FileQuestion;
}

/** Who asks for a file, and by which address. */
export interface FileAsking {
  readonly context: ApiContext;
  readonly exchange: Pick<Exchange, 'request' | 'url'>;
}

/** A question that a file answers. */
export interface FileQuestion {
  /** What decides on the bytes beside the rights of whoever asks and the data. */
  readonly parts: readonly unknown[];
  /** The day whose data version alone decides besides; `null` where what the file holds does. */
  readonly asOf: PlainDate | null;
  readonly answer: () => Promise<FileContent>;
}

/** What a file holds, and what is told and kept of it. */
export interface FileContent {
  /** The data version of the day, or what the file holds. */
  readonly restsOn: unknown;
  /** The file name without its extension. */
  readonly title: string;
  /** What was asked for, and on which data it rests, for the audit. */
  readonly detail: Readonly<Record<string, AuditValue>>;
  /** A question for figures that counts as such. */
  readonly counted: AnsweredQuestion | null;
  readonly bytes: Uint8Array | FileBytes;
}

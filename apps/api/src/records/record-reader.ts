import {
  countEnrolments,
  type Database,
  type EnrolmentFilter,
  type EnrolmentLine,
  type EnrolmentList,
  type EnrolmentPage,
  type EnrolmentRecord,
  type EnrolmentStream,
  findParticipant,
  type ObservationRecord,
  type RecordQuestion,
  readEnrolmentPages,
  readEnrolments,
  readObservations,
  readParticipants,
  streamEnrolments,
} from '@neue-wege/database';
import type { PlainDate } from '@neue-wege/domain';
import type { Trace } from '../audit/trace.ts';
import { batched } from './batched.ts';

/** A record by its id, as known on a day. */
export interface RecordName {
  readonly id: string;
  readonly asOf: PlainDate;
}

/** A page of one list of enrolments. */
export interface PageQuestion {
  readonly list: EnrolmentList;
  readonly where: EnrolmentFilter;
  readonly asOf: PlainDate;
  readonly first: number;
  readonly isCounted: boolean;
}

/** Reads records for one request: whatever is asked for at the same time is read at once, and nothing twice. */
export interface RecordReader {
  readonly enrolmentPage: (question: PageQuestion) => Promise<EnrolmentPage>;
  /** `null` when there is none that may be seen. */
  readonly enrolment: (name: RecordName) => Promise<EnrolmentRecord | null>;
  /** Whether somebody has an enrolment that may be seen. */
  readonly hasParticipant: (name: RecordName) => Promise<boolean>;
  /** The same for somebody whose key was given; throws as the store does where another key made its pseudonyms. */
  readonly findParticipant: (search: RecordName & { readonly pseudonymKey: string }) => Promise<boolean>;
  /** What was seen of an enrolment after its exit, in order of time. */
  readonly observations: (name: RecordName) => Promise<readonly ObservationRecord[]>;
  /** How many enrolments a file of them will hold. */
  readonly count: (stream: Omit<EnrolmentStream, 'context' | 'signal' | 'separator'>) => Promise<number>;
  /** All enrolments that fit a filter, for a file, which the audit keeps as such. */
  readonly stream: (
    stream: Omit<EnrolmentStream, 'context' | 'signal'>,
  ) => AsyncGenerator<readonly EnrolmentLine[], void>;
}

/** Who reads, and where it is written down which records were shown. */
export interface RecordAsking extends Pick<RecordQuestion, 'context' | 'signal'> {
  readonly trace: Pick<Trace, 'addRecords' | 'addSearch'>;
}

/** A reader for whoever asks. */
export function createRecordReader(database: Database, { trace, ...asking }: RecordAsking): RecordReader {
  const pages = batched<PageQuestion, EnrolmentPage>({
    together: ({ where, asOf, first, isCounted }) => [where, asOf, first, isCounted],
    read: ([question, ...others]) =>
      readEnrolmentPages(database, {
        ...asking,
        ...question,
        lists: [question, ...others].map(({ list }) => list),
      }),
  });
  const enrolments = batched<RecordName, EnrolmentRecord | null>({
    together: ({ asOf }) => asOf,
    async read(names) {
      const ids = names.map(({ id }) => id);
      const found = await readEnrolments(database, { ...asking, asOf: names[0].asOf, ids });
      const byId = new Map(found.map((record) => [record.enrolmentId, record]));
      return ids.map((id) => byId.get(id) ?? null);
    },
  });
  const participants = batched<RecordName, boolean>({
    together: ({ asOf }) => asOf,
    async read(names) {
      const ids = names.map(({ id }) => id);
      const found = await readParticipants(database, { ...asking, asOf: names[0].asOf, ids });
      return ids.map((id) => found.has(id));
    },
  });
  const observations = batched<RecordName, readonly ObservationRecord[]>({
    together: ({ asOf }) => asOf,
    async read(names) {
      const ids = names.map(({ id }) => id);
      const found = await readObservations(database, { ...asking, asOf: names[0].asOf, ids });
      const byEnrolment = Map.groupBy(found, ({ enrolmentId }) => enrolmentId);
      return ids.map((id) => byEnrolment.get(id) ?? []);
    },
  });
  return {
    async enrolmentPage(question) {
      const page = await pages.load(question);
      const ids = page.records.map(({ enrolmentId }) => enrolmentId);
      trace.addRecords({ kind: 'enrolments', ids, asOf: question.asOf });
      return page;
    },
    async enrolment({ id, asOf }) {
      const found = await enrolments.load({ id, asOf });
      if (found !== null) trace.addRecords({ kind: 'enrolments', ids: [id], asOf });
      return found;
    },
    async hasParticipant({ id, asOf }) {
      const isThere = await participants.load({ id, asOf });
      if (isThere) trace.addRecords({ kind: 'participants', ids: [id], asOf });
      return isThere;
    },
    async findParticipant({ id, asOf, pseudonymKey }) {
      trace.addSearch(id);
      const isThere = await findParticipant(database, { ...asking, asOf, participantId: id, pseudonymKey });
      if (isThere) trace.addRecords({ kind: 'participants', ids: [id], asOf });
      return isThere;
    },
    observations: (name) => observations.load(name),
    count: (stream) => countEnrolments(database, { ...asking, ...stream }),
    stream: (stream) => streamEnrolments(database, { ...asking, ...stream }),
  };
}

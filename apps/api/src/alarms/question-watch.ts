import {
  type AlarmThresholds,
  type AuditValue,
  type DimensionFilters,
  type DisclosureProfile,
  type QuestionAlarmId,
  raisedAlarms,
} from '@neue-wege/domain';
import { type Asker, may } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import { boundedMap } from '../bounded-map.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Logger } from '../logger.ts';
import { createHourCounts } from './hour-counts.ts';
import { createQuestionHistory, type QuestionHistory } from './question-history.ts';

/** A question for figures that was answered. */
export interface AnsweredQuestion {
  readonly profile: DisclosureProfile;
  /** The filters of which figures were given; of a comparison two. */
  readonly filters: readonly DimensionFilters[];
}

/** Counts the questions for figures of every account, and tells of unusual sequences. It blocks nobody. */
export interface QuestionWatch {
  /** A question was answered, be it from memory. */
  readonly answered: (asker: QuestionAsker, question: AnsweredQuestion) => void;
  /** A question was refused because no published table answers it. */
  readonly notPublished: (asker: QuestionAsker) => void;
  /** Keeps what was counted of the hour that runs. */
  readonly close: () => void;
}

type QuestionAsker = Pick<Asker, 'actor' | 'roles'>;

const hour = 60 * 60_000;
/** Of so many accounts that asked last it is remembered what they asked. */
const remembered = 10_000;

interface Account {
  readonly history: QuestionHistory;
  /** Until when an alarm is not told again. */
  readonly toldUntil: Map<QuestionAlarmId, number>;
}

/**
 * A watch that has seen nothing yet. It counts in memory, every process by itself. Of each account and hour in which it asked
 * one entry of the audit says how many questions were answered, by profile, how many were not published, and how many were
 * asked while an alarm held; an alarm is one entry, one line in the log and one in the metrics, and is told again after an hour
 * at the earliest.
 */
export function createQuestionWatch({
  record,
  logger,
  metrics,
  now,
  thresholds = {},
}: {
  readonly record: RecordAudit;
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, 'countAlarm' | 'countQuestion'>;
  readonly now: () => Date;
  readonly thresholds?: AlarmThresholds | undefined;
}): QuestionWatch {
  const accounts = boundedMap<Account>({ limit: remembered, weigh: () => 1 });
  // Whoever asks goes on: what is kept of it is kept as soon as it can be.
  const keep = (
    actor: string,
    entry: {
      readonly action: 'question_count' | 'unusual_questions';
      readonly detail: Readonly<Record<string, AuditValue>>;
    },
  ): void => void record({ actor, ...entry }).catch(() => undefined);
  const hours = createHourCounts({
    now,
    onHour: (actor, detail) => {
      logger.info({ actor, ...detail }, 'questions of an hour');
      keep(actor, { action: 'question_count', detail });
    },
  });
  const accountOf = (actor: string): Account => {
    const account = accounts.find(actor) ?? { history: createQuestionHistory(), toldUntil: new Map() };
    accounts.store(actor, account);
    return account;
  };
  const tell = (actor: string, { history, toldUntil }: Account, at: number): void => {
    for (const { id, ...alarm } of raisedAlarms(history.counted(at), thresholds)) {
      hours.add(actor, id);
      if ((toldUntil.get(id) ?? 0) > at) continue;
      toldUntil.set(id, at + hour);
      logger.warn({ actor, kind: id, ...alarm }, 'unusual questions');
      metrics.countAlarm(id);
      keep(actor, { action: 'unusual_questions', detail: { kind: id, ...alarm } });
    }
  };

  return {
    answered(asker, { profile, filters }) {
      const { actor } = asker;
      const at = now().getTime();
      const account = accountOf(actor);
      account.history.add('asked', { at, n: 1 });
      // Whoever sees records can count them; protected figures are the same, however they are asked for.
      if (profile === 'EXACT' && !may(asker, 'records')) account.history.compare(filters, at);
      hours.add(actor, profile);
      metrics.countQuestion(profile);
      tell(actor, account, at);
    },
    notPublished({ actor }) {
      const at = now().getTime();
      const account = accountOf(actor);
      account.history.add('asked', { at, n: 1 });
      account.history.add('notPublished', { at, n: 1 });
      hours.add(actor, 'NOT_PUBLISHED');
      metrics.countQuestion('NOT_PUBLISHED');
      tell(actor, account, at);
    },
    close: hours.close,
  };
}

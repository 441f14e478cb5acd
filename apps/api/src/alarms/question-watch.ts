import type { AuditValue, DimensionFilters, DisclosureProfile } from '@neue-wege/domain';
import { type Asker, may } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import { boundedMap } from '../bounded-map.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Logger } from '../logger.ts';
import { createHourCounts } from './hour-counts.ts';
import {
  type AlarmThresholds,
  type QuestionAlarmId,
  questionCounts,
  raisedAlarms,
} from './question-alarms.ts';
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

const notPublished = 'NOT_PUBLISHED';
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
 * one entry of the audit says how many questions were answered, by profile, how many were not published, and how many
 * raised an alarm; an alarm is one entry, one line in the log and one in the metrics, and is told again after an hour
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
  const count = (
    actor: string,
    { outcome, filters }: { readonly outcome: string; readonly filters: readonly DimensionFilters[] },
  ): void => {
    const at = now().getTime();
    const { history, toldUntil } = accountOf(actor);
    const numbers = {
      asked: 1,
      notPublished: outcome === notPublished ? 1 : 0,
      neighbours: history.newNeighbours(filters, at),
    };
    history.add(numbers, at);
    hours.add(actor, outcome);
    metrics.countQuestion(outcome);
    const added = questionCounts.filter((name) => numbers[name] > 0);
    for (const { id, ...alarm } of raisedAlarms(history.counted(at), { added, thresholds })) {
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
      // Whoever sees records can count them; protected figures are the same, however they are asked for.
      const isCompared = profile === 'EXACT' && !may(asker, 'records');
      count(asker.actor, { outcome: profile, filters: isCompared ? filters : [] });
    },
    notPublished: ({ actor }) => count(actor, { outcome: notPublished, filters: [] }),
    close: hours.close,
  };
}

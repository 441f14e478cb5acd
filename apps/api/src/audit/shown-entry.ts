import type { StoredAuditEntry } from '@neue-wege/database';
import { type AuditAction, auditActions, isAuditAction, type Text } from '@neue-wege/domain';
import { type Asker, may } from '../access/asker.ts';
import { isQuestionAlarmId, questionAlarms } from '../alarms/question-alarms.ts';

type Entry = Pick<StoredAuditEntry, 'action' | 'detail'>;

/** Where entries say how many records there are; of a delivery of one location that can be a single person. */
const countsOf: Readonly<Partial<Record<AuditAction, readonly string[]>>> = {
  import: ['counts', 'rows'],
  import_job: ['files'],
  withdrawal: ['ended', 'restored'],
  rekeying: ['people', 'unknown', 'unlisted'],
};

/** What was done: a closed list, to which the store adds nothing. */
export function actionOf({ action }: Pick<Entry, 'action'>): AuditAction {
  if (!isAuditAction(action)) throw new Error(`The audit holds an action that is not known: ${action}`);
  return action;
}

/** What was done, as people say it; of unusual questions also what is unusual about them. */
export function labelOf(entry: Entry): Text {
  const action = actionOf(entry);
  const { label } = auditActions[action];
  const kind = action === 'unusual_questions' ? entry.detail['kind'] : undefined;
  if (typeof kind !== 'string' || !isQuestionAlarmId(kind)) return label;
  const { de, en } = questionAlarms[kind].label;
  return { de: `${label.de}: ${de}`, en: `${label.en}: ${en}` };
}

/**
 * The detail of an entry as somebody may see it. How many records a delivery brought is a figure: it is left out for whoever
 * may not see the imports of all locations, as `admin` alone may not.
 */
export function detailFor(asker: Pick<Asker, 'roles' | 'locations'>, entry: Entry): Entry['detail'] {
  const counts = countsOf[actionOf(entry)] ?? [];
  return may(asker, 'imports') && asker.locations === 'all' ? entry.detail : without(counts, entry.detail);
}

function without(names: readonly string[], record: object): Entry['detail'] {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => !names.includes(name))
      .map(([name, value]: [string, unknown]) => [name, withoutIn(names, value)]),
  );
}

function withoutIn(names: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutIn(names, one));
  return typeof value === 'object' && value !== null ? without(names, value) : value;
}

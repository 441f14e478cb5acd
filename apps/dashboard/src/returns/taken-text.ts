import type { ReturnCourseFragment } from '../generated/graphql.ts';
import { actorText, schedule } from '../imports/import-entry.ts';
import type { Reading } from '../reading/reading.ts';
import { returnsTexts } from './returns-texts.ts';

/** A step, who took it and when; a draft that began by itself has nobody. */
export function takenText(taken: ReturnCourseFragment['steps'][number], reading: Reading): string {
  const { say, moment } = reading;
  const { state, actor, recordedAt } = taken;
  const when = moment(recordedAt);
  if (state === 'DRAFT' && actor === schedule) return say(returnsTexts.preparedBySchedule, { when });
  const step = say(returnsTexts[state === 'CORRECTED' ? 'FROZEN' : state]);
  return say(returnsTexts.stepBy, { step, name: actorText(taken, reading), when });
}

import type { RequestContext } from '../vocabulary/context.ts';
import type { FactRecords } from './fact-records.ts';
import { noFacts } from './sample-facts.ts';

/**
 * The records that a context may see, before anything is derived from them: what happened to a person elsewhere is not there
 * to be looked back to. Who takes part at none of its locations does not exist; what was said or agreed for all does, unless
 * the context names no location.
 */
export function recordsInSight(records: FactRecords, locations: RequestContext['locations']): FactRecords {
  if (locations === 'all') return records;
  if (locations.length === 0) return noFacts;
  const isOwn = (location: string | null): boolean => location !== null && locations.includes(location);
  const runs = records.runs.filter((run) => isOwn(run.location));
  const runKeys = new Set(runs.map(({ key }) => key));
  const enrolments = records.enrolments.filter(({ run }) => runKeys.has(run));
  const ids = new Set(enrolments.map(({ id }) => id));
  const people = new Set(enrolments.map(({ participant }) => participant));
  return {
    locations: records.locations.filter(({ key }) => isOwn(key)),
    runs,
    phases: records.phases,
    enrolments,
    observations: records.observations.filter(({ enrolment }) => ids.has(enrolment)),
    spells: records.spells.filter(({ participant }) => people.has(participant)),
    coverage: records.coverage.filter(({ participant }) => participant === null || people.has(participant)),
    references: records.references.filter(({ location }) => location === null || isOwn(location)),
    targets: records.targets.filter(({ location }) => location === null || isOwn(location)),
  };
}

import { yearOf } from './calendar.ts';
import { type Enrolment, enrol } from './enrolments.ts';
import { People } from './people.ts';
import { type Run, runsOf } from './runs.ts';
import { story } from './story.ts';

/** An enrolment with the key the office gives it: none before the permanent phase. */
export interface KeyedEnrolment extends Enrolment {
  readonly key: string;
}

/** The whole invented programme: what is true, whether or not somebody has written it down yet. */
export interface Programme {
  readonly runs: readonly Run[];
  readonly enrolments: readonly KeyedEnrolment[];
}

/**
 * Plays the programme up to the end of a year, run after run in order of their start. A later end adds runs and never
 * changes what an earlier end showed up to its own last day.
 */
export function playProgramme(of: { seed: number; lastYear: number }): Programme {
  const people = new People();
  const runs: Run[] = [];
  for (let year = story.firstYear; year <= of.lastYear; year++) runs.push(...runsOf(year, of.seed));
  const enrolments: KeyedEnrolment[] = [];
  const numbers = new Map<number, number>();
  for (const run of runs) {
    for (const enrolment of enrol({ run, people, seed: of.seed })) {
      const year = yearOf(run.startsOn);
      const number = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, number);
      const key = year < story.phases.permanent ? '' : `E-${year}-${String(number).padStart(4, '0')}`;
      enrolments.push({ ...enrolment, key });
    }
  }
  return { runs, enrolments };
}

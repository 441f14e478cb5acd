import type { PlainDate } from '../calendar/plain-date.ts';

/** A place where runs take place. */
export interface Location {
  readonly key: string;
  readonly name: string;
  /** Official municipality key, eight digits; `null` when not delivered. */
  readonly ags: string | null;
  readonly kind: string | null;
}

/** A project whose contents are set per run. */
export interface Project {
  readonly key: string;
  readonly nameDe: string;
  readonly nameEn: string;
  readonly description: string | null;
}

/** What a run aims at, from a day on; an enrolment takes what was valid on its entry day. */
export interface RunPeriod {
  /** `null`: from the beginning. */
  readonly validFrom: PlainDate | null;
  readonly places: number | null;
  readonly targetGroup: string | null;
  readonly contents: string | null;
  readonly legalBasis: string | null;
}

/** One run (Durchlauf), identified by location, project and run number together: offices re-use numbers. */
export interface Run {
  /** {@link runKey} of the three: the key of the dimension `run`. */
  readonly key: string;
  readonly number: string;
  readonly location: string;
  readonly project: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly deliveryMode: 'on_site' | 'mobile' | 'unknown';
  readonly hostAgs: string | null;
  readonly periods: readonly RunPeriod[];
}

/** A phase of the programme: data, not code. */
export interface ProgrammePhase {
  readonly key: string;
  readonly nameDe: string;
  readonly nameEn: string;
  readonly startsOn: PlainDate;
  /** `null`: still running. */
  readonly endsOn: PlainDate | null;
}

/** A municipality of residence, responsibility or hosting. */
export interface Municipality {
  readonly ags: string;
  readonly name: string;
  readonly relation: 'district' | 'neighbour' | 'outside' | 'unknown';
}

/** Everything that has a name, as known at one data version: labels and options, never figures. */
export interface Directory {
  readonly locations: readonly Location[];
  readonly projects: readonly Project[];
  readonly runs: readonly Run[];
  readonly phases: readonly ProgrammePhase[];
  readonly municipalities: readonly Municipality[];
}

/** The key of a run in the dimension `run`: `location/project/number`, with `/` and `%` inside a part percent-encoded. */
export function runKey(run: { location: string; project: string; number: string }): string {
  return [run.location, run.project, run.number].map(encodePart).join('/');
}

function encodePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('/', '%2F');
}

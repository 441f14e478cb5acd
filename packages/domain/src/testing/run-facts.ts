import { addDays, earlierOf, laterOf, type PlainDate, toPlainDate, yearOf } from '../calendar/plain-date.ts';
import type { Run } from '../vocabulary/directory.ts';
import { runAttributes } from './entry-attributes.ts';
import type { EnrolmentRecord, FactRecords } from './fact-records.ts';
import { event, type MemoryFact, state } from './memory-fact.ts';

/**
 * The places of a run, one fact per stretch of its dates with the same places. A run without a first day lasts from its first
 * entry, and nobody knows how many days it was meant to have: its places count as not known.
 */
export function placesOf(run: Run, enrolments: readonly EnrolmentRecord[]): readonly MemoryFact[] {
  const entries = enrolments.map(({ enteredOn }) => enteredOn).filter((day) => day !== null);
  const startsOn = run.startsOn ?? entries.toSorted()[0];
  if (startsOn === undefined) return [];
  const periods = run.periods.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  const [earliest] = periods;
  const gap = earliest?.validFrom ?? null;
  const stretches = [
    ...(earliest === undefined || gap !== null ? [{ validFrom: null, places: null }] : []),
    ...periods,
  ];
  return stretches.flatMap(({ validFrom, places }, index) => {
    const next = stretches[index + 1]?.validFrom ?? null;
    const from = validFrom === null ? startsOn : laterOf(validFrom, startsOn);
    const end = next === null ? null : addDays(next, -1);
    const until = end === null || run.endsOn === null ? (end ?? run.endsOn) : earlierOf(end, run.endsOn);
    if (until !== null && until < from) return [];
    const isKnown = places !== null && run.startsOn !== null;
    return [
      state(
        { from, until },
        {
          attributes: { ...runAttributes(run, from), places_known: isKnown ? 'yes' : 'no' },
          numbers: { place_days: isKnown ? places : 0 },
        },
      ),
    ];
  });
}

/** A location in a year in which somebody was present there, with the people in benefit around it. */
export function catchments(
  records: FactRecords,
  {
    entered,
    asOf,
  }: { entered: readonly { location: string; from: PlainDate; until: PlainDate | null }[]; asOf: PlainDate },
): readonly MemoryFact[] {
  const seen = new Map<string, { location: string; year: number }>();
  for (const { location, from, until } of entered) {
    for (let year = yearOf(from); year <= yearOf(until ?? asOf); year++)
      seen.set(JSON.stringify([location, year]), { location, year });
  }
  return [...seen.values()].map(({ location, year }) => {
    const ags = records.locations.find(({ key }) => key === location)?.ags ?? null;
    const ofYear = records.references.filter((reference) => reference.year === year);
    const reference =
      ofYear.find((one) => one.location === location) ??
      ofYear.find((one) => one.location === null && one.ags !== null && one.ags === ags);
    return event(toPlainDate(`${year}-01-01`), {
      attributes: { location, elb_known: reference === undefined ? 'no' : 'yes' },
      numbers: { elb: reference?.value ?? null },
    });
  });
}

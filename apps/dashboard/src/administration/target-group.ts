import { type Measure, measureIds, measureOf, measures } from '@neue-wege/domain';
import { type Named, nameOfKey } from '../directory/directory.ts';
import type { AgreedTargetPartsFragment, MeasureId } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { targetsTexts } from './targets-texts.ts';
import type { TargetsView } from './targets-view.ts';

/** A target with its measure. */
export type Target = Omit<AgreedTargetPartsFragment, 'measure'> & { readonly measure: Measure };

/** What identifies a target. */
export type TargetPlace = Pick<Target, 'measure' | 'location' | 'year'>;

/** The targets of a measure and a year: that of the whole programme, then those of locations. */
export interface TargetGroup {
  readonly measure: Measure;
  readonly year: number;
  readonly targets: readonly Target[];
}

/** The targets of an answer; one of a measure that this page does not know is left out. */
export function readTargets(parts: readonly AgreedTargetPartsFragment[]): readonly Target[] {
  return parts.flatMap((part) => {
    const measure = measureOf(part.measure.toLowerCase());
    return measure === undefined ? [] : [{ ...part, measure }];
  });
}

/** The years that have targets, the newest first. */
export function yearsOf(targets: readonly Target[]): readonly number[] {
  return [...new Set(targets.map(({ year }) => year))].toSorted((one, other) => other - one);
}

/** The targets looked at by year, the newest first, and by measure, in the order of the catalogue. */
export function targetGroups(targets: readonly Target[], view: TargetsView): readonly TargetGroup[] {
  const shown = view.year ?? yearsOf(targets)[0];
  return yearsOf(targets)
    .filter((year) => shown === 'all' || shown === year)
    .flatMap((year) =>
      measures
        .filter(({ id }) => view.measure === null || view.measure === id)
        .map((measure) => {
          const own = targets.filter((target) => target.measure === measure && target.year === year);
          return { measure, year, targets: own.toSorted(byPlace) };
        }),
    )
    .filter((group) => group.targets.length > 0);
}

function byPlace(one: Target, other: Target): number {
  if (one.location === null || other.location === null)
    return Number(one.location !== null) - Number(other.location !== null);
  return one.location < other.location ? -1 : 1;
}

/** For what a target is agreed: `Abschlussquote, Bocholt, 2026`. */
export function targetName(
  { measure, location, year }: TargetPlace,
  { among, reading }: { among: readonly Named[]; reading: Reading },
): string {
  const { say } = reading;
  return say(targetsTexts.named, {
    measure: say(measure.label),
    place: placeName(location, { among, reading }),
    year,
  });
}

/** Where a target is agreed. */
export function placeName(
  location: string | null,
  { among, reading }: { among: readonly Named[]; reading: Reading },
): string {
  const { say, language } = reading;
  return location === null ? say(targetsTexts.wholeProgramme) : nameOfKey(location, { among, language });
}

/** The API writes the ids of measures in upper case. */
export function enumOf({ id }: Measure): MeasureId {
  const name = id.toUpperCase();
  if (!isMeasureId(name)) throw new Error(`The API has no measure ${id}`);
  return name;
}

function isMeasureId(name: string): name is MeasureId {
  return measureIds.some((id) => id.toUpperCase() === name);
}

import {
  type Aggregate,
  assertNever,
  type Condition,
  type DisclosureAtom,
  type FigurePart,
  type Measure,
} from '@neue-wege/domain';

/** The parts of a value that count facts; the rest of a rate that is known follows from them. */
export const countedParts = [
  'value',
  'n',
  'numerator',
  'denominator',
  'unknown',
] as const satisfies readonly FigurePart[];

/** One of {@link countedParts}. */
export type CountedPart = (typeof countedParts)[number];

/**
 * Which classes of facts a figure adds up, by their positions; `undefined` where the measure has no such part. It follows from the
 * conditions of both, so that nobody writes it down.
 */
export function classesOfFigure(
  { measure, part }: { measure: Measure; part: CountedPart },
  classes: readonly DisclosureAtom[],
): readonly number[] | undefined {
  const aggregate = aggregateOf(measure, part);
  if (aggregate === undefined) return undefined;
  if (aggregate.kind !== 'count') throw new Error(`${measure.id}.${part} does not count facts`);
  return classesWithin(aggregate.where, classes);
}

/** The positions of the classes whose facts satisfy a condition. */
export function classesWithin(
  where: DisclosureAtom['where'] | Condition | null,
  classes: readonly DisclosureAtom[],
): readonly number[] {
  const asked: Condition = { kind: 'all', of: [where ?? []].flat() };
  return classes.flatMap((one, position) => {
    const lies = liesIn(one, asked);
    if (lies === 'partly') throw new Error(`a figure splits the class ${one.id}`);
    return lies ? [position] : [];
  });
}

function aggregateOf(measure: Measure, part: CountedPart): Aggregate | undefined {
  switch (measure.kind) {
    case 'count':
      return part === 'value' ? measure.value : undefined;
    case 'quantity':
      return part === 'n' && measure.n !== 'month_ends' ? measure.n : undefined;
    case 'rate':
      if (part === 'numerator' || part === 'denominator') return measure[part];
      return part === 'unknown' ? (measure.unknown ?? undefined) : undefined;
    default:
      return assertNever(measure);
  }
}

/** Whether the facts of an atom satisfy a condition: all of them, none, or some. */
function liesIn(atom: DisclosureAtom, condition: Condition): boolean | 'partly' {
  switch (condition.kind) {
    case 'in': {
      const asked = conjunction(atom).flatMap((one) =>
        one.kind === 'in' && one.attribute === condition.attribute ? [one.values] : [],
      );
      if (asked.some((values) => values.every((value) => condition.values.includes(value)))) return true;
      return asked.some((values) => !values.some((value) => condition.values.includes(value)))
        ? false
        : 'partly';
    }
    case 'all': {
      const each = condition.of.map((one) => liesIn(atom, one));
      if (each.includes(false)) return false;
      return each.includes('partly') ? 'partly' : true;
    }
    case 'any': {
      const each = condition.of.map((one) => liesIn(atom, one));
      if (each.includes(true)) return true;
      return each.includes('partly') ? 'partly' : false;
    }
    case 'mature':
      return 'partly';
    default:
      return assertNever(condition);
  }
}

/** Everything that holds of all facts of an atom. */
function conjunction({ where }: DisclosureAtom): readonly Condition[] {
  const flat = (condition: Condition): readonly Condition[] =>
    condition.kind === 'all' ? condition.of.flatMap(flat) : [condition];
  return [where ?? []].flat().flatMap(flat);
}

import {
  type Aggregate,
  assertNever,
  type Condition,
  type DisclosureAtom,
  type DisclosureSystem,
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
 * Which atoms of its system a figure adds up, by their positions; `undefined` where the measure has no such part. It follows
 * from the conditions of both, so that nobody writes it down.
 */
export function atomsOfFigure(
  { measure, part }: { measure: Measure; part: CountedPart },
  { id, atoms }: DisclosureSystem,
): readonly number[] | undefined {
  const aggregate = aggregateOf(measure, part);
  if (aggregate === undefined) return undefined;
  if (aggregate.kind !== 'count') throw new Error(`${measure.id}.${part} does not count facts`);
  const { where } = aggregate;
  return atoms.flatMap((atom, position) => {
    const lies = where === null || liesIn(atom, where);
    if (lies === 'partly') throw new Error(`${measure.id}.${part} splits the atom ${atom.id} of ${id}`);
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
      const asked = (atom.where ?? []).flatMap((one) =>
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

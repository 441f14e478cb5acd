import type { Lattice, PlainDate, RowKeys, UnitId } from '@neue-wege/domain';
import { familyOf } from './families.ts';
import type { PublishedUnit, PublishedUnits } from './published-units.ts';
import type { Quantity, SystemBuilder } from './system-builder.ts';
import { times } from './system-builder.ts';

/** The counts of the classes of units, exact: for judging, and for what stays the same between two releases. */
export type TrueCounts = ReadonlyMap<UnitId, readonly number[]>;

/** What somebody has of one release. */
export interface Reader {
  readonly asOf: PlainDate;
  readonly published: PublishedUnits;
  readonly builder: SystemBuilder;
  /** The exact lattice, of which the attack takes what pages about runs tell: to which groups their slots belong. */
  readonly slots: Lattice['slots'];
  /** The classes of a unit, in the order of its family. */
  quantitiesOf(unit: PublishedUnit): readonly Quantity[];
  /** The classes of a family with these keys; zeros where nobody is; `undefined` where no table speaks of such rows. */
  find(family: string, keys: RowKeys): readonly Quantity[] | undefined;
}

/** How the figures of a release are read. */
export interface Reading {
  readonly published: PublishedUnits;
  readonly asOf: PlainDate;
  readonly lattice: Lattice;
  readonly truth: TrueCounts;
  /** `exact`: as they stand there; `unrounded`: the reader is given the true value of every rounded figure, more than anybody has. */
  readonly figures: 'exact' | 'unrounded';
  readonly builder: SystemBuilder;
  /** Counts that a reader knows to be unchanged since another release, by unit and true counts. */
  readonly unchanged: Map<string, readonly Quantity[]>;
}

/** Turns every count of a release into a number or a variable, with what is shown about it. */
export function createReader(reading: Reading): Reader {
  const { published, asOf, lattice, builder } = reading;
  const known = new Map<UnitId, readonly Quantity[]>();
  const quantitiesOf = (unit: PublishedUnit): readonly Quantity[] => {
    const found = known.get(unit.id) ?? readUnit(unit, reading);
    known.set(unit.id, found);
    return found;
  };
  return {
    asOf,
    published,
    builder,
    slots: lattice.slots,
    quantitiesOf,
    find(family, keys) {
      const unit = published.find(family, keys);
      if (unit === undefined) return undefined;
      return unit === 'nobody' ? familyOf(family).classes.map(() => zero) : quantitiesOf(unit);
    },
  };
}

const zero: Quantity = { kind: 'known', value: 0 };

/** One of the classes of a family. */
export function classOf(quantities: readonly Quantity[], position: number): Quantity {
  return quantities[position] ?? zero;
}

function readUnit(unit: PublishedUnit, { truth, figures, builder, unchanged }: Reading): readonly Quantity[] {
  const counts = truth.get(unit.id);
  const name = counts === undefined ? undefined : `${unit.id} ${counts.join()}`;
  const shown = unit.shown.map((figure) => ({
    ...figure,
    value: (figures === 'unrounded' ? sumOf(figure.classes, counts) : undefined) ?? figure.value,
  }));
  const former = name === undefined ? undefined : unchanged.get(name);
  const quantities = former ?? solve(unit, { shown, counts, builder });
  if (name !== undefined) unchanged.set(name, quantities);
  for (const { classes, value, name: figure } of shown)
    builder.relate(
      times(
        1,
        classes.map((position) => classOf(quantities, position)),
      ),
      { range: { least: value, most: value }, why: `${unit.id} shows ${figure}` },
    );
  return quantities;
}

function sumOf(atoms: readonly number[], counts: readonly number[] | undefined): number | undefined {
  return counts === undefined ? undefined : atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0);
}

/** Classes that follow from one figure each are numbers; the others are variables. */
function solve(
  { family }: PublishedUnit,
  {
    shown,
    counts,
    builder,
  }: {
    shown: readonly { readonly classes: readonly number[]; readonly value: number }[];
    counts: readonly number[] | undefined;
    builder: SystemBuilder;
  },
): readonly Quantity[] {
  const values: (number | undefined)[] = family.classes.map(() => undefined);
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const { classes, value } of shown) {
      const open = classes.filter((atom) => values[atom] === undefined);
      const [last] = open;
      if (last === undefined || open.length > 1) continue;
      values[last] = classes.reduce((rest, atom) => rest - (values[atom] ?? 0), value);
      isNew = true;
    }
  }
  return values.map((value, atom) =>
    value === undefined ? builder.open(counts?.[atom]) : { kind: 'known', value },
  );
}

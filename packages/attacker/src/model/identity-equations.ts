import {
  addDays,
  type DimensionId,
  type FigureTerm,
  figureIdentities,
  type LinearIdentity,
  measureOf,
  periodKeyOf,
  periodOf,
  type RowKeys,
  rowIdOf,
  systemOfMeasure,
} from '@neue-wege/domain';
import { familyOf } from './families.ts';
import { classesOfFigure, countedParts } from './figure-atoms.ts';
import type { PublishedUnit } from './published-units.ts';
import { classOf, type Reader } from './reader.ts';
import { nothingLeft, roomLeft, times, type Weighted } from './system-builder.ts';

/** A term of an identity, with the classes that it adds up. */
interface ClassTerm extends Pick<FigureTerm, 'sign' | 'at' | 'over'> {
  readonly family: string;
  readonly classes: readonly number[];
}

/** An identity between figures of several families, or of several rows. */
interface ClassIdentity extends Pick<LinearIdentity, 'id' | 'kind' | 'rows'> {
  readonly terms: readonly ClassTerm[];
}

/** Every identity between published figures, in every row. */
export function relateFigures(reader: Reader, units: readonly PublishedUnit[]): void {
  const identities = publishedIdentities();
  const rows = new Map(units.map(({ keys }) => [rowIdOf(keys), keys]));
  for (const [id, keys] of rows)
    for (const identity of identities) {
      if (identity.rows === 'with_period' && !hasPeriod(keys)) continue;
      const sum = sumIn(reader, { identity, keys });
      if (sum === undefined) continue;
      const range = identity.kind === 'part_of' ? roomLeft : nothingLeft;
      reader.builder.relate(sum, { range, why: `${identity.id} in ${id}` });
    }
}

/**
 * The facts of a family are those of its base: all of them in a row with a period, or where nothing has to ripen; else the mature
 * ones among them.
 */
export function relateBases(reader: Reader, units: readonly PublishedUnit[]): void {
  for (const unit of units) {
    const { family, keys } = unit;
    const whole = family.base === null ? undefined : reader.find(family.base, keys);
    if (whole === undefined) continue;
    const isAll = family.timing.horizon === null || hasPeriod(keys);
    reader.builder.relate([...times(1, reader.quantitiesOf(unit)), ...times(-1, whole)], {
      range: isAll ? nothingLeft : roomLeft,
      why: `${unit.id} divides ${family.base}`,
    });
  }
}

/** Whether a row speaks of a year or a part of one. */
export function hasPeriod(keys: RowKeys): boolean {
  return keys.year !== undefined || keys.quarter !== undefined || keys.month !== undefined;
}

/** Those that say more than the classes do: within one row of one family every identity holds of itself. */
function publishedIdentities(): readonly ClassIdentity[] {
  return figureIdentities.flatMap((identity) => {
    if (identity.kind === 'hierarchy' || identity.rows === 'without_time' || identity.rows === 'final')
      return [];
    const terms = identity.terms.map(classTerm);
    const known = terms.filter((term) => term !== undefined);
    if (known.length < terms.length) return [];
    const isTrivial = known.every(
      ({ family, at, over }) => family === known[0]?.family && at === undefined && over === undefined,
    );
    return isTrivial ? [] : [{ ...identity, terms: known }];
  });
}

function classTerm({ measure: id, part, ...term }: FigureTerm): ClassTerm | undefined {
  const system = systemOfMeasure(id);
  const measure = measureOf(id);
  const counted = countedParts.find((one) => one === part);
  if (system === undefined || measure === undefined || counted === undefined) return undefined;
  const { id: family, classes } = familyOf(system.id);
  const own = classesOfFigure({ measure, part: counted }, classes);
  return own === undefined ? undefined : { ...term, family, classes: own };
}

function sumIn(
  reader: Reader,
  { identity, keys }: { identity: ClassIdentity; keys: RowKeys },
): readonly Weighted[] | undefined {
  const sum: Weighted[] = [];
  for (const term of identity.terms) {
    const rows = rowsOf(term, keys);
    if (rows === undefined) return undefined;
    for (const row of rows) {
      const found = reader.find(term.family, row);
      if (found === undefined) return undefined;
      sum.push(
        ...times(
          term.sign,
          term.classes.map((position) => classOf(found, position)),
        ),
      );
    }
  }
  return sum;
}

/** The rows in which a term is looked at; `undefined` where it makes no sense. */
function rowsOf({ at, over }: ClassTerm, keys: RowKeys): readonly RowKeys[] | undefined {
  if (over !== undefined) {
    const { dimension } = over;
    return keys[dimension] === undefined
      ? over.keys.map((key) => ({ ...keys, [dimension]: key }))
      : undefined;
  }
  if (at === undefined) return [keys];
  const grain = (['month', 'quarter', 'year'] as const).find((one) => keys[one] !== undefined);
  if (grain === undefined) return undefined;
  const before = addDays(periodOf(grain, keys[grain] ?? '').first, -1);
  const previous: Partial<Record<DimensionId, string>> = { ...keys };
  for (const one of ['month', 'quarter', 'year'] as const)
    if (previous[one] !== undefined) previous[one] = periodKeyOf(one, before);
  return [previous];
}

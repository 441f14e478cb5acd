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
import { atomsOfFigure, countedParts } from './figure-atoms.ts';
import type { PublishedUnit } from './published-units.ts';
import { atomOf, type Reader } from './reader.ts';
import { nothingLeft, roomLeft, times, type Weighted } from './system-builder.ts';

/** A term of an identity, with the atoms that it adds up. */
interface AtomTerm extends Pick<FigureTerm, 'sign' | 'at' | 'over'> {
  readonly system: string;
  readonly atoms: readonly number[];
}

/** An identity between figures of several systems, or of several rows. */
interface AtomIdentity extends Pick<LinearIdentity, 'id' | 'kind' | 'rows'> {
  readonly terms: readonly AtomTerm[];
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
 * The facts of a system are those of its base: all of them in a row with a period, or where nothing has to ripen; else the mature
 * ones among them.
 */
export function relateBases(reader: Reader, units: readonly PublishedUnit[]): void {
  for (const unit of units) {
    const { system, keys } = unit;
    const whole = system.base === null ? undefined : reader.find(system.base, keys);
    if (whole === undefined) continue;
    const isAll = system.timing.horizon === null || hasPeriod(keys);
    reader.builder.relate([...times(1, reader.quantitiesOf(unit)), ...times(-1, whole)], {
      range: isAll ? nothingLeft : roomLeft,
      why: `${unit.id} divides ${system.base}`,
    });
  }
}

/** Whether a row speaks of a year or a part of one. */
export function hasPeriod(keys: RowKeys): boolean {
  return keys.year !== undefined || keys.quarter !== undefined || keys.month !== undefined;
}

/** Those that say more than the atoms do: within one row of one system every identity holds of itself. */
function publishedIdentities(): readonly AtomIdentity[] {
  return figureIdentities.flatMap((identity) => {
    if (identity.kind === 'hierarchy' || identity.rows === 'without_time' || identity.rows === 'final')
      return [];
    const terms = identity.terms.map(atomTerm);
    const known = terms.filter((term) => term !== undefined);
    if (known.length < terms.length) return [];
    const isTrivial = known.every(
      ({ system, at, over }) => system === known[0]?.system && at === undefined && over === undefined,
    );
    return isTrivial ? [] : [{ ...identity, terms: known }];
  });
}

function atomTerm({ measure: id, part, ...term }: FigureTerm): AtomTerm | undefined {
  const system = systemOfMeasure(id);
  const measure = measureOf(id);
  const counted = countedParts.find((one) => one === part);
  if (system === undefined || measure === undefined || counted === undefined) return undefined;
  const atoms = atomsOfFigure({ measure, part: counted }, system);
  return atoms === undefined ? undefined : { ...term, system: system.id, atoms };
}

function sumIn(
  reader: Reader,
  { identity, keys }: { identity: AtomIdentity; keys: RowKeys },
): readonly Weighted[] | undefined {
  const sum: Weighted[] = [];
  for (const term of identity.terms) {
    const rows = rowsOf(term, keys);
    if (rows === undefined) return undefined;
    for (const row of rows) {
      const found = reader.find(term.system, row);
      if (found === undefined) return undefined;
      sum.push(
        ...times(
          term.sign,
          term.atoms.map((atom) => atomOf(found, atom)),
        ),
      );
    }
  }
  return sum;
}

/** The rows in which a term is looked at; `undefined` where it makes no sense. */
function rowsOf({ at, over }: AtomTerm, keys: RowKeys): readonly RowKeys[] | undefined {
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

import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import type { FactSource } from '../breakdown/fact-source.ts';
import { figurePart } from '../breakdown/figure-part.ts';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { periodKeyOf, periodOf } from '../calendar/period.ts';
import { addDays, toPlainDate } from '../calendar/plain-date.ts';
import { sampleKnownOn } from '../testing/fact-source-contract.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { measures } from './catalogue.ts';
import type { DimensionId } from './dimension.ts';
import { figureIdentities } from './figure-identities.ts';
import type {
  Figure,
  FigureTerm,
  HierarchyIdentity,
  IdentityRows,
  LinearIdentity,
} from './figure-identity.ts';
import type { Measure } from './measure.ts';
import { pathwayMeasures } from './pathway-measures.ts';
import { qualityRules } from './quality-rules.ts';

const context: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const rates = qualityRules.flatMap((rule) => (rule.kind === 'rate' ? [rule.measure] : []));
const figures: readonly Measure[] = [...measures, ...rates, ...pathwayMeasures];
const measuresById = new Map(figures.map((measure) => [measure.id, measure]));
const timeDimensions = ['phase', 'year', 'quarter', 'month'] as const;

const worlds = [1, 2].map((seed) =>
  createMemoryFactSource([
    { knownOn: sampleKnownOn, records: randomFacts(seededRandom(seed), { size: 200 }) },
  ]),
);
const ask = (source: FactSource, by: readonly DimensionId[]): Promise<Breakdown> =>
  runBreakdown(
    {
      by,
      measures: figures,
      where: {},
      asOf: toPlainDate('2026-05-31'),
      margins: true,
      exclusions: false,
      profile: 'EXACT',
    },
    { source, context },
  );

const shown = (row: BreakdownRow, { measure, part }: Figure): number | null => {
  const known = measuresById.get(measure);
  if (known === undefined) throw new Error(`no measure ${measure}`);
  return figurePart(row.values[measure], { measure: known, part });
};

/** A breakdown in which rows are found by their keys; a row that is not there has zeros. */
function openRows(breakdown: Breakdown) {
  const idOf = (keys: BreakdownRow['keys']): string =>
    JSON.stringify(breakdown.by.map((dimension) => keys[dimension] ?? null));
  const rows = [...breakdown.rows, breakdown.total];
  const byKeys = new Map(rows.map((row) => [idOf(row.keys), row]));
  const byParent = (dimension: DimensionId): Map<string, BreakdownRow[]> =>
    Map.groupBy(
      rows.filter((row) => !row.isTotalOf.includes(dimension)),
      (row) => idOf({ ...row.keys, [dimension]: null }),
    );
  const children = new Map(breakdown.by.map((dimension) => [dimension, byParent(dimension)]));
  const childrenOf = (row: BreakdownRow, dimension: DimensionId): readonly BreakdownRow[] =>
    children.get(dimension)?.get(idOf(row.keys)) ?? [];
  const previous = (row: BreakdownRow): BreakdownRow | undefined => {
    const grain = (['month', 'quarter', 'year'] as const).find((one) => typeof row.keys[one] === 'string');
    if (grain === undefined) return undefined;
    const before = addDays(periodOf(grain, row.keys[grain] ?? '').first, -1);
    const keys = { ...row.keys };
    for (const one of ['year', 'quarter', 'month'] as const)
      if (typeof keys[one] === 'string') keys[one] = periodKeyOf(one, before);
    return byKeys.get(idOf(keys));
  };
  return { rows, childrenOf, previous };
}

type Opened = ReturnType<typeof openRows>;

const add = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);

function termValue(term: FigureTerm, { row, opened }: { row: BreakdownRow; opened: Opened }): number | null {
  if (term.at === 'previous') {
    const before = opened.previous(row);
    return before === undefined ? 0 : shown(before, term);
  }
  const { over } = term;
  if (over === undefined) return shown(row, term);
  if (!row.isTotalOf.includes(over.dimension)) return null;
  const parts = opened.childrenOf(row, over.dimension);
  return add(
    parts
      .filter((part) => over.keys.includes(part.keys[over.dimension] ?? ''))
      .map((part) => shown(part, term)),
  );
}

const isInScope = (
  row: BreakdownRow,
  { rows, terms }: { rows: IdentityRows; terms: readonly Figure[] },
): boolean => {
  const named = timeDimensions.filter((dimension) => typeof row.keys[dimension] === 'string');
  switch (rows) {
    case 'all':
      return true;
    case 'with_period':
      return named.some((dimension) => dimension !== 'phase');
    case 'without_time':
      return named.length === 0;
    case 'final':
      return terms.every(({ measure }) => row.values[measure]?.preliminary === false);
    default:
      throw new Error('unknown scope');
  }
};

/** The rows in which a linear identity could be evaluated, and those in which it does not hold. */
function checkLinear(identity: LinearIdentity, opened: Opened): { evaluated: number; violated: string[] } {
  let evaluated = 0;
  const violated: string[] = [];
  for (const row of opened.rows) {
    if (!isInScope(row, identity)) continue;
    // The phase cuts stock along days that no other row begins with.
    if (identity.terms.some(({ at }) => at !== undefined) && typeof row.keys.phase === 'string') continue;
    const numbers = identity.terms.map((term) => ({ term, number: termValue(term, { row, opened }) }));
    if (identity.terms.length === 0 || numbers.some(({ number }) => number === null)) continue;
    const sum = numbers.reduce((total, { term, number }) => total + term.sign * (number ?? 0), 0);
    evaluated++;
    if (identity.kind === 'part_of' ? sum > 0 : sum !== 0) violated.push(JSON.stringify(row.keys));
  }
  return { evaluated, violated };
}

function checkHierarchy(
  identity: HierarchyIdentity,
  { by, opened }: { by: readonly DimensionId[]; opened: Opened },
) {
  let evaluated = 0;
  const violated: string[] = [];
  for (const dimension of identity.over.filter((one) => by.includes(one))) {
    for (const row of opened.rows.filter(({ isTotalOf }) => isTotalOf.includes(dimension))) {
      const isPeriod = dimension === 'quarter' || dimension === 'month';
      if (
        isPeriod &&
        identity.periods === 'within_periods' &&
        !isInScope(row, { rows: 'with_period', terms: [] })
      )
        continue;
      const whole = shown(row, identity.figure);
      const parts = opened.childrenOf(row, dimension).map((part) => shown(part, identity.figure));
      const sum = add(parts);
      if (whole === null || sum === null) continue;
      evaluated++;
      const holds =
        identity.relation === 'equal'
          ? sum === whole
          : whole <= sum && parts.every((part) => part !== null && part <= whole);
      if (!holds) violated.push(`${dimension} ${JSON.stringify(row.keys)}`);
    }
  }
  return { evaluated, violated };
}

describe('figureIdentities', () => {
  it('have ids of their own and name figures that there are', () => {
    const ids = figureIdentities.map(({ id, kind }) => `${kind} ${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = figureIdentities.flatMap((identity): readonly Figure[] =>
      identity.kind === 'hierarchy' ? [identity.figure] : identity.terms,
    );
    expect(named.filter(({ measure }) => !measuresById.has(measure))).toEqual([]);
  });

  it('take every rate apart that is a proportion, and say over what every measure adds up', () => {
    for (const measure of figures) {
      const own = figureIdentities.filter(({ id }) => id === measure.id);
      const isProportion = measure.kind === 'rate' && measure.isProportion !== false;
      expect([measure.id, own.length]).toEqual([measure.id, isProportion ? 1 : 0]);
      const hierarchies = figureIdentities.filter(
        ({ kind, id }) => kind === 'hierarchy' && id.startsWith(`${measure.id}.`),
      );
      expect([measure.id, hierarchies.length > 0]).toEqual([measure.id, true]);
    }
  });

  const questions: readonly (readonly DimensionId[])[] = [
    ['location', 'year'],
    ['quarter', 'year'],
    ['month', 'quarter', 'location'],
    ['location', 'year', 'exit_reason'],
    ['sex', 'long_term_recipient', 'year'],
    ['age_band', 'single_parent'],
    ['project', 'run', 'phase'],
    ['delivery_mode', 'target_group', 'residence'],
    ['responsible_jobcenter', 'host_municipality'],
  ];

  it('hold in random worlds, and each of them is put to the test', { timeout: 120_000 }, async () => {
    const evaluated = new Map(figureIdentities.map(({ kind, id }) => [`${kind} ${id}`, 0]));
    const violated: string[] = [];
    for (const [index, by] of questions.entries()) {
      const source = worlds[index % worlds.length];
      if (source === undefined) throw new Error('a world');
      const opened = openRows(await ask(source, by));
      for (const identity of figureIdentities) {
        const name = `${identity.kind} ${identity.id}`;
        const found =
          identity.kind === 'hierarchy'
            ? checkHierarchy(identity, { by, opened })
            : checkLinear(identity, opened);
        evaluated.set(name, (evaluated.get(name) ?? 0) + found.evaluated);
        violated.push(...found.violated.map((where) => `${name} by ${by.join()}: ${where}`));
      }
    }
    expect(violated).toEqual([]);
    expect([...evaluated].filter(([, times]) => times === 0)).toEqual([]);
  });
});

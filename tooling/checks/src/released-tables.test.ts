import { attack } from '@neue-wege/attacker';
import {
  completeKeys,
  parseBreakdownRequest,
  type RowId,
  type RowKeys,
  rowIdOf,
  runBreakdown,
  systemOfMeasure,
  unitIdOf,
} from '@neue-wege/domain';
import { createMemoryReleases, seededRandom } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { isWithin, nearPairs, readFacts } from './testing/pairs-of-filters.ts';
import { releaseDemo } from './testing/released-demo.ts';
import { countOf, rowsOf, type SumEquation, sumEquations } from './testing/sum-equations.ts';

const { source, exact, releases } = await releaseDemo({ through: '2019-06-30' });
const { asOf } = exact;
const equations = sumEquations(exact.tables);
const counted = rowsOf(exact.tables);
const isFew = (count: number): boolean => count === 1 || count === 2;

describe.each(['MANAGEMENT', 'PUBLIC'] as const)('the released tables of the demo for %s', (profile) => {
  const release = releases[profile];
  const shown = rowsOf(release.tables);
  const units = new Set(release.withheld.map(({ system, row }) => unitIdOf(system, row)));
  const shownOf = ({ measure, part }: SumEquation, row: RowId): number | null =>
    countOf(shown.get(row)?.values[measure], part);
  const isWithheld = ({ measure }: SumEquation, row: RowId): boolean =>
    units.has(unitIdOf(systemOfMeasure(measure)?.id ?? '', row));
  const trueOf = ({ measure, part }: SumEquation, row: RowId): number =>
    countOf(counted.get(row)?.values[measure], part) ?? 0;

  it('give no count of one or two as a total without its visible rows (S01)', () => {
    const telling = equations.filter((equation) => {
      const total = shownOf(equation, equation.sum);
      const visible = equation.of.reduce((sum, row) => sum + (shownOf(equation, row) ?? 0), 0);
      return total !== null && isFew(total - visible);
    });
    const withHidden = equations.filter((equation) => equation.of.some((row) => isWithheld(equation, row)));
    expect(withHidden.length).toBeGreaterThan(300);
    expect(telling).toEqual([]);
  });

  it('leave no equation with exactly one withheld count (vector 8a)', () => {
    const alone = equations.filter((equation) => {
      const withheld = [equation.sum, ...equation.of].filter((row) => isWithheld(equation, row));
      const [only] = withheld;
      return withheld.length === 1 && only !== undefined && trueOf(equation, only) > 0;
    });
    expect(alone).toEqual([]);
  });

  it('leave of a rate that is hidden for its base or its unknown alone no count of one or two to compute', () => {
    const computed = equations.flatMap((equation) => {
      const hidden = [equation.sum, ...equation.of].filter((row) => shownOf(equation, row) === null);
      return hidden.length === 1 ? hidden.map((row) => trueOf(equation, row)) : [];
    });
    expect(computed.filter(isFew)).toEqual([]);
  });

  it('show no count of one or two persons', () => {
    const open = exact.lattice.rows.filter(({ system, keys, persons }) => {
      const isOpen = !units.has(unitIdOf(system, rowIdOf(keys)));
      return isOpen && system !== 'stock' && (persons[0] === 1 || persons[0] === 2);
    });
    expect(open.map(({ system, keys }) => unitIdOf(system, rowIdOf(keys)))).toEqual([]);
  });

  it('let nobody compute a withheld count, nor know one within less than three (vector 8b)', async () => {
    const { judged, recovered, narrow, undecided, open } = await attack({ current: { release, exact } });
    expect({ recovered, narrow, open }).toEqual({ recovered: 0, narrow: 0, open: [] });
    expect(undecided).toBeLessThan(judged / 100);
    expect(judged).toBeGreaterThan(2000);
  }, 120_000);
});

describe('the released tables of the demo for the public', () => {
  it('tell of no group that everybody or nobody of it is independent (S07)', () => {
    const told = rowsOf(releases.PUBLIC.tables);
    const unanimous = [...counted].flatMap(([row, { values }]) =>
      Object.entries(values)
        .filter(([measure, value]) => {
          const [reached, of] = [countOf(value, 'numerator'), countOf(value, 'denominator') ?? 0];
          return measure.startsWith('independence_rate') && of > 0 && (reached === 0 || reached === of);
        })
        .map(([measure]) => told.get(row)?.values[measure]),
    );
    expect(unanimous.length).toBeGreaterThan(5);
    expect(unanimous.filter((value) => value?.value !== null || value.status !== 'CONFIDENTIAL')).toEqual([]);
  });
});

/** The figure that a filter of one table gives to management. */
async function ask(measure: string, keys: RowKeys): Promise<number | null> {
  const implied = (id: string): boolean =>
    (id === 'year' && keys.quarter !== undefined) ||
    ((id === 'location' || id === 'project') && keys.run !== undefined);
  const where = Object.fromEntries(
    Object.entries(keys).flatMap(([id, key]) => (implied(id) ? [] : [[id, [key]]])),
  );
  const request = parseBreakdownRequest(
    { by: [], measures: [measure], where, asOf },
    { today: asOf, profile: 'MANAGEMENT' },
  );
  const context = { actor: 'check', locations: 'all', profile: 'MANAGEMENT' } as const;
  const { total } = await runBreakdown(request, {
    source,
    context,
    releases: createMemoryReleases([releases.MANAGEMENT]),
  });
  return total.values[measure]?.value ?? null;
}

describe.each(['enrolments', 'exits'] as const)(
  'pairs of filters that management may ask for %s',
  async (measure) => {
    const filters = [...counted.values()]
      .filter(({ values }) => values[measure] !== undefined)
      .map(({ keys }) => completeKeys(keys));
    const answers = new Map<RowId, number | null>();
    for (const keys of filters) answers.set(rowIdOf(keys), await ask(measure, keys));
    const answerTo = (keys: RowKeys): number | null => answers.get(rowIdOf(keys)) ?? null;
    const near = nearPairs(filters, await readFacts(source, { measure, asOf }));

    it('never both answer where one lies in the other and leaves out one or two (S02)', () => {
      const nested = near.filter(({ one, other }) => isWithin(one, other) || isWithin(other, one));
      expect(nested.length).toBeGreaterThan(5);
      expect(nested.filter(({ one, other }) => answerTo(one) !== null && answerTo(other) !== null)).toEqual(
        [],
      );
    });

    it('differ by the one or two that they differ in no more often than pairs do by chance, within three standard deviations (S02)', () => {
      const random = seededRandom(13);
      const isTold = (one: number | null, other: number | null): boolean =>
        one !== null && other !== null && isFew(Math.abs(one - other));
      const chance =
        Array.from({ length: 10_000 }, () =>
          isTold(answerTo(random.pick(filters)), answerTo(random.pick(filters))),
        ).filter(Boolean).length / 10_000;
      const told = near.filter(({ one, other, difference }) => {
        const [a, b] = [answerTo(one), answerTo(other)];
        return a !== null && b !== null && difference !== 0 && a - b === difference;
      });
      expect(near.length).toBeGreaterThan(200);
      const expected = chance * near.length;
      expect(told.length).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected));
    });
  },
);

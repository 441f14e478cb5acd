import { median } from '../measure.ts';
import { textTable } from '../text-table.ts';
import type { WorldFigures } from './compare-patterns.ts';
import type { ReleaseFigures } from './measure-release.ts';

/** Patterns of worlds of one kind beside the best there are. */
export function patternsTable(kind: string, worlds: readonly WorldFigures[]): string {
  const heading = ['units', 'small', 'engine', 'optimum', 'lost', 'optimum', 'cost ÷', 'beside small ÷'];
  return textTable([
    [kind, ...heading, 'optimum is', 's'],
    ...worlds.map((world) => {
      const { name, units, small, engine, optimal, seconds } = world;
      const { cost, besideSmall } = ratiosOf(world);
      const isExact = optimal !== null;
      return [
        name,
        ...[units, small.units, engine.units].map(whole),
        isExact ? whole(optimal.units) : '',
        percent(engine.lost),
        isExact ? percent(optimal.lost) : '',
        cost.toFixed(3),
        besideSmall.toFixed(3),
        isExact ? 'exact' : 'a bound',
        seconds.toFixed(1),
      ];
    }),
  ]);
}

/** The middle and the worst of what the engine costs, as a multiple of the best there is. */
export function ratiosTable(worlds: readonly WorldFigures[]): string {
  const ratios = worlds.map(ratiosOf);
  const line = (name: string, values: readonly number[]): readonly string[] => [
    name,
    median(values).toFixed(3),
    Math.max(...values).toFixed(3),
  ];
  return textTable([
    [`engine ÷ optimum in ${worlds.length} worlds`, 'median', 'worst'],
    line(
      'cost',
      ratios.map(({ cost }) => cost),
    ),
    line(
      'cost beside small cells',
      ratios.map(({ besideSmall }) => besideSmall),
    ),
    line(
      'lost of the sum of counts, where the optimum is exact',
      ratios.flatMap(({ lost }) => lost ?? []),
    ),
  ]);
}

interface Ratios {
  readonly cost: number;
  readonly besideSmall: number;
  readonly lost: number | null;
}

function ratiosOf({ engine, small, optimal, leastCost }: WorldFigures): Ratios {
  return {
    cost: ratioOf(engine.cost, leastCost),
    besideSmall: ratioOf(engine.cost - small.cost, leastCost - small.cost),
    lost: optimal === null ? null : ratioOf(engine.lost, optimal.lost),
  };
}

/** What protection costs whole stores, in figures and in time. */
export function releasesTable(releases: readonly ReleaseFigures[]): string {
  const line = (name: string, of: (release: ReleaseFigures) => string): readonly string[] => [
    name,
    ...releases.map(of),
  ];
  return textTable([
    ['protection of all tables', ...releases.map(({ name }) => name)],
    line('units', ({ units }) => whole(units)),
    line('units withheld', ({ withheld }) => whole(withheld)),
    line('units with small cells', ({ small }) => whole(small)),
    line('lost of the sum of counts', ({ lost }) => percent(lost)),
    line('lost by small cells alone', ({ lostBySmall }) => percent(lostBySmall)),
    line('s to count', ({ seconds }) => seconds.count.toFixed(1)),
    line('s to protect for management', ({ seconds }) => seconds.management.toFixed(1)),
    line('s more for the public', ({ seconds }) => seconds.public.toFixed(1)),
    line('s to attack', ({ seconds }) => seconds.attack.toFixed(1)),
    line('counts attacked', ({ record }) => whole(record.judged)),
    line('recovered, narrow, undecided', ({ record: { recovered, narrow, undecided } }) =>
      [recovered, narrow, undecided].join(', '),
    ),
    line(
      'one and two hidden alone: recovered',
      ({ record: { hideSmall } }) =>
        `${percent(ratioOf(hideSmall.recovered, hideSmall.judged))} of ${whole(hideSmall.judged)}`,
    ),
  ]);
}

/** Nothing beside nothing is as good. */
function ratioOf(one: number, other: number): number {
  return one === other ? 1 : one / other;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function whole(value: number): string {
  return value.toLocaleString('en');
}

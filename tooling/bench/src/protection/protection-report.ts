import { median } from '../measure.ts';
import { textTable } from '../text-table.ts';
import type { WorldFigures } from './compare-patterns.ts';
import type { ReleaseFigures } from './measure-release.ts';

/** Patterns of small worlds beside the best there are, with the middle and the worst ratio of their costs. */
export function patternsTable(worlds: readonly WorldFigures[]): string {
  const ratios = worlds.map(({ engine, leastCost }) => ratioOf(engine.cost, leastCost));
  const beside = worlds.map(({ engine, leastCost, small }) =>
    ratioOf(engine.cost - small.cost, leastCost - small.cost),
  );
  const lost = worlds.flatMap(({ engine, optimal }) =>
    optimal === null ? [] : [ratioOf(engine.lost, optimal.lost)],
  );
  const rows = worlds.map(({ name, units, small, engine, optimal, ...found }, place) => [
    name,
    String(units),
    String(small.units),
    String(engine.units),
    optimal === null ? '' : String(optimal.units),
    percent(engine.lost),
    optimal === null ? '' : percent(optimal.lost),
    (ratios[place] ?? Number.NaN).toFixed(3),
    (beside[place] ?? Number.NaN).toFixed(3),
    optimal === null ? 'bound' : 'exact',
    found.seconds.toFixed(1),
  ]);
  const summary = (name: string, of: (values: readonly number[]) => number): readonly string[] => [
    name,
    '',
    '',
    '',
    '',
    '',
    `${of(lost).toFixed(2)} ×`,
    of(ratios).toFixed(3),
    of(beside).toFixed(3),
  ];
  return textTable([
    [
      'units withheld, engine ÷ optimum',
      'units',
      'small',
      'engine',
      'optimum',
      'lost',
      'optimum',
      'cost ratio',
      'beside small',
      'optimum is',
      's',
    ],
    ...rows,
    summary('median', median),
    summary('worst', (values) => Math.max(...values)),
  ]);
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

import type { FlowBar, FlowLayout } from './flow-layout.ts';
import type { Place } from './mark-chart.tsx';

/** The bars in the order in which keys go through them. */
type Stop = Pick<FlowBar, 'id' | 'column'>;

/** The bar that a key leads to: up and down within a column, right to the first bar that one leads to, left to where it comes from. */
export function flowStep(
  key: string,
  { stops, at }: { stops: readonly Stop[]; at: string | null },
): string | undefined {
  const here = stops.find(({ id }) => id === at);
  if (here === undefined) return isMove(key) ? stops[0]?.id : undefined;
  const own = stops.filter(({ column }) => column === here.column);
  const index = own.indexOf(here);
  switch (key) {
    case 'ArrowDown':
      return (own[index + 1] ?? here).id;
    case 'ArrowUp':
      return (own[index - 1] ?? here).id;
    case 'ArrowRight':
      return (stops.find((stop) => comesFrom(stop, here)) ?? here).id;
    case 'ArrowLeft':
      return (stops.find((stop) => comesFrom(here, stop)) ?? here).id;
    case 'Home':
      return stops[0]?.id;
    case 'End':
      return stops.at(-1)?.id;
    default:
      return undefined;
  }
}

/** The bar whose row and column lie nearest to a point. */
export function flowAt({ x, y }: Place, { bars, columns }: FlowLayout): string | undefined {
  const column = columns.findLastIndex((left) => x >= left);
  const distance = (bar: FlowBar): number => (y < bar.y ? bar.y - y : Math.max(0, y - bar.y - bar.height));
  return bars
    .filter((bar) => bar.column === Math.max(0, column))
    .toSorted((one, other) => distance(one) - distance(other))[0]?.id;
}

function comesFrom(stop: Stop, from: Stop): boolean {
  if (stop.column !== from.column + 1) return false;
  return stop.column === 1 ? from.id === 'entries' : stop.id.startsWith(`${from.id} `);
}

function isMove(key: string): boolean {
  return key.startsWith('Arrow') || key === 'Home' || key === 'End';
}

import type { ImportFigures } from './bench-import.ts';
import { median, ratioOf, type Timed } from './measure.ts';
import { textTable } from './text-table.ts';

/** What an import costs, beside `COPY` of the same rows, as a table for people. */
export function importTable(
  { rows, timed, memoryBefore, memoryPeak }: ImportFigures,
  { isEmbedded }: { isEmbedded: boolean },
): string {
  const [copy, first] = timed;
  const table = textTable([
    [`import of ${whole(rows)} rows`, 's', 'rows/s', '÷ COPY', '÷ first'],
    ...timed.map((one) => {
      const seconds = median(one.times) / 1000;
      return [one.name, seconds.toFixed(2), whole(rows / seconds), ratio(one, copy), ratio(one, first)];
    }),
  ]);
  const of = isEmbedded ? 'the engine included' : 'without the server';
  const memory = `${whole(memoryPeak)} MB with the first import, ${whole(memoryBefore)} MB before it`;
  return `${table}  peak memory of the process, ${of}: ${memory}\n`;
}

/** The ratio of two contenders, where there is another. */
export function ratio(one: Timed, other: Timed | undefined): string {
  return other === undefined ? '' : ratioOf(one, other).toFixed(2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

import type { AttackRecord, Tally } from '@neue-wege/attacker';
import { textTable } from './text-table.ts';

/** How many moved figures the terminal names. */
const mostMoved = 20;

/** The record of an attack for the terminal: it names no withheld count. */
export function attackText(record: AttackRecord, seconds: number): string {
  const { profile, asOf, dataVersion, formerDataVersion, hideSmall, open, variables, equations } = record;
  const together = formerDataVersion === null ? '' : `, together with version ${formerDataVersion}`;
  const share = hideSmall.judged === 0 ? 0 : Math.round((100 * hideSmall.recovered) / hideSmall.judged);
  return [
    `Release for ${profile} as of ${asOf}, data version ${dataVersion}${together}\n\n`,
    tallies('system', record.bySystem),
    '\n',
    tallies('table', record.byTable),
    '\n',
    `Withheld counts of somebody: ${record.judged} (and ${record.zeros} of nobody)\n`,
    record.told === 0
      ? ''
      : `Told elsewhere, so not judged (the release before shows them unchanged, or a total shows no other answer): ${record.told}\n`,
    `Recovered: ${record.recovered}; known too well: ${record.narrow}; undecided: ${record.undecided}; open cells of one or two persons: ${open.length}\n`,
    `Had only cells of one or two persons been withheld: at least ${hideSmall.recovered} of ${hideSmall.judged} recovered (${share} %)\n`,
    formerDataVersion === null ? '' : movedText(record),
    `${variables} unknown counts, ${equations} equations, ${seconds.toFixed(1)} s\n`,
    record.isSafe ? '\nSafe.\n' : '',
  ].join('');
}

function tallies(heading: string, groups: Readonly<Record<string, Tally>>): string {
  const columns = [heading, 'judged', 'recovered', 'narrow', 'undecided'].map((name, index) => ({
    heading: name,
    align: index === 0 ? ('left' as const) : ('right' as const),
  }));
  const rows = Object.entries(groups).map(([name, { judged, recovered, narrow, undecided }]) => [
    name,
    ...[judged, recovered, narrow, undecided].map(String),
  ]);
  return textTable(columns, rows);
}

function movedText({ moved }: AttackRecord): string {
  const named = moved
    .slice(0, mostMoved)
    .map(({ figure, row, from, to }) => `  ${figure} ${row}: ${from} → ${to}\n`);
  const more = moved.length > mostMoved ? `  and ${moved.length - mostMoved} more\n` : '';
  return `Shown in both releases and moved by one or two, each telling of as many persons at least: ${moved.length}\n${named.join('')}${more}`;
}

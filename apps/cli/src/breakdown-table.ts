import {
  assertNever,
  type Breakdown,
  type BreakdownRow,
  dimensionOf,
  type Language,
  type MeasureValue,
  type Text,
  unitLabels,
  valueStatuses,
} from '@neue-wege/domain';
import { textTable } from './text-table.ts';

const words = {
  asOf: { de: 'Datenstand', en: 'As of' },
  dataVersion: { de: 'Datenversion', en: 'data version' },
  profile: { de: 'Profil', en: 'profile' },
  all: { de: 'alle', en: 'all' },
  total: { de: 'Gesamt', en: 'Total' },
  interval: { de: '[ ] 95-%-Intervall', en: '[ ] 95 % interval' },
  mature: {
    de: 'Verbleibsquoten in Zeilen ohne Zeitraum: nur Austritte, deren Frist und Wartezeit vorbei sind.',
    en: 'Outcome rates in rows without a period: only exits whose due day and waiting time are over.',
  },
} as const satisfies Record<string, Text>;

/** A breakdown for people at a terminal: keys as they are typed in filters, rates in per cent with their interval. */
export function breakdownTable(breakdown: Breakdown, language: Language): string {
  const { by, measures, rows, total } = breakdown;
  const format = formatter(language);
  const figures = (row: BreakdownRow): string[] => measures.map(({ id }) => format(row.values[id]));
  const columns = [
    ...by.map((dimension) => ({ heading: dimensionOf(dimension).label[language], align: 'left' as const })),
    ...measures.map(({ label, unit }) => ({
      heading: unit === 'days' ? `${label[language]}, ${unitLabels.days[language]}` : label[language],
      align: 'right' as const,
    })),
  ];
  const table = textTable(columns, [
    ...rows.map((row) => [
      ...by.map((dimension) => row.keys[dimension] ?? words.all[language]),
      ...figures(row),
    ]),
    ...(rows.length === 0 ? [] : [undefined]),
    [...by.map((_, index) => (index === 0 ? words.total[language] : '')), ...figures(total)],
  ]);
  const notes = legend([...rows, total], language);
  return `${head(breakdown, language)}\n\n${table}${notes.map((note) => `\n${note}`).join('')}\n`;
}

function head({ asOf, dataVersion, profile }: Breakdown, language: Language): string {
  const day = language === 'de' ? asOf.split('-').toReversed().join('.') : asOf;
  const parts = [
    `${words.asOf[language]} ${day}`,
    `${words.dataVersion[language]} ${dataVersion}`,
    `${words.profile[language]} ${profile}`,
  ];
  return parts.join(' · ');
}

type Format = (value: MeasureValue | undefined) => string;

/** The sign of the state stands behind the number; a final one needs none. */
function formatter(language: Language): Format {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const inPercent = (fraction: number): string => percent.format(fraction * 100);
  const shown = (value: MeasureValue): string => {
    if (value.value === null) return '';
    switch (value.kind) {
      case 'count':
      case 'quantity':
        return number.format(value.value);
      case 'rate': {
        const { interval } = value;
        const range = interval === null ? '' : ` [${inPercent(interval.lower)}–${inPercent(interval.upper)}]`;
        return `${inPercent(value.value)} %${range}`;
      }
      default:
        return assertNever(value);
    }
  };
  return (value) => (value === undefined ? '' : `${shown(value)} ${signOf(value)}`);
}

function signOf({ status }: MeasureValue): string {
  return status === 'FINAL' ? ' ' : valueStatuses[status].sign;
}

/** Explains the signs that occur, and nothing else. */
function legend(rows: readonly BreakdownRow[], language: Language): readonly string[] {
  const values = rows.flatMap((row) => Object.values(row.values));
  const statuses = new Set(values.map((value) => value.status));
  const signs = Object.entries(valueStatuses)
    .filter(([status]) => status !== 'FINAL' && [...statuses].some((seen) => seen === status))
    .map(([, { sign, label }]) => `${sign} ${label[language]}`);
  const rates = values.filter((value) => value.kind === 'rate');
  return [
    ...(signs.length === 0 ? [] : [signs.join(' · ')]),
    ...(rates.some((rate) => rate.interval !== null) ? [words.interval[language]] : []),
    ...(rates.some((rate) => rate.matureShare !== null) ? [words.mature[language]] : []),
  ];
}

import {
  type DataQuality,
  dimensionOf,
  type Language,
  type QualityMeasure,
  qualitySeverities,
  ruleExplanation,
  type Text,
} from '@neue-wege/domain';
import { answerHead, type Filtered, measureHeading, measureName, notesText } from './answer-text.ts';
import { textTable } from './text-table.ts';
import { digitsOf, signOf, smallBaseNotes, valueNotes, valueText } from './value-text.ts';
import { wrapText } from './wrap-text.ts';

const words = {
  title: { de: 'Datenqualität', en: 'Data quality' },
  severity: { de: 'Schwere', en: 'Severity' },
  rule: { de: 'Regel', en: 'Rule' },
  id: { de: 'Kennung', en: 'Id' },
  findings: { de: 'Befunde', en: 'Findings' },
  checked: { de: 'geprüft', en: 'checked' },
  share: { de: 'Anteil', en: 'Share' },
  period: { de: 'Zeitraum', en: 'Period' },
  remedy: { de: 'Abhilfe', en: 'Remedy' },
  total: { de: 'Gesamt', en: 'Total' },
  onlyFindings: {
    de: 'Unter einer Regel stehen nur Zeilen mit Befunden; alle geprüften: --format json. Gezählt wird nach dem Datum der geprüften Angaben.',
    en: 'Below a rule stand the rows with findings alone; everything checked: --format json. Counted by the date of what is checked.',
  },
} as const satisfies Record<string, Text>;

type RuleFindings = DataQuality['rules'][number];
type Counts = RuleFindings['total'];

/** What every rule found in all, then rule by rule where, and what to do about it; at the end what is measured beside the rules. */
export function dataQualityTable(quality: DataQuality & Partial<Filtered>, language: Language): string {
  const { rules, measures } = quality;
  const say = (word: keyof typeof words): string => words[word][language];
  const overview = textTable(
    [
      { heading: say('severity'), align: 'left' },
      { heading: say('rule'), align: 'left' },
      { heading: say('id'), align: 'left' },
      ...countColumns(language),
    ],
    rules.map(({ rule, total }) => [
      qualitySeverities[rule.severity][language],
      ruleExplanation(rule).label[language],
      rule.id,
      ...countCells(total, language),
    ]),
  );
  const found = rules.filter(({ total, rows }) => total.findings !== 0 && rows.some(isWorthARow));
  const counts = rules.flatMap(({ rows, total }) => [...rows.filter(isWorthARow), total]);
  const values = measures.flatMap(({ rows, total }) => [...rows.map(({ value }) => value), total]);
  const statuses = [...counts, ...values].map(({ status }) => status);
  const bases = counts.map(({ share, checked }) => ({ value: share, denominator: checked }));
  const notes = new Set([
    ...valueNotes(values, { language, written: 'full', statuses }),
    ...smallBaseNotes(bases, language),
    say('onlyFindings'),
  ]);
  return [
    answerHead({ title: say('title'), answer: quality }, language),
    `\n\n${overview}`,
    ...found.map((one) => `\n${ruleBlock(one, language)}`),
    ...measures.map((one) => `\n${measureBlock(one, language)}`),
    notesText([...notes]),
  ].join('');
}

function countColumns(language: Language) {
  return (['findings', 'checked', 'share'] as const).map((word) => ({
    heading: words[word][language],
    align: 'right' as const,
  }));
}

/** A share is written as exactly as a rate: not at all below 10, since the two counts stand beside it. */
function countCells({ findings, checked, share, status }: Counts, language: Language): readonly string[] {
  const { number, percent } = valueText(language);
  const base = { value: share, denominator: checked };
  const isSmall = share === null || checked === null || checked < 10;
  return [
    findings === null ? '' : number(findings),
    checked === null ? '' : number(checked),
    `${isSmall ? '' : percent(share, digitsOf(base))} ${signOf(status)}`,
  ];
}

function isWorthARow({ findings, status }: Counts): boolean {
  return (findings ?? 0) > 0 || status === 'CONFIDENTIAL';
}

function ruleBlock({ rule, rows, total }: RuleFindings, language: Language): string {
  const { label, definition } = ruleExplanation(rule);
  const shown = rows.filter(isWorthARow);
  const table = placeTable(
    {
      columns: countColumns(language),
      rows: shown.map((row) => ({ ...row, cells: countCells(row, language) })),
      total: countCells(total, language),
    },
    language,
  );
  return [
    `${qualitySeverities[rule.severity][language]}: ${label[language]} (${rule.id})`,
    wrapText(definition[language], { first: '  ', rest: '  ' }),
    wrapText(`${words.remedy[language]}: ${rule.remedy[language]}`, { first: '  ', rest: '  ' }),
    table,
  ].join('\n');
}

function measureBlock({ measure, rows, total }: QualityMeasure, language: Language): string {
  const { full } = valueText(language);
  const table = placeTable(
    {
      columns: [{ heading: measureHeading(measure, language), align: 'right' }],
      rows: rows.map(({ value, ...place }) => ({ ...place, cells: [full(value)] })),
      total: [full(total)],
    },
    language,
  );
  return `${measureName(measure, language)}\n${table}`;
}

/** Rows of locations and, where there are any, periods. */
function placeTable(
  {
    columns,
    rows,
    total,
  }: {
    columns: readonly { readonly heading: string; readonly align: 'left' | 'right' }[];
    rows: readonly {
      readonly location: string;
      readonly period: string | null;
      readonly cells: readonly string[];
    }[];
    total: readonly string[];
  },
  language: Language,
): string {
  const hasPeriods = rows.some(({ period }) => period !== null);
  return textTable(
    [
      { heading: dimensionOf('location').label[language], align: 'left' },
      ...(hasPeriods ? [{ heading: words.period[language], align: 'left' } as const] : []),
      ...columns,
    ],
    [
      ...rows.map(({ location, period, cells }) => [
        location,
        ...(hasPeriods ? [period ?? ''] : []),
        ...cells,
      ]),
      ...(rows.length === 0 ? [] : [undefined]),
      [words.total[language], ...(hasPeriods ? [''] : []), ...total],
    ],
  );
}

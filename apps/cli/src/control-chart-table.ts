import {
  type ControlChart,
  type ControlChartPoint,
  controlChartMethod,
  dimensionOf,
  type Language,
  type Measure,
  type Text,
  unitLabels,
} from '@neue-wege/domain';
import { answerHead, inLine, measureName, notesText } from './answer-text.ts';
import { protectionNotes } from './protection-notes.ts';
import { textTable } from './text-table.ts';
import { digitsOf, valueNotes, valueText } from './value-text.ts';

const words = {
  title: { de: 'Regelkarte', en: 'Control chart' },
  by: { de: 'nach', en: 'by' },
  centre: { de: 'Mittellinie', en: 'Centre line' },
  none: { de: 'keine', en: 'none' },
  rate: { de: 'Quote', en: 'Rate' },
  number: { de: 'Anzahl', en: 'Number' },
  cases: { de: 'Fälle', en: 'Cases' },
  limits: { de: 'Grenzen', en: 'Limits' },
  upTo: { de: 'bis', en: 'up to' },
  result: { de: 'Ergebnis', en: 'Result' },
  outside: { de: 'außerhalb der Grenzen', en: 'outside the limits' },
  inRun: { de: 'in einer Folge', en: 'in a run' },
  empty: { de: 'ohne Fälle', en: 'no cases' },
  running: { de: 'läuft noch', en: 'still running' },
  notUsed: { de: 'geht nicht ein', en: 'takes no part' },
  signals: { de: 'Auffällige Punkte', en: 'Signals' },
  noSignal: { de: 'Kein Punkt ist auffällig.', en: 'No point is a signal.' },
  signs: {
    de: '▲ über, ▼ unter der Mittellinie',
    en: '▲ above, ▼ below the centre line',
  },
} as const satisfies Record<string, Text>;

/** The periods of a control chart with their limits and signals, in order of time. */
export function controlChartTable(chart: ControlChart, language: Language): string {
  const { profile, measure, grain, points, reason, rule, periodsWithoutCases, isDrawable } = chart;
  const say = (word: keyof typeof words): string => words[word][language];
  const grainLabel = dimensionOf(grain).label[language];
  const isRate = measure.kind === 'rate';
  const table = textTable(
    [
      { heading: grainLabel, align: 'left' },
      ...(isRate ? [{ heading: say('cases'), align: 'right' } as const] : []),
      { heading: valueHeading(measure, language), align: 'right' },
      ...(isDrawable ? [{ heading: say('limits'), align: 'right' } as const] : []),
      { heading: say('result'), align: 'left' },
    ],
    points.map((point) => [
      point.period,
      ...(isRate ? [casesOf(point, language)] : []),
      valueText(language).short(point.value),
      ...(isDrawable ? [limitsText(point, language)] : []),
      resultText(point, { chart, language }),
    ]),
  );
  const title = `${say('title')} ${say('by')} ${inLine(dimensionOf(grain).label, language)}: ${measureName(measure, language)}`;
  const notes = [
    ...(reason === null ? [] : [reason[language]]),
    ...(isDrawable ? [signalsText(chart, language)] : []),
    ...valueNotes(
      points.map(({ value }) => value),
      { language, written: 'short' },
    ),
    ...protectionNotes({ profile, measures: [measure], slices: [] }, language),
    ...(isDrawable ? [rule[language]] : []),
    controlChartMethod.note[language],
    periodsWithoutCases[language],
  ];
  return `${answerHead({ title, answer: chart }, language)}\n${centreText(chart, language)}\n\n${table}${notesText(notes)}`;
}

/** The measure stands in the title; here what its values are. */
function valueHeading({ kind, unit }: Measure, language: Language): string {
  if (kind === 'rate') return words.rate[language];
  return kind === 'count' ? words.number[language] : unitLabels[unit][language];
}

function centreText({ centre, measure, kind }: ControlChart, language: Language): string {
  const { number, percent } = valueText(language);
  const text =
    centre === null ? words.none[language] : measure.kind === 'rate' ? percent(centre, 1) : number(centre);
  return `${words.centre[language]}: ${text} · ${controlChartMethod.kinds[kind][language]}`;
}

function casesOf({ value }: ControlChartPoint, language: Language): string {
  return value.kind === 'rate' && value.denominator !== null
    ? valueText(language).number(value.denominator)
    : '';
}

/** A negative lower limit of a count means that none is too low. */
function limitsText({ limits, value }: ControlChartPoint, language: Language): string {
  const { number, range } = valueText(language);
  if (limits === null) return '';
  if (value.kind === 'rate') return range(limits, digitsOf(value));
  return limits.lower < 0
    ? `${words.upTo[language]} ${number(limits.upper, 1)}`
    : `${number(limits.lower, 1)}–${number(limits.upper, 1)}`;
}

function resultText(
  { value, isZero, isUsed, isOutside, isInRun }: ControlChartPoint,
  { chart: { centre }, language }: { chart: ControlChart; language: Language },
): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const sign = (value.value ?? 0) > (centre ?? 0) ? '▲' : '▼';
  const isRunning = !isUsed && value.value !== null && value.status !== 'UNCERTAIN';
  const signals = [
    ...(isOutside === true ? [say('outside')] : []),
    ...(isInRun === true ? [say('inRun')] : []),
  ];
  return [
    ...(signals.length === 0 ? [] : [`${sign} ${signals.join(', ')}`]),
    ...(isZero ? [say('empty')] : []),
    ...(isRunning ? [say('running')] : []),
    ...(isUsed ? [] : [say('notUsed')]),
  ].join(', ');
}

function signalsText({ points }: ControlChart, language: Language): string {
  const outside = points.filter(({ isOutside }) => isOutside === true).length;
  const inRun = points.filter(({ isInRun }) => isInRun === true).length;
  if (outside + inRun === 0) return words.noSignal[language];
  const counts = `${outside} ${words.outside[language]}, ${inRun} ${words.inRun[language]}`;
  return `${words.signals[language]}: ${counts}. ${words.signs[language]}.`;
}

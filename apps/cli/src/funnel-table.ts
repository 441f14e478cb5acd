import {
  dimensionOf,
  type Funnel,
  type FunnelUnit,
  funnelMethod,
  type Language,
  type Text,
} from '@neue-wege/domain';
import { answerHead, inLine, measureName, notesText } from './answer-text.ts';
import { protectionNotes } from './protection-notes.ts';
import { type TextColumn, textTable } from './text-table.ts';
import { digitsOf, signOf, valueNotes, valueText } from './value-text.ts';

const words = {
  title: { de: 'Trichterdiagramm', en: 'Funnel plot' },
  by: { de: 'nach', en: 'by' },
  common: { de: 'Gemeinsamer Wert', en: 'Common value' },
  none: { de: 'keiner', en: 'none' },
  rate: { de: 'Quote', en: 'Rate' },
  cases: { de: 'Fälle', en: 'Cases' },
  alert: { de: '95-%-Grenzen', en: '95 % limits' },
  alarm: { de: '99,8-%-Grenzen', en: '99.8 % limits' },
  result: { de: 'Ergebnis', en: 'Result' },
  signs: {
    de: '▲ darüber, ▼ darunter. Grenzen in Prozent, um den gemeinsamen Wert, nach der Zahl der Fälle.',
    en: '▲ above, ▼ below. Limits in per cent, around the common value, by the number of cases.',
  },
  judged: { de: 'Bewertete Einheiten', en: 'Units judged' },
} as const satisfies Record<string, Text>;

/** The units of a funnel with their limits and signals, in the order of their keys; without limits where none are drawn. */
export function funnelTable(funnel: Funnel, language: Language): string {
  const { profile, measure, where, unit, units, isDrawable, reason } = funnel;
  const say = (word: keyof typeof words): string => words[word][language];
  const unitLabel = dimensionOf(unit).label[language];
  const columns: readonly TextColumn[] = [
    { heading: unitLabel, align: 'left' },
    { heading: say('cases'), align: 'right' },
    { heading: say('rate'), align: 'right' },
    ...(isDrawable
      ? ([
          { heading: say('alert'), align: 'right' },
          { heading: say('alarm'), align: 'right' },
          { heading: say('result'), align: 'left' },
        ] as const)
      : []),
  ];
  const table = textTable(
    columns,
    units.map((one) => unitCells(one, { funnel, language })),
  );
  const title = `${say('title')} ${say('by')} ${inLine(dimensionOf(unit).label, language)}: ${measureName(measure, language)}`;
  const notes = [
    ...(reason === null ? [] : [reason[language]]),
    ...(isDrawable ? [countsOfSignals(funnel, language), say('signs')] : []),
    ...valueNotes([...units.map(({ value }) => value), funnel.total], { language, written: 'short' }),
    ...protectionNotes({ profile, measures: [measure], slices: [{ keys: {}, where }] }, language),
    funnelMethod.note[language],
  ];
  return `${answerHead({ title, answer: funnel }, language)}\n${commonValue(funnel, language)}\n\n${table}${notesText(notes)}`;
}

function commonValue({ target, targetKind, total }: Funnel, language: Language): string {
  const { percent } = valueText(language);
  const text =
    target === null ? words.none[language] : percent(target, targetKind === 'AGREED' ? 1 : digitsOf(total));
  const sign = targetKind === 'AGREED' ? '' : signOf(total.status).trim();
  return `${words.common[language]}: ${text}${sign === '' ? '' : ` ${sign}`} (${funnelMethod.targetKinds[targetKind][language]})`;
}

function unitCells(
  { key, value, limits, signal }: FunnelUnit,
  { funnel, language }: { funnel: Funnel; language: Language },
): readonly string[] {
  const { short, range, number } = valueText(language);
  const digits = digitsOf(value);
  const cells = [key, value.denominator === null ? '' : number(value.denominator), short(value)];
  if (!funnel.isDrawable) return cells;
  const isAbove = (value.value ?? 0) > (funnel.target ?? 0);
  const sign = signal === null || signal === 'WITHIN' ? '' : isAbove ? '▲ ' : '▼ ';
  return [
    ...cells,
    limits === null ? '' : range(limits.alert, digits),
    limits === null ? '' : range(limits.alarm, digits),
    signal === null ? '' : `${sign}${funnelMethod.signals[signal][language]}`,
  ];
}

/** How many units lie where: one in twenty outside the inner limits is what chance alone makes. */
function countsOfSignals({ units }: Funnel, language: Language): string {
  const signals = units.map(({ signal }) => signal).filter((signal) => signal !== null);
  const parts = (['WITHIN', 'ALERT', 'ALARM'] as const).map(
    (name) => `${signals.filter((signal) => signal === name).length} ${funnelMethod.signals[name][language]}`,
  );
  return `${words.judged[language]}: ${signals.length}, ${parts.join(', ')}.`;
}

import type { DeliveryResult, FigureChange, KindEffects, Shrinkage } from '@neue-wege/database';
import type { Language, Text } from '@neue-wege/domain';
import { notesText } from './answer-text.ts';
import { countWords, importWords } from './import-words.ts';
import { textTable } from './text-table.ts';
import { valueNotes, valueText } from './value-text.ts';

const words = {
  column: { de: 'Geänderte Spalte', en: 'Changed column' },
  changed: { de: 'geändert', en: 'changed' },
  cleared: { de: 'geleert', en: 'cleared' },
  location: { de: 'Standort', en: 'Location' },
  all: { de: 'alle', en: 'all' },
  year: { de: 'Jahr', en: 'Year' },
  records: { de: 'Datensätze', en: 'Records' },
  end: { de: 'davon enden', en: 'Of them end' },
  share: { de: 'Anteil', en: 'Share' },
  arrow: { de: 'Kennzahlen, vorher → nachher', en: 'Headline figures, before → after' },
  same: { de: 'Die Kennzahlen bleiben, wie sie sind.', en: 'The headline figures stay as they are.' },
  confirm: {
    de: 'Die Lieferung beendet viel von dem, was gespeichert ist. Ist die Datei ganz, mit --confirm-shrinking bestätigen.',
    en: 'The delivery ends much of what is stored. If the file is whole, confirm with --confirm-shrinking.',
  },
} as const satisfies Record<string, Text>;
const right = 'right' as const;
const left = 'left' as const;

/** What a delivery would do, for whoever decides: to records, to columns, to the headline figures, and what to confirm. */
export function previewTexts(result: DeliveryResult, language: Language): readonly string[] {
  const { effects, figures, shrinking } = result;
  return [
    ...(effects.length === 0 ? [] : [effectsTable(effects, language)]),
    ...(effects.some(({ columns }) => columns.length > 0) ? [columnsTable(effects, language)] : []),
    figuresText(figures, language),
    ...(shrinking.length === 0 ? [] : [shrinkingText(shrinking, language)]),
  ];
}

/** What would end much of what is stored, and how to confirm it. */
export function shrinkingText(shrinking: readonly Shrinkage[], language: Language): string {
  const { number, percent } = valueText(language);
  const columns = [
    { heading: importWords.kind[language], align: left },
    { heading: words.location[language], align: left },
    { heading: words.records[language], align: right },
    { heading: words.end[language], align: right },
    { heading: words.share[language], align: right },
  ];
  const rows = shrinking.map(({ kind, location, before, ended, share }) => {
    return [kind, location ?? '–', number(before), number(ended), percent(share, 0)];
  });
  return `${words.confirm[language]}\n\n${textTable(columns, rows)}`;
}

function effectsTable(effects: readonly KindEffects[], language: Language): string {
  const { number } = valueText(language);
  const columns = [
    { heading: importWords.kind[language], align: left },
    ...countWords.map(([, word]) => ({ heading: word[language], align: right })),
  ];
  return textTable(
    columns,
    effects.map((effect) => [effect.kind, ...countWords.map(([what]) => number(effect[what]))]),
  );
}

function columnsTable(effects: readonly KindEffects[], language: Language): string {
  const { number } = valueText(language);
  const columns = [
    { heading: importWords.kind[language], align: left },
    { heading: words.column[language], align: left },
    { heading: words.changed[language], align: right },
    { heading: words.cleared[language], align: right },
  ];
  const rows = effects.flatMap(({ kind, columns: changes }) =>
    changes.map(({ column, changed, cleared }) => [kind, column, number(changed), number(cleared)]),
  );
  return textTable(columns, rows);
}

/** One line per location and year; none where no figure changes. A figure of a location that stays as it is needs no cell. */
function figuresText(figures: readonly FigureChange[], language: Language): string {
  if (figures.length === 0) return `${words.same[language]}\n`;
  const measures = [...new Map(figures.map(({ measure }) => [measure.id, measure])).values()];
  const columns = [
    { heading: words.location[language], align: left },
    { heading: words.year[language], align: left },
    ...measures.map(({ label }) => ({ heading: label[language], align: right })),
  ];
  const lines = Map.groupBy(figures, ({ location, year }) => JSON.stringify([location, year]));
  const rows = [...lines.values()].map((changes) => {
    const [{ location, year } = { location: null, year: 0 }] = changes;
    const cells = measures.map(({ id }) => changes.find(({ measure }) => measure.id === id));
    return [
      location ?? words.all[language],
      String(year),
      ...cells.map((change) => (change === undefined ? '' : figureText(change, language))),
    ];
  });
  const values = figures.flatMap(({ before, after }) => [before, after]).filter((value) => value !== null);
  const notes = valueNotes(values, { language, written: 'short' });
  return `${words.arrow[language]}\n\n${textTable(columns, rows)}${notesText(notes)}`;
}

function figureText(change: FigureChange, language: Language): string {
  const { short } = valueText(language);
  const [before, after] = [change.before, change.after].map((value) =>
    value === null ? '–' : short(value).trim(),
  );
  return before === after ? `${after}` : `${before} → ${after}`;
}

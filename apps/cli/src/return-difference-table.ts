import {
  type DimensionId,
  differenceKinds,
  dimensionIds,
  type FigureDifference,
  figureIdOf,
  type Language,
  type MeasureValue,
  measureOf,
  periodName,
  type ReleaseDifference,
  type ReturnCauses,
  returnSections,
  revisionOrigins,
  type Text,
} from '@neue-wege/domain';
import { answerHead, keyCells, keyColumns, measureHeading, notesText, stateLine } from './answer-text.ts';
import { causesText, changeText } from './revisions-table.ts';
import { textTable } from './text-table.ts';
import { valueNotes, valueText } from './value-text.ts';

const words = {
  title: {
    de: 'Quartalsmeldung {quarter}: {before} gegen {after}',
    en: 'Quarterly return {quarter}: {before} against {after}',
  },
  release: { de: 'Fassung {n}', en: 'release {n}' },
  now: { de: 'heute', en: 'now' },
  reason: { de: 'Grund der Berichtigung', en: 'Reason of the correction' },
  redefined: { de: 'Neu definiert', en: 'Defined anew' },
  same: { de: '{n} Zahlen sind in beiden gleich.', en: '{n} figures are the same in both.' },
  nothing: { de: 'Keine Zahl ist anders.', en: 'No figure differs.' },
  period: { de: 'Zeitraum', en: 'Period' },
  measure: { de: 'Kennzahl', en: 'Measure' },
  before: { de: 'vorher', en: 'before' },
  after: { de: 'nachher', en: 'after' },
  change: { de: 'Änderung', en: 'Change' },
  kind: { de: 'Was', en: 'What' },
  cause: { de: 'Ursache', en: 'Cause' },
  only: {
    de: 'Änderungen ohne Zahl: Eine Seite fehlt, wird nicht gezeigt, oder die Basis ist kleiner als 10.',
    en: 'Changes without a number: a side is missing, not shown, or on a base below 10.',
  },
} as const satisfies Record<string, Text>;

/** What two releases say differently: a table per section, with the reason of the correction above. */
export function differenceTable(
  difference: ReleaseDifference,
  { language, causes }: { readonly language: Language; readonly causes: ReturnCauses | undefined },
): string {
  const { before, after, from, to, reason, redefined, figures, same } = difference;
  const say = (word: keyof typeof words): string => words[word][language];
  const named = (release: number | null): string =>
    release === null ? say('now') : say('release').replace('{n}', String(release));
  const title = say('title')
    .replace('{quarter}', after.quarter)
    .replace('{before}', named(from))
    .replace('{after}', named(to));
  const anew = redefined.map(({ measure }) => measureOf(measure)?.label[language] ?? measure);
  const head = [
    answerHead({ title, answer: before }, language),
    stateLine(after, language),
    ...(reason === null ? [] : [`${say('reason')}: ${reason}`]),
    ...(anew.length === 0 ? [] : [`${say('redefined')}: ${anew.join(', ')}`]),
  ].join('\n');
  const sections = Map.groupBy(figures, ({ section }) => section);
  const tables = [...sections].map(([section, own]) => sectionTable(section, { own, language, causes }));
  const body = tables.length === 0 ? `${say('nothing')}\n` : tables.join('\n');
  const values = figures.flatMap((figure) => [figure.before, figure.after]).filter((value) => value !== null);
  const notes = [
    say('same').replace('{n}', String(same)),
    ...(figures.length === 0 ? [] : [...valueNotes(values, { language, written: 'short' }), say('only')]),
  ];
  return `${head}\n\n${body}${notesText(notes)}`;
}

function sectionTable(
  section: string,
  {
    own,
    language,
    causes,
  }: {
    readonly own: readonly FigureDifference[];
    readonly language: Language;
    readonly causes: ReturnCauses | undefined;
  },
): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const label = returnSections.find(({ id }) => id === section)?.label[language] ?? section;
  const by: readonly DimensionId[] = dimensionIds.filter((id) => own[0]?.keys[id] !== undefined);
  const { withCounts } = valueText(language);
  const told = (value: MeasureValue | null): string => (value === null ? '– ' : withCounts(value));
  const rows = own.map((figure): readonly string[] => {
    const measure = measureOf(figure.measure);
    const steps = causes?.get(figureIdOf(figure));
    const isTotal = figure.isTotalOf.length === by.length;
    return [
      ...keyCells({ by, keys: isTotal ? 'total' : figure.keys }, language),
      periodName(figure.period) ?? '',
      measure === undefined ? figure.measure : measureHeading(measure, language),
      told(figure.before),
      told(figure.after),
      measure === undefined ? '' : changeText(figure.change, { measure, language }),
      differenceKinds[figure.kind].label[language],
      measure === undefined || steps === undefined
        ? revisionOrigins[figure.origin][language]
        : causesText(steps, { measure, language }),
    ];
  });
  const left = (['period', 'measure'] as const).map(
    (word) => ({ heading: say(word), align: 'left' }) as const,
  );
  const right = (['before', 'after', 'change'] as const).map(
    (word) => ({ heading: say(word), align: 'right' }) as const,
  );
  const last = (['kind', 'cause'] as const).map((word) => ({ heading: say(word), align: 'left' }) as const);
  return `${label}\n${textTable([...keyColumns(by, language), ...left, ...right, ...last], rows)}`;
}

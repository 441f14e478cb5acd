import {
  type Language,
  type Measure,
  type MeasureValue,
  type Revision,
  type RevisionCause,
  type Revisions,
  revisionOrigins,
  type Text,
  unitLabels,
} from '@neue-wege/domain';
import {
  answerHead,
  dayText,
  type Filtered,
  keyCells,
  keyColumns,
  measureName,
  notesText,
} from './answer-text.ts';
import { protectionNotes } from './protection-notes.ts';
import { textTable } from './text-table.ts';
import { valueNotes, valueText } from './value-text.ts';

const words = {
  title: { de: 'Änderungen zwischen', en: 'Changes between' },
  and: { de: 'und', en: 'and' },
  change: { de: 'Änderung', en: 'Change' },
  cause: { de: 'Ursache', en: 'Cause' },
  nothing: { de: 'Nichts hat sich geändert.', en: 'Nothing has changed.' },
  versions: { de: 'Datenversionen dazwischen', en: 'Data versions in between' },
  none: { de: 'keine', en: 'none' },
  brackets: {
    de: 'Quoten: in Klammern Zähler/Nenner, ?n davon unbekannt. Änderung in Prozentpunkten (PP). – keine solche Zeile.',
    en: 'Rates: in brackets numerator/denominator, ?n of them unknown. Change in percentage points (pp). – no such row.',
  },
  causes: {
    de: 'Zeitablauf: derselbe Datenstand, am späteren Tag gelesen. Neue Freigabe: alles seit der früheren zusammen. Eine Änderung ohne Zahl lässt sich nicht beziffern: Ein Wert fehlt, oder die Basis ist kleiner als 10.',
    en: 'Time passed: the same data, read on the later day. New release: all since the earlier one together. A change without a number cannot be told: a value is missing, or the base is below 10.',
  },
  points: { de: 'PP', en: 'pp' },
  zero: {
    de: '±0: Der Wert blieb; sein Stand oder die Zahlen dahinter haben sich geändert.',
    en: '±0: the value stayed; its state or the numbers behind it have changed.',
  },
} as const satisfies Record<string, Text>;

/** What is not what it was, one table per measure: was, is, and through what. */
export function revisionsTable(answer: Revisions & Partial<Filtered>, language: Language): string {
  const { from, asOf, profile, measures, revisions, where = {} } = answer;
  const say = (word: keyof typeof words): string => words[word][language];
  const title = `${say('title')} ${dayText(from, language)} ${say('and')} ${dayText(asOf, language)}`;
  const blocks = measures.flatMap((measure) => {
    const own = revisions.filter((revision) => revision.measure === measure.id);
    return own.length === 0 ? [] : [measureTable(measure, { own, answer, language })];
  });
  const values = revisions
    .flatMap((revision) => [revision.old, revision.new])
    .filter((value) => value !== null);
  const slices = revisions.map(({ keys }) => ({ keys, where }));
  const explained = [
    ...valueNotes(values, { language, written: 'short' }),
    say('brackets'),
    say('zero'),
    say('causes'),
    ...protectionNotes({ profile, measures, slices }, language),
  ];
  const notes = [versionsText(answer, language), ...(revisions.length === 0 ? [] : explained)];
  const body = blocks.length === 0 ? `${say('nothing')}\n` : blocks.join('\n');
  return `${answerHead({ title, answer }, language)}\n\n${body}${notesText(notes)}`;
}

function measureTable(
  measure: Measure,
  { own, answer, language }: { own: readonly Revision[]; answer: Revisions; language: Language },
): string {
  const { by, from, asOf } = answer;
  const rows = own.map((revision): readonly string[] => [
    ...keyCells({ by, keys: isTotal(revision, answer) ? 'total' : revision.keys }, language),
    ...valueCells(revision, language),
    changeText(revision.change, { measure, language }),
    causesText(revision.causes, { measure, language }),
  ]);
  const table = textTable(
    [
      ...keyColumns(by, language),
      { heading: dayText(from, language), align: 'right' },
      { heading: dayText(asOf, language), align: 'right' },
      { heading: words.change[language], align: 'right' },
      { heading: words.cause[language], align: 'left' },
    ],
    rows,
  );
  return `${measureName(measure, language)}${measure.unit === 'days' ? `, ${unitLabels.days[language]}` : ''}\n${table}`;
}

function isTotal({ isTotalOf }: Revision, { by }: Revisions): boolean {
  return isTotalOf.length === by.length;
}

/** Was and is; what is unknown is written too where nothing else would show the change. */
function valueCells({ old, new: now }: Revision, language: Language): readonly string[] {
  const { withCounts } = valueText(language);
  const [was, is] = [old, now].map((value) => (value === null ? '– ' : withCounts(value)));
  if (was !== is) return [was ?? '', is ?? ''];
  return [`${unknownText(old, language)}${was}`, `${unknownText(now, language)}${is}`];
}

function unknownText(value: MeasureValue | null, language: Language): string {
  if (value?.kind !== 'rate' || value.unknown === null) return '';
  return `?${valueText(language).number(value.unknown)} `;
}

/** A change of a value, in percentage points for rates; `±0` where what is said beside the value changed. */
export function changeText(
  change: number | null,
  { measure, language, withUnit = true }: { measure: Measure; language: Language; withUnit?: boolean },
): string {
  const text = valueText(language);
  if (change === null) return '';
  if (Math.abs(change) < rounding) return '±0';
  return measure.kind === 'rate'
    ? `${text.change(change * 100, 1)}${withUnit ? ` ${words.points[language]}` : ''}`
    : text.change(change);
}

/** A step that changes a value less than this changed only what is said beside it. */
const rounding = 1e-9;

/** What made a change. A single cause made the whole of it, which stands beside. */
export function causesText(
  causes: readonly RevisionCause[],
  { measure, language }: { measure: Measure; language: Language },
): string {
  return causes
    .map(({ origin, change }) => {
      const name = revisionOrigins[origin][language];
      return causes.length === 1 || change === null
        ? name
        : `${name} ${changeText(change, { measure, language, withUnit: false })}`;
    })
    .join(' · ');
}

function versionsText({ versions }: Revisions, language: Language): string {
  const named = versions.map(
    ({ dataVersion, knownOn, origin }) =>
      `${dataVersion} (${revisionOrigins[origin][language]}, ${dayText(knownOn, language)})`,
  );
  return `${words.versions[language]}: ${named.length === 0 ? words.none[language] : named.join(', ')}`;
}

import { type Breakdown, dimensionOf, type ValueStatus, valueStatuses } from '@neue-wege/domain';
import { measureHeading, shortStatus } from './measure-columns.ts';
import { partsOf, partTexts, targetTexts } from './measure-parts.ts';
import { sayIn } from './table-sheet.ts';
import { type SheetAbout, wordsSheet } from './words-sheet.ts';
import type { Sheet } from './workbook.ts';
import { columnTexts, explanationTexts, workbookTexts } from './workbook-texts.ts';

interface Explained extends Pick<Breakdown, 'by' | 'measures'> {
  /** Whether targets have columns of their own. */
  readonly hasTargets?: boolean;
}

const targetIds = ['target', 'attainment'] as const;

/** What stands in the columns of the table: measures as the glossary defines them, dimensions, and the parts of values. */
export function notesSheet({ by, measures, hasTargets = false }: Explained, about: SheetAbout): Sheet {
  const say = sayIn(about.frame.language);
  const parts = [
    ...[...new Set(measures.flatMap(partsOf))].map((id) => ({ id, ...partTexts[id] })),
    ...(hasTargets ? targetIds.map((id) => ({ id, ...targetTexts[id] })) : []),
  ];
  const headings = [
    'term',
    'kind',
    'id',
    'definition',
    'formula',
    'unknown',
    'readingHint',
    'source',
  ] as const;
  return wordsSheet(about, {
    name: workbookTexts.notes,
    headings: headings.map((id) => explanationTexts[id]),
    widths: [28, 12, 25, 44, 36, 36, 44, 10],
    lines: [
      ...measures.map((measure) => [
        measureHeading(measure, { say }),
        say(explanationTexts.measure),
        measure.id,
        say(measure.definition),
        say(measure.formula),
        measure.unknownRule === null ? '' : say(measure.unknownRule),
        say(measure.readingHint),
        measure.source,
      ]),
      ...by.map((id) => {
        const { label, definition } = dimensionOf(id);
        return [say(label), say(explanationTexts.dimension), id, say(definition), '', '', '', ''];
      }),
      ...parts.map(({ id, heading, definition }) => {
        return [`… – ${say(heading)}`, say(explanationTexts.column), id, say(definition), '', '', '', ''];
      }),
    ],
  });
}

/** What the words in the columns of states mean, with the letters that stand for them elsewhere. */
export function signsSheet(about: SheetAbout): Sheet {
  const say = sayIn(about.frame.language);
  return wordsSheet(about, {
    name: workbookTexts.signs,
    headings: [columnTexts.status, explanationTexts.sign, explanationTexts.meaning],
    widths: [24, 10, 90],
    lines: statusIds.map((id) => [
      shortStatus(id, { say }),
      valueStatuses[id].sign,
      say(valueStatuses[id].hint),
    ]),
  });
}

/** The states of values by precedence. */
export const statusIds: readonly ValueStatus[] = Object.keys(valueStatuses).filter((id): id is ValueStatus =>
  Object.hasOwn(valueStatuses, id),
);

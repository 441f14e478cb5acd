import {
  type DimensionId,
  daysCovered,
  dimensionOf,
  footnotesOf,
  type Return,
  type ReturnRow,
  type ReturnTable,
  valueStatuses,
} from '@neue-wege/domain';
import { keysDocument, valueDocument } from '../breakdown-json.ts';
import { keyName } from '../workbook/dimension-columns.ts';
import { statusIds } from '../workbook/explanation-sheets.ts';
import { valueOf } from '../workbook/measure-columns.ts';
import { checkLogOf } from './check-log.ts';
import { figureDocument } from './difference-document.ts';
import { dimensionsOf, measuresOf } from './return-figures.ts';
import type { ReturnFrame } from './return-frame.ts';
import { noteOn } from './section-note.ts';

/**
 * A return as one JSON document (return.schema.json): what it is, the definitions in use, then the sections with a line per row. Rows are
 * those of a breakdown with their period; rates are fractions of 1 at full precision.
 */
export function* returnJson(answer: Return, frame: ReturnFrame): Generator<string> {
  yield JSON.stringify(headOf(answer, frame), null, 2).slice(0, -2);
  yield ',\n  "sections": [';
  for (const [index, table] of answer.tables.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(sectionHead(table, frame)).slice(0, -1)},"rows":[`;
    yield table.rows.map((row) => `\n      ${JSON.stringify(rowDocument(row, { answer, table }))}`).join();
    yield ']}';
  }
  yield '\n  ]';
  yield* correctionMember(frame);
  yield '\n}\n';
}

/** What the release says differently than the one before, a line per figure; nothing in the first one. */
function* correctionMember({ correction }: ReturnFrame): Generator<string> {
  if (correction === undefined) return;
  const { from, reason, redefined, same, figures } = correction;
  const head = JSON.stringify({ release: from, reason, redefined, same }).slice(0, -1);
  yield `,\n  "correction": ${head},"differences":[`;
  yield figures.map((figure) => `\n    ${JSON.stringify(figureDocument(figure))}`).join();
  yield ']}';
}

function headOf(answer: Return, frame: ReturnFrame): object {
  const { quarter, audience, profile, asOf, dataVersion, catalogueVersion } = answer;
  const { language, release, office, isSynthetic } = frame;
  return {
    quarter,
    release,
    state: frame.record === null ? 'draft' : 'frozen',
    audience,
    lang: language,
    profile,
    asOf,
    dataVersion,
    catalogueVersion,
    office,
    isSynthetic,
    measures: measuresOf(answer).map((measure) => ({
      id: measure.id,
      label: measure.label[language],
      unit: measure.unit,
      definition: measure.definition[language],
      formula: measure.formula[language],
      unknownRule: measure.unknownRule?.[language] ?? null,
      readingHint: measure.readingHint[language],
      source: measure.source,
      version: measure.version,
    })),
    dimensions: dimensionsOf(answer).map((id) => ({
      id,
      label: dimensionOf(id).label[language],
      definition: dimensionOf(id).definition[language],
      names: namesOf(id, { answer, frame }),
    })),
    statuses: statusIds.map((id) => ({
      id,
      sign: valueStatuses[id].sign,
      label: valueStatuses[id].label[language],
      hint: valueStatuses[id].hint[language],
    })),
    footnotes: footnotesOf(profile).map(({ id, text }) => ({ id, text: text[language] })),
    checkLog: checkLogDocument(answer, frame),
  };
}

/** Who did what, and what was checked; `null` for a draft. */
function checkLogDocument(answer: Return, frame: ReturnFrame): object | null {
  const log = checkLogOf(answer, frame);
  const { language } = frame;
  return (
    log && {
      steps: log.steps.map(({ id, label, by, on }) => ({ id, label: label[language], by: by[language], on })),
      checks: log.checks.map(({ id, label, definition, isFound, comment }) => ({
        id,
        label: label[language],
        definition: definition[language],
        hasFindings: isFound,
        comment,
      })),
    }
  );
}

/** What the keys of a dimension that occur are called. */
function namesOf(
  id: DimensionId,
  { answer, frame }: { readonly answer: Return; readonly frame: ReturnFrame },
): Readonly<Record<string, string>> {
  const keys = answer.tables.flatMap(({ rows }) => rows.map((row) => row.keys[id] ?? null));
  const known = [...new Set(keys)].filter((key) => key !== null);
  return Object.fromEntries(known.map((key) => [key, keyName({ id, key }, frame)[frame.language]]));
}

function sectionHead(table: ReturnTable, frame: ReturnFrame): object {
  const { id, label, about, by, measures } = table.section;
  const { language } = frame;
  return {
    id,
    label: label[language],
    about: about[language],
    note: noteOn(table, frame),
    by,
    measures: measures.map((measure) => measure.id),
  };
}

function rowDocument(
  row: ReturnRow,
  { answer, table }: { readonly answer: Return; readonly table: ReturnTable },
): object {
  const { by, measures } = table.section;
  const { role, key } = row.period;
  return {
    period: { role, key, ...daysCovered(row.period, answer.asOf) },
    ...keysDocument(row.keys, by),
    isTotalOf: row.isTotalOf,
    ...Object.fromEntries(
      measures.map((measure) => [measure.id, valueDocument(valueOf(row, measure))] as const),
    ),
  };
}

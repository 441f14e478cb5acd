import type { BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { rowIdOf } from '../disclosure/release.ts';
import type { ReturnPeriod } from './return-periods.ts';
import { type ReturnSection, returnSections } from './return-sections.ts';
import type { Return } from './run-return.ts';

/** A figure of a return by what it has in common with the same figure of another release. */
export interface PublishedFigure extends Pick<BreakdownRow, 'keys' | 'isTotalOf'> {
  /** Id of the section. */
  readonly section: string;
  readonly period: ReturnPeriod;
  /** Id of the measure. */
  readonly measure: string;
  readonly value: MeasureValue;
}

/** What a return told: of a frozen one what stands in its file, whatever is computed of the same data today. */
export interface PublishedReturn extends Omit<Return, 'tables'> {
  /** Version of each measure's definition, by its id. */
  readonly definitions: ReadonlyMap<string, number>;
  /** Section by section, row by row, measure by measure. */
  readonly figures: readonly PublishedFigure[];
}

/** What a return tells that is made now. */
export function publishedReturn({ tables, ...head }: Return): PublishedReturn {
  const measures = tables.flatMap(({ section }) => section.measures);
  return {
    ...head,
    definitions: new Map(measures.map(({ id, version }) => [id, version])),
    figures: tables.flatMap(({ section, rows }) =>
      rows.flatMap(({ period, keys, isTotalOf, values }) =>
        section.measures.flatMap(({ id: measure }): readonly PublishedFigure[] => {
          const value = values[measure];
          return value === undefined
            ? []
            : [{ section: section.id, period, keys, isTotalOf, measure, value: beforeMarks(value) }];
        }),
      ),
    ),
  };
}

/** The sections with the measures that a return told of: what returns got since says nothing of it. */
export function sectionsTold({ figures }: Pick<PublishedReturn, 'figures'>): readonly ReturnSection[] {
  const told = new Set(figures.map(columnOf));
  return returnSections.flatMap((section) => {
    const measures = section.measures.filter(({ id }) =>
      told.has(columnOf({ section: section.id, measure: id })),
    );
    return measures.length === 0 ? [] : [{ ...section, measures }];
  });
}

/** Names a measure of a section alike in every release. */
export function columnOf({ section, measure }: Pick<PublishedFigure, 'section' | 'measure'>): string {
  return `${section} ${measure}`;
}

/** Names a figure alike in every release: its section, period, place and measure. */
export function figureIdOf({ section, period, keys, measure }: Omit<PublishedFigure, 'value'>): string {
  return JSON.stringify([section, period.key, rowIdOf(keys), measure]);
}

/** A value as it is said where no release came before: the mark of a correction tells of that one alone. */
export function beforeMarks(value: MeasureValue): MeasureValue {
  if (value.corrected === undefined) return value;
  const { corrected: _corrected, ...plain } = value;
  if (plain.status !== 'CORRECTED') return plain;
  return { ...plain, status: plain.preliminary ? 'PRELIMINARY' : 'FINAL' };
}

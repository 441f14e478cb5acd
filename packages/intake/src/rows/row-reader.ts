import {
  type AgeBand,
  ageBandOf,
  type DeliveryFileKind,
  type ImportRule,
  importRules,
  severityOf,
  type Text,
} from '@neue-wege/domain';
import { forbiddenCharacters, longestCell } from '../cells/text-cell.ts';
import type { CsvRecord } from '../csv/record-tokenizer.ts';
import { type ColumnPlan, ownText } from './column-plan.ts';
import type { FindingLog } from './finding-log.ts';
import { rowCheck, rowRules } from './row-rules.ts';

/** The cells of a row that passed, in the order of {@link RowReader.columns}. */
export type Row = (string | null)[];

/** Reads the records of one file; what is wrong goes to the log. */
export interface RowReader {
  /** The columns of a row as it is stored: `birth_year` has become `age_band`. */
  readonly columns: readonly string[];
  /** `undefined` for a row that broke a rule. */
  read(record: CsvRecord, hasForbidden: boolean): Row | undefined;
}

/** What {@link rowReader} needs of its file. */
export interface RowReaderInput {
  readonly kind: DeliveryFileKind;
  readonly file: { readonly name: string; readonly index: number };
  readonly headings: readonly string[];
  readonly plan: readonly ColumnPlan[];
  readonly log: FindingLog;
}

const tooLong = importRules.cell_too_long.message({ most: longestCell });
const forbidden = importRules.forbidden_character.remedy;

/** A reader that applies the rules of cells and those of rows, and lists everything that is wrong with a row. */
export function rowReader(input: RowReaderInput): RowReader {
  const { kind, file, headings, log } = input;
  const birthYear = input.plan.find(({ name }) => name === 'birth_year');
  const plan = storedPlan(input.plan, birthYear);
  const columns = plan.map(({ name }) => name);
  const ageBand = columns.indexOf('age_band');
  const enteredOn = columns.indexOf('entered_on');
  const check = rowCheck(rowRules(kind), columns);
  const report = (line: number, issue: { rule: ImportRule; column: string | null; message: Text }): void =>
    log.add({ file: file.name, line, ...issue });

  const brokenRecord = (record: CsvRecord, hasForbidden: boolean): boolean => {
    const { line, cells, fault } = record;
    const headingAt = (index: number): string | null => headings[index] ?? null;
    if (fault !== undefined) {
      report(line, {
        rule: fault.rule,
        column: headingAt(fault.cell),
        message: importRules[fault.rule].remedy,
      });
      return true;
    }
    if (cells.length !== headings.length) {
      const counts = { allowed: headings.length, found: cells.length };
      const message = importRules.wrong_number_of_cells.message(counts);
      report(line, { rule: 'wrong_number_of_cells', column: null, message });
      return true;
    }
    const long = cells.findIndex((cell) => cell.length > longestCell);
    if (long >= 0) report(line, { rule: 'cell_too_long', column: headingAt(long), message: tooLong });
    const bad = hasForbidden ? cells.findIndex((cell) => forbiddenCharacters.test(cell)) : -1;
    if (bad >= 0) report(line, { rule: 'forbidden_character', column: headingAt(bad), message: forbidden });
    return long >= 0 || bad >= 0;
  };

  const readCell = (column: ColumnPlan, { line, cells }: CsvRecord): string | null | undefined => {
    const reading = column.read(column.index < 0 ? '' : (cells[column.index] ?? ''));
    if (typeof reading === 'string') return reading;
    if (reading === null && !column.isRequired) return null;
    const rule = reading?.rule ?? 'missing_value';
    const message = reading?.message ?? importRules.missing_value.remedy;
    report(line, { rule, column: column.heading, message });
    return undefined;
  };

  /** The band that the birth year gives: `null` without year or entry, `undefined` when the cell breaks a rule. */
  const bandOf = (record: CsvRecord, entry: string | null): AgeBand | null | undefined => {
    if (birthYear === undefined) return null;
    const year = readCell(birthYear, record);
    if (year === undefined) return undefined;
    if (year === null || entry === null) return null;
    const age = Number(entry.slice(0, 4)) - Number(year);
    if (age >= 0) return ageBandOf(age);
    const message = importRules.entry_before_birth.remedy;
    report(record.line, { rule: 'entry_before_birth', column: birthYear.heading, message });
    return undefined;
  };

  const reject = (line: number, cells: readonly (string | null)[]): undefined => {
    log.reject(() => {
      const kept: Record<string, string | null> = {};
      for (const [at, cell] of cells.entries())
        kept[columns[at] ?? ''] = cell === null ? null : ownText(cell);
      return { file: file.index, line, cells: kept };
    });
  };

  return {
    columns,
    read(record, hasForbidden) {
      if (brokenRecord(record, hasForbidden)) return reject(record.line, []);
      let isGood = true;
      const row: Row = [];
      for (const column of plan) {
        const cell = readCell(column, record);
        if (cell === undefined) isGood = false;
        row.push(cell ?? null);
      }
      const band = bandOf(record, row[enteredOn] ?? null);
      if (band === undefined) isGood = false;
      else if (band !== null) row[ageBand] = band;
      for (const { rule, cell } of isGood ? check(row) : []) {
        if (severityOf(rule.rule) === 'error') isGood = false;
        report(record.line, { rule: rule.rule, column: plan[cell]?.heading ?? null, message: rule.message });
      }
      return isGood ? row : reject(record.line, row);
    },
  };
}

/** The columns as stored: the band takes the place of the year, or is there already. */
function storedPlan(plan: readonly ColumnPlan[], birthYear: ColumnPlan | undefined): readonly ColumnPlan[] {
  if (birthYear === undefined) return plan;
  if (plan.some(({ name }) => name === 'age_band')) return plan.filter((column) => column !== birthYear);
  const band: ColumnPlan = { ...birthYear, name: 'age_band', read: () => null };
  return plan.map((column) => (column === birthYear ? band : column));
}

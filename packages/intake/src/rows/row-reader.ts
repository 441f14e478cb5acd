import {
  ageBandOf,
  type DeliveryFileKind,
  type ImportRule,
  importRules,
  ruleOf,
  severityOf,
  type Text,
} from '@neue-wege/domain';
import { isMisread } from '../cells/misread-text.ts';
import { forbiddenCharacters, longestCell } from '../cells/text-cell.ts';
import type { CsvRecord } from '../csv/record-tokenizer.ts';
import { headedWidth } from '../recognition/file-columns.ts';
import { type ColumnPlan, ownText } from './column-plan.ts';
import { DoubtTally } from './doubtful-cells.ts';
import type { FindingLog } from './finding-log.ts';
import { rowCheck, rowRules } from './row-rules.ts';

/** The cells of a row that passed, in the order of {@link RowReader.columns}. */
export type Row = (string | null)[];

/** Reads the records of one file; what is wrong goes to the log. */
export interface RowReader {
  /** The columns of a row as it is stored: `birth_year` has become `age_band`. */
  readonly columns: readonly string[];
  /** `undefined` for a row that cannot be read, or that nobody would know to be refused. */
  read(record: CsvRecord, isSuspect: boolean): Row | undefined;
  /** Tells once of each word of several meanings that the records held; called at their end. */
  reportDoubts(): void;
}

/** A bad row, and whether its cells could all be read. */
interface Rejection {
  readonly line: number;
  readonly cells: readonly (string | null)[];
  readonly isReadable: boolean;
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
const misread = importRules.saved_in_wrong_encoding.remedy;
const forbidden = importRules.forbidden_character.remedy;

/** A reader that applies the rules of cells and those of rows, and lists everything that is wrong with a row. */
export function rowReader(input: RowReaderInput): RowReader {
  const { kind, file, headings, log } = input;
  const birthYear = input.plan.find(({ name }) => name === 'birth_year');
  const plan = storedPlan(input.plan, birthYear);
  const columns = plan.map(({ name }) => name);
  const ageBand = columns.indexOf('age_band');
  const enteredOn = columns.indexOf('entered_on');
  const judged = birthYear === undefined ? plan : [...plan, birthYear];
  const judgedHeadings = judged.map(({ heading }) => heading);
  const check = rowCheck(
    rowRules(kind),
    judged.map(({ name }) => name),
  );
  const width = headedWidth(headings);
  const doubts = new DoubtTally();
  const report = (line: number, issue: { rule: ImportRule; column: string | null; message: Text }): void =>
    log.add({ file: file.name, line, ...issue });

  const brokenRecord = (record: CsvRecord, isSuspect: boolean): boolean => {
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
    if (width < cells.length && cells.slice(width).some((cell) => cell.trim() !== '')) {
      const message = importRules.cell_without_heading.remedy;
      report(line, { rule: 'cell_without_heading', column: null, message });
      return true;
    }
    const long = cells.findIndex((cell) => cell.length > longestCell);
    if (long >= 0) report(line, { rule: 'cell_too_long', column: headingAt(long), message: tooLong });
    const garbled = isSuspect ? cells.findIndex(isMisread) : -1;
    if (garbled >= 0)
      report(line, { rule: 'saved_in_wrong_encoding', column: headingAt(garbled), message: misread });
    if (garbled >= 0) return true;
    const bad = isSuspect ? cells.findIndex((cell) => forbiddenCharacters.test(cell)) : -1;
    if (bad >= 0) report(line, { rule: 'forbidden_character', column: headingAt(bad), message: forbidden });
    return long >= 0 || bad >= 0;
  };

  const readCell = (column: ColumnPlan, { line, cells }: CsvRecord): string | null | undefined => {
    const raw = column.index < 0 ? '' : (cells[column.index] ?? '');
    const reading = column.read(raw);
    if (typeof reading === 'string') {
      const doubt = column.doubt?.(raw);
      if (doubt !== undefined) doubts.add(doubt, { line, column: column.heading, read: reading });
      return reading;
    }
    if (reading === null && !column.isRequired) return null;
    const rule = reading?.rule ?? 'missing_value';
    const message = reading?.message ?? importRules.missing_value.remedy;
    report(line, { rule, column: column.heading, message });
    return undefined;
  };

  const reject = ({ line, cells, isReadable }: Rejection): boolean =>
    log.reject(() => {
      const kept: Record<string, string | null> = {};
      for (const [at, cell] of cells.entries())
        kept[columns[at] ?? ''] = cell === null ? null : ownText(cell);
      return { file: file.index, line, cells: kept, ...(isReadable ? { isReadable } : {}) };
    });

  /** Takes the birth year from the end of a row and puts the band that it gives in its place. */
  const useBirthYear = (row: Row): void => {
    const year = row.pop() ?? null;
    const entry = row[enteredOn] ?? null;
    if (year === null || entry === null) return;
    const age = Number(entry.slice(0, 4)) - Number(year);
    if (age >= 0) row[ageBand] = ageBandOf(age);
  };

  /** Reports the rules that the cells break together: what they lack, or else what they contradict. */
  const brokenRules = (line: number, cells: readonly (string | null)[]): readonly ImportRule[] => {
    const broken = check(cells);
    const lacking = broken.filter(({ rule: { rule } }) => ruleOf(rule).stage === 'values');
    const told = lacking.length > 0 ? lacking : broken;
    for (const { rule, cell } of told)
      report(line, { rule: rule.rule, column: judgedHeadings[cell] ?? null, message: rule.message });
    return told.map(({ rule }) => rule.rule).filter((rule) => severityOf(rule) === 'error');
  };

  return {
    columns,
    reportDoubts: () => doubts.report(file.name, log),
    read(record, isSuspect) {
      const { line } = record;
      if (brokenRecord(record, isSuspect)) {
        reject({ line, cells: [], isReadable: false });
        return undefined;
      }
      const row: Row = [];
      let isReadable = true;
      for (const column of judged) {
        const cell = readCell(column, record);
        if (cell === undefined) isReadable = false;
        row.push(cell ?? null);
      }
      const errors = isReadable ? brokenRules(line, row) : [];
      if (birthYear !== undefined) useBirthYear(row);
      if (isReadable && errors.length === 0) return row;
      const isWhole = isReadable && errors.every((rule) => ruleOf(rule).stage === 'logic');
      const isKnown = reject({ line, cells: row, isReadable: isWhole });
      return isWhole && isKnown ? row : undefined;
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

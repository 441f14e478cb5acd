import { type ReadSheet, readParquet, readParts, readSheets } from '@neue-wege/reports/testing';
import type { TestServer } from './test-server.ts';

/** A line of the file of enrolments, by column; what is not there is empty. */
export type EnrolmentCells = Readonly<Record<string, string>>;

/** The lines of a file of enrolments, none of which has a cell that needs quotes. */
export async function fileLines(response: Response): Promise<readonly EnrolmentCells[]> {
  const [head = '', ...lines] = (await response.text()).trimEnd().split('\r\n');
  const headings = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? '']));
  });
}

/** The lines of the same file as Parquet, as texts, with the types of the columns and the rows of each row group. */
export async function parquetLines(response: Response): Promise<{
  readonly lines: readonly EnrolmentCells[];
  readonly columns: Readonly<Record<string, string>>;
  readonly groups: readonly number[];
}> {
  const { rows, columns, groups } = await readParquet(new Uint8Array(await response.arrayBuffer()));
  const lines = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, textOf(cell)])),
  );
  return { lines, columns, groups };
}

/** A workbook of enrolments as its reader finds it. */
export interface ReadEnrolments {
  /** Its lines in the keys and texts of the other formats, which its sheet of columns tells. */
  readonly lines: readonly EnrolmentCells[];
  readonly cover: ReadSheet | undefined;
  readonly table: ReadSheet | undefined;
}

/** Reads a workbook of enrolments. */
export async function workbookLines(response: Response): Promise<ReadEnrolments> {
  const sheets = readSheets(await readParts(new Uint8Array(await response.arrayBuffer())));
  const [cover, table, notes] = sheets;
  const columns = (notes?.rows ?? []).slice(1).map((row) => {
    const [heading = '', id = '', , words = ''] = row.map(({ value }) => String(value));
    const keys = words.split(', ').flatMap((text) => {
      const [, word, key] = /^(.*) \((.*)\)$/.exec(text) ?? [];
      return word === undefined || key === undefined ? [] : [[word, key] as const];
    });
    return { heading, id, keys: new Map(keys) };
  });
  const [headings = [], ...rows] = table?.rows ?? [];
  if (headings.some(({ value }, at) => value !== columns[at]?.heading))
    throw new Error('The sheet of columns tells them all in their order');
  // Without lines the table has one that is empty.
  const filled = rows.filter((row) => row.some(({ value }) => value !== null));
  const lines = filled.map((row) =>
    Object.fromEntries(
      columns.map(({ id, keys }, at) => {
        const { value = null, type, format = '' } = row[at] ?? {};
        if (value === null) return [id, ''];
        if (type === 'number' && format.includes('yy'))
          return [id, new Date((Number(value) - 25_569) * 86_400_000).toISOString().slice(0, 10)];
        return [id, keys.get(String(value)) ?? String(value)];
      }),
    ),
  );
  return { lines, cover, table };
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

const fields = `participant { key } run { location { key } project { key } key }
  targetGroup residence { ags } responsibleJobcenter { ags } assignedOn plannedStartOn enteredOn plannedExitOn exitedOn
  exitReason sex ageBand singleParent longTermRecipient inReceiptAtEntry progressAtEntry progressAtExit recordedOn`;

/** The same enrolments, up to a hundred of them, as the list of the API tells them. */
export async function listedLines(
  server: Pick<TestServer, 'ask'>,
  where = '',
): Promise<readonly EnrolmentCells[]> {
  const { data, errors } = await server.ask(
    `{ enrolments(first: 100, where: { ${where} }) { pageInfo { hasNextPage } nodes { ${fields} } } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return nodesOf(data).map((node) => {
    const text = (...path: readonly string[]): string => {
      const value = path.reduce<unknown>((at, name) => memberOf(at, name), node);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const code = (name: string): string => text(name).toLowerCase();
    return {
      participant: text('participant', 'key'),
      location: text('run', 'location', 'key'),
      project: text('run', 'project', 'key'),
      run: text('run', 'key'),
      target_group: text('targetGroup'),
      residence: text('residence', 'ags'),
      responsible_jobcenter: text('responsibleJobcenter', 'ags'),
      assigned_on: text('assignedOn'),
      planned_start_on: text('plannedStartOn'),
      entered_on: text('enteredOn'),
      planned_exit_on: text('plannedExitOn'),
      exited_on: text('exitedOn'),
      exit_reason: code('exitReason'),
      sex: code('sex'),
      age_band: text('ageBand'),
      single_parent: code('singleParent'),
      long_term_recipient: code('longTermRecipient'),
      in_receipt_at_entry: code('inReceiptAtEntry'),
      progress_at_entry: text('progressAtEntry'),
      progress_at_exit: text('progressAtExit'),
      recorded_on: text('recordedOn'),
    };
  });
}

function nodesOf(data: unknown): readonly unknown[] {
  const nodes = memberOf(memberOf(data, 'enrolments'), 'nodes');
  if (!Array.isArray(nodes)) throw new Error('The API lists enrolments');
  return nodes;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

import { BenefitFiles, coverageColumns, spellColumns } from './benefit-files.ts';
import { day, isoDate, yearOf } from './calendar.ts';
import { csv, type Row } from './csv.ts';
import { deliveryWindows } from './delivery-window.ts';
import { enrolmentRecords } from './enrolment-records.ts';
import { enrolmentColumns, enrolmentRow } from './enrolment-rows.ts';
import { followUpColumns, followUpRows } from './follow-up-rows.ts';
import { followUp } from './follow-ups.ts';
import {
  type DeliveryFile,
  masterFiles,
  referenceValueColumns,
  referenceValueRows,
  targetColumns,
  targetRows,
} from './master-data.ts';
import { playProgramme } from './programme.ts';
import { runColumns, runRows } from './run-rows.ts';

export type { DeliveryFile } from './master-data.ts';

/** The seed of the demo that ships: pandemic, poor follow-up of one site and growth can all be seen in it. */
export const demoSeed = 5;

/** What an office hands over on one day: new and changed rows only. */
export interface Delivery {
  /** The day on which the rows became known, as `YYYY-MM-DD`: the import's `--known-on`. */
  readonly knownOn: string;
  readonly files: readonly DeliveryFile[];
}

export interface DemoOptions {
  /** Another seed is another invented programme of the same size. */
  readonly seed: number;
  /** The last day a delivery may come on, as `YYYY-MM-DD`. */
  readonly through: string;
}

/**
 * Invents the programme in Kreis Borken as the deliveries an office would have made, quarter by quarter since 2013.
 *
 * The same options give the same bytes. A later `through` adds deliveries and leaves the earlier ones as they are, so
 * that a demo store can be carried on. Throws a RangeError when `through` is not a date.
 */
export function generateDemo({ seed, through }: DemoOptions): readonly Delivery[] {
  const { runs, enrolments } = playProgramme({ seed, lastYear: yearOf(day(through)) + 1 });
  const histories = enrolments.map((enrolment) => ({
    enrolment,
    records: enrolmentRecords(enrolment, seed),
    ...followUp(enrolment, seed),
  }));
  const lookUps = histories.flatMap((history) => history.lookUps);
  const benefitFiles = new BenefitFiles();
  return deliveryWindows({ seed, through }).map((window, index) => {
    const { quarter } = window;
    const year = yearOf(window.knownOn);
    const { spells, coverage } = benefitFiles.read(lookUps, window);
    const enrolmentRows = histories.flatMap((history) => enrolmentRow({ ...history, window }) ?? []);
    const observationRows = histories.flatMap((history) => followUpRows({ ...history, window }));
    const files = [
      ...(index === 0 ? masterFiles() : []),
      ...table({
        kind: 'runs',
        quarter,
        columns: runColumns,
        rows: runs.flatMap((run) => runRows(run, window)),
      }),
      ...table({ kind: 'enrolments', quarter, columns: enrolmentColumns(year), rows: enrolmentRows }),
      ...table({ kind: 'observations', quarter, columns: followUpColumns(year), rows: observationRows }),
      ...table({ kind: 'spells', quarter, columns: spellColumns, rows: spells }),
      ...table({ kind: 'coverage', quarter, columns: coverageColumns, rows: coverage }),
      ...table({
        kind: 'reference-values',
        quarter,
        columns: referenceValueColumns,
        rows: referenceValueRows(window),
      }),
      ...table({ kind: 'targets', quarter, columns: targetColumns, rows: targetRows(window) }),
    ];
    return { knownOn: isoDate(window.knownOn), files };
  });
}

/** A file named by its kind and the quarter; none without rows. */
function table<Column extends string>(of: {
  kind: string;
  quarter: string;
  columns: readonly Column[];
  rows: readonly Row<Column>[];
}): readonly DeliveryFile[] {
  const { kind, quarter, columns, rows } = of;
  return rows.length === 0 ? [] : [{ name: `${kind}-${quarter}.csv`, content: csv(columns, rows) }];
}

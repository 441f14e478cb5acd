import { join } from 'node:path';
import { addMonths } from '@neue-wege/domain';
import { benchDay } from '../bench-day.ts';
import {
  type DeliverySize,
  enrolmentCells,
  enrolmentColumns,
  inventEnrolments,
  receiptAfterwards,
  workStates,
} from './invented-enrolments.ts';
import { writeRows } from './write-rows.ts';

/** Writes `enrolments.csv` and `observations.csv` into a folder: a delivery of which no row is refused. */
export async function writeDelivery(folder: string, size: DeliverySize): Promise<void> {
  await writeRows(join(folder, 'enrolments.csv'), enrolmentRows(size));
  await writeRows(join(folder, 'observations.csv'), observationRows(size));
}

function* enrolmentRows(size: DeliverySize): Generator<readonly string[]> {
  yield enrolmentColumns;
  for (const enrolment of inventEnrolments(size)) yield enrolmentCells(enrolment);
}

function* observationRows(size: DeliverySize): Generator<readonly string[]> {
  yield ['participant', 'location', 'project', 'run', 'months_after_exit', 'in_receipt', 'employment'];
  for (const { identity, exitedOn, random } of inventEnrolments(size)) {
    if (exitedOn === undefined) continue;
    for (const months of [3, 6, 12]) {
      if (addMonths(exitedOn, months) > benchDay || random.chance(0.25)) continue;
      yield [...identity, String(months), random.pick(receiptAfterwards), random.pick(workStates)];
    }
  }
}

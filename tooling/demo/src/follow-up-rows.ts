import type { Row } from './csv.ts';
import { type DeliveryWindow, dateCell, latestIn } from './delivery-window.ts';
import type { FollowUp } from './follow-ups.ts';
import type { KeyedEnrolment } from './programme.ts';
import { runCells } from './run-rows.ts';
import { story } from './story.ts';

const earlyColumns = [
  'participant',
  'run',
  'location',
  'project',
  'months_after_exit',
  'observed_on',
  'in_receipt',
  'employment',
  'unemployed',
  'exclusion',
] as const;

const permanentColumns = ['enrolment_key', ...earlyColumns] as const;

type FollowUpColumn = (typeof permanentColumns)[number];

export function followUpColumns(year: number): readonly FollowUpColumn[] {
  return year < story.phases.permanent ? earlyColumns : permanentColumns;
}

/** The follow-ups of one enrolment that became known in the window, one row per horizon. */
export function followUpRows(of: {
  enrolment: KeyedEnrolment;
  followUps: readonly FollowUp[];
  window: DeliveryWindow;
}): readonly Row<FollowUpColumn>[] {
  const { enrolment, followUps, window } = of;
  const horizons = [...new Set(followUps.map(({ horizon }) => horizon))];
  return horizons.flatMap((horizon) => {
    const found = latestIn(
      followUps.filter((followUp) => followUp.horizon === horizon),
      window,
    );
    return found === undefined ? [] : [row(enrolment, found)];
  });
}

function row(enrolment: KeyedEnrolment, found: FollowUp): Row<FollowUpColumn> {
  return {
    enrolment_key: enrolment.key,
    participant: enrolment.person.key,
    ...runCells(enrolment.run),
    months_after_exit: found.namedBy === 'day' ? '' : String(found.horizon),
    observed_on: found.namedBy === 'months' ? '' : dateCell(found.on),
    in_receipt: found.inReceipt,
    employment: found.employment,
    unemployed: found.unemployed,
    exclusion: found.exclusion,
  };
}

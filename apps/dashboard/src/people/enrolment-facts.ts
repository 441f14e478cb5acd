import {
  ageBands,
  employmentStatuses,
  exclusions,
  exitReasons,
  sexes,
  type Text,
  yesNo,
} from '@neue-wege/domain';
import type { PersonEnrolmentFragment } from '../generated/graphql.ts';
import { labelOf } from '../reading/label-of.ts';
import type { Reading } from '../reading/reading.ts';
import { monthNoun, peopleTexts } from './people-texts.ts';

type Enrolment = PersonEnrolmentFragment;

/** Something that is known of an enrolment, as people read it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Whether somebody is there, left, or never came. */
export function standingOf({
  enteredOn,
  exitedOn,
}: Pick<Enrolment, 'enteredOn' | 'exitedOn'>): 'present' | 'left' | 'neverStarted' {
  if (enteredOn === null) return 'neverStarted';
  return exitedOn === null ? 'present' : 'left';
}

/** Where it was: project, number of the run and location. */
export function runText({ run }: Pick<Enrolment, 'run'>, { say, language }: Reading): string {
  const { project, number, location } = run;
  return say(peopleTexts.run, { project: project[language], number, location: location[language] });
}

/** Everything that was delivered; what is not known is left out. */
export function enrolmentFacts(enrolment: Enrolment, reading: Reading): readonly Fact[] {
  const { say, day } = reading;
  const fact = (label: Text, value: string | null): readonly Fact[] =>
    value === null ? [] : [{ label: say(label), value }];
  const dated = (
    name: 'assignedOn' | 'plannedStartOn' | 'enteredOn' | 'plannedExitOn' | 'exitedOn' | 'recordedOn',
  ) => {
    const date = enrolment[name];
    return fact(peopleTexts[name], date === null ? null : day(date));
  };
  const known = (label: Text, { list, name }: { list: Parameters<typeof labelOf>[0]; name: string | null }) =>
    fact(label, name === null || name.toUpperCase() === 'UNKNOWN' ? null : say(labelOf(list, name)));
  const { exitReason, ageBand, sex, singleParent, longTermRecipient, inReceiptAtEntry, residence } =
    enrolment;
  return [
    ...dated('assignedOn'),
    ...dated('plannedStartOn'),
    ...dated('enteredOn'),
    ...dated('plannedExitOn'),
    ...dated('exitedOn'),
    ...(exitReason === null ? [] : fact(peopleTexts.exitReason, say(labelOf(exitReasons, exitReason)))),
    ...known(peopleTexts.inReceiptAtEntry, { list: yesNo, name: inReceiptAtEntry }),
    ...known(peopleTexts.longTermRecipient, { list: yesNo, name: longTermRecipient }),
    ...known(peopleTexts.singleParent, { list: yesNo, name: singleParent }),
    ...known(peopleTexts.ageBand, { list: ageBands, name: ageBand.toUpperCase() }),
    ...known(peopleTexts.sex, { list: sexes, name: sex }),
    ...fact(peopleTexts.residence, residence?.name ?? null),
    ...fact(peopleTexts.progress, progressText(enrolment, reading)),
    ...dated('recordedOn'),
  ];
}

function progressText(
  { progressAtEntry, progressAtExit }: Pick<Enrolment, 'progressAtEntry' | 'progressAtExit'>,
  { say }: Reading,
): string | null {
  if (progressAtEntry === null && progressAtExit === null) return null;
  return say(peopleTexts.progressFrom, { from: progressAtEntry ?? '–', to: progressAtExit ?? '–' });
}

/** What was seen after the exit, a cell per column. */
export function observationCells(
  {
    monthsAfterExit,
    observedOn,
    inReceipt,
    employment,
    unemployed,
    exclusion,
  }: Enrolment['observations'][number],
  reading: Reading,
): { readonly when: string; readonly cells: readonly string[] } {
  const { say, amount, day } = reading;
  const when = [
    ...(monthsAfterExit === null ? [] : [amount(monthsAfterExit, monthNoun)]),
    ...(observedOn === null ? [] : [day(observedOn)]),
  ].join(', ');
  return {
    when,
    cells: [
      say(labelOf(yesNo, inReceipt)),
      employment === null ? '–' : say(labelOf(employmentStatuses, employment)),
      say(labelOf(yesNo, unemployed)),
      exclusion === null ? '–' : say(labelOf(exclusions, exclusion)),
    ],
  };
}

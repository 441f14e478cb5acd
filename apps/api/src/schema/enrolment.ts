import type { EnrolmentRecord } from '@neue-wege/database';
import type { PlainDate } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { directoryEntries } from '../directory-entries.ts';
import { codeEnum, YesNoEnum } from './dimension.ts';
import { MunicipalityType } from './municipality.ts';
import { visibleOnly } from './node.ts';
import { ObservationType } from './observation.ts';
import { RunType } from './run.ts';

/** An enrolment as seen from a day. */
export type EnrolmentEntry = EnrolmentRecord & { readonly asOf: PlainDate };

export const EnrolmentType = builder.node(builder.objectRef<EnrolmentEntry>('Enrolment'), {
  description:
    'A participation: one person in one run, by pseudonym. What was not delivered is null, or UNKNOWN where it has a closed list.',
  id: { resolve: ({ enrolmentId }) => enrolmentId },
  loadMany: visibleOnly('Enrolment', (ids, { records, today: asOf }) =>
    Promise.all(
      ids.map(async (id) => {
        const record = await records.enrolment({ id, asOf });
        return record === null ? null : { ...record, asOf };
      }),
    ),
  ),
  fields: (t) => ({
    run: t.field({
      type: RunType,
      description: 'In which run.',
      resolve: async ({ run, asOf }, _args, { directoryAt }) =>
        directoryEntries(await directoryAt(asOf)).run(run),
    }),
    assignedOn: t.expose('assignedOn', { type: 'Date', nullable: true, description: 'When assigned.' }),
    plannedStartOn: t.expose('plannedStartOn', {
      type: 'Date',
      nullable: true,
      description: 'The planned first day, where it differs from that of the run.',
    }),
    enteredOn: t.expose('enteredOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day; null for whoever never started.',
    }),
    plannedExitOn: t.expose('plannedExitOn', {
      type: 'Date',
      nullable: true,
      description: 'The planned last day, where it differs from that of the run.',
    }),
    exitedOn: t.expose('exitedOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day; null for whoever is still there.',
    }),
    exitReason: t.field({
      type: codeEnum('exit_reason'),
      nullable: true,
      description: 'Why it ended; null for whoever is still there.',
      resolve: ({ exitReason, exitedOn }) => exitReason ?? (exitedOn === null ? null : 'unknown'),
    }),
    targetGroup: t.string({
      nullable: true,
      description: 'Key of whom the run was for on the entry day; null for whoever never started.',
      resolve: async ({ run, enteredOn, asOf }, _args, { directoryAt }) => {
        if (enteredOn === null) return null;
        const { periods } = directoryEntries(await directoryAt(asOf)).run(run);
        return periods.findLast(({ validFrom }) => validFrom === null || validFrom <= enteredOn)?.targetGroup;
      },
    }),
    sex: t.field({
      type: codeEnum('sex'),
      description: 'As delivered.',
      resolve: ({ sex }) => sex ?? 'unknown',
    }),
    ageBand: t.string({
      description: 'Age at entry, as a key of the dimension; `unknown` where none was delivered.',
      resolve: ({ ageBand }) => ageBand ?? 'unknown',
    }),
    singleParent: t.field({
      type: YesNoEnum,
      description: 'Whether they raised children alone at entry.',
      resolve: ({ singleParent }) => singleParent ?? 'unknown',
    }),
    longTermRecipient: t.field({
      type: YesNoEnum,
      description: 'Whether they were in long-term receipt at entry.',
      resolve: ({ longTermRecipient }) => longTermRecipient ?? 'unknown',
    }),
    residence: t.field({
      type: MunicipalityType,
      nullable: true,
      description: 'Where they lived.',
      resolve: async ({ residence, asOf }, _args, { directoryAt }) =>
        residence === null ? null : directoryEntries(await directoryAt(asOf)).municipality(residence),
    }),
    responsibleJobcenter: t.field({
      type: MunicipalityType,
      nullable: true,
      description: 'Which local Jobcenter was responsible.',
      resolve: async ({ responsibleJobcenter, asOf }, _args, { directoryAt }) =>
        responsibleJobcenter === null
          ? null
          : directoryEntries(await directoryAt(asOf)).municipality(responsibleJobcenter),
    }),
    inReceiptAtEntry: t.field({
      type: YesNoEnum,
      description: 'Whether they received benefit at entry.',
      resolve: ({ inReceiptAtEntry }) => inReceiptAtEntry ?? 'unknown',
    }),
    progressAtEntry: t.exposeInt('progressAtEntry', { nullable: true, description: 'Their step at entry.' }),
    progressAtExit: t.exposeInt('progressAtExit', { nullable: true, description: 'Their step at exit.' }),
    recordedOn: t.expose('recordedOn', {
      type: 'Date',
      nullable: true,
      description: 'When it came into the system, where that was delivered.',
    }),
    observations: t.field({
      type: [ObservationType],
      description: 'What was seen after the exit, in order of time.',
      resolve: ({ enrolmentId: id, asOf }, _args, { records }) => records.observations({ id, asOf }),
    }),
  }),
});

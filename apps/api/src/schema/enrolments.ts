import type { EnrolmentFilter, EnrolmentList, EnrolmentPosition } from '@neue-wege/database';
import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { asOfDay } from './as-of.ts';
import {
  connectionOf,
  cursorsOf,
  isCounted,
  type ListName,
  type PageArgs,
  pageArgs,
  pageSize,
} from './connection.ts';
import { type EnrolmentEntry, EnrolmentType } from './enrolment.ts';
import { EnrolmentFilterInput, enrolmentFilterFrom } from './enrolment-filter.ts';
import { ParticipantType } from './participant.ts';
import { asOfArgs } from './question-scope.ts';
import { RunType } from './run.ts';

const EnrolmentConnectionType = builder.connectionObject({
  type: EnrolmentType,
  name: 'EnrolmentConnection',
});

const listArgs = builder.args((t) => ({
  where: t.field({ type: EnrolmentFilterInput, description: 'The enrolments to look at; all unless given.' }),
  ...pageArgs,
}));

const order = 'in the order of entries; those without an entry come last';

builder.queryField('enrolments', (t) =>
  t.field({
    type: EnrolmentConnectionType,
    description: `The enrolments that may be seen, by pseudonym, ${order}.`,
    args: { ...listArgs, ...asOfArgs },
    resolve: (_root, args, context, info) =>
      enrolmentPage(
        { of: { kind: 'all' }, list: { field: 'Query.enrolments' }, asOf: asOfDay(args.asOf, context) },
        { args, context, info },
      ),
  }),
);

builder.objectField(RunType, 'enrolments', (t) =>
  t.field({
    type: EnrolmentConnectionType,
    description: `Its enrolments, ${order}.`,
    args: listArgs,
    resolve: ({ key, asOf }, args, context, info) =>
      enrolmentPage(
        { of: { kind: 'run', key }, list: { field: 'Run.enrolments', of: key }, asOf },
        { args, context, info },
      ),
  }),
);

builder.objectField(ParticipantType, 'enrolments', (t) =>
  t.field({
    type: EnrolmentConnectionType,
    description: `Their enrolments at the locations that may be seen, ${order}.`,
    args: listArgs,
    resolve: ({ key, asOf }, args, context, info) =>
      enrolmentPage(
        { of: { kind: 'participant', key }, list: { field: 'Participant.enrolments', of: key }, asOf },
        { args, context, info },
      ),
  }),
);

builder.objectField(EnrolmentType, 'participant', (t) =>
  t.field({
    type: ParticipantType,
    description: 'Who takes part.',
    resolve: ({ participantId: key, asOf }) => ({ key, asOf }),
  }),
);

interface List {
  readonly of: EnrolmentList['of'];
  readonly list: ListName;
  readonly asOf: PlainDate;
}

interface Call {
  readonly args: PageArgs & { readonly where?: Readonly<Record<string, unknown>> | null | undefined };
  readonly context: ApiContext;
  readonly info: GraphQLResolveInfo;
}

async function enrolmentPage(
  { of, list, asOf }: List,
  { args, context, info }: Call,
): Promise<ReturnType<typeof connectionOf<EnrolmentEntry>>> {
  const first = pageSize(args.first);
  const where: EnrolmentFilter = enrolmentFilterFrom(args.where);
  const cursors = cursorsOf({ ...list, where }, context);
  const after = positionOf(cursors.open(args.after));
  const page = await context.records.enrolmentPage({
    list: { of, after },
    where,
    asOf,
    first,
    isCounted: isCounted(info),
  });
  return connectionOf({
    nodes: page.records.map((record) => ({ ...record, asOf })),
    hasNext: page.hasNext,
    hasPrevious: after !== null,
    totalCount: page.total,
    cursorOf: ({ enteredOn, enrolmentId }) => cursors.close(`${enteredOn ?? ''} ${enrolmentId}`),
  });
}

function positionOf(text: string | undefined): EnrolmentPosition | null {
  if (text === undefined) return null;
  const [day = '', enrolmentId = ''] = text.split(' ');
  return { enteredOn: parsePlainDate(day) ?? null, enrolmentId };
}

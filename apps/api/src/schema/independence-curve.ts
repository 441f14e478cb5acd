import {
  type IncidenceShare,
  type IndependenceCurve,
  type IndependencePoint,
  type ReceiptEndCount,
  spellEnds,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { IntervalType } from './interval.ts';
import { recordEnum } from './record-enum.ts';
import { type RowKeys, RowKeysType } from './row-keys.ts';
import { TextType } from './text.ts';
import { ValueStatusEnum } from './value-status.ts';

const ReceiptEndEnum = recordEnum('ReceiptEnd', {
  description: 'Why receipt ended.',
  entries: spellEnds,
  describe: ({ en }) => `${en}.`,
});

const IncidenceShareType = builder.objectRef<IncidenceShare>('IncidenceShare').implement({
  description: 'Share to whom something has happened.',
  fields: (t) => ({
    incidence: t.exposeFloat('incidence', { description: 'As a fraction of 1.' }),
    interval: t.expose('interval', {
      type: IntervalType,
      nullable: true,
      description: '95 %; null at 0 and 1.',
    }),
  }),
});

const IndependencePointType = builder.objectRef<IndependencePoint>('IndependencePoint').implement({
  description: 'The curve at the end of a month after entry. The three shares sum to 1.',
  fields: (t) => ({
    month: t.exposeInt('month', { description: 'Whole months since the entry; 0 is the entry itself.' }),
    atRisk: t.exposeInt('atRisk', {
      description: 'People still in receipt and under observation before what happened in this month.',
    }),
    byWork: t.expose('byWork', { type: IncidenceShareType, description: 'Receipt has ended through work.' }),
    competing: t.expose('competing', {
      type: IncidenceShareType,
      description: 'Receipt has ended for any other reason, the unknown among them.',
    }),
    stillInReceipt: t.exposeFloat('stillInReceipt', { description: 'Share still in receipt.' }),
  }),
});

const IndependenceMilestoneType = builder
  .objectRef<IndependenceCurve['at'][number]>('IndependenceMilestone')
  .implement({
    description: 'A curve at one of the months that people ask for.',
    fields: (t) => ({
      month: t.exposeInt('month', { description: 'Whole months since the entry.' }),
      byWork: t.expose('byWork', {
        type: IncidenceShareType,
        nullable: true,
        description: 'Receipt has ended through work; null when the curve ends before.',
      }),
    }),
  });

const ReceiptEndCountType = builder.objectRef<ReceiptEndCount>('ReceiptEndCount').implement({
  description: 'How often receipt ended for a reason, over the whole curve.',
  fields: (t) => ({
    end: t.expose('end', { type: ReceiptEndEnum, description: 'Why it ended.' }),
    label: t.field({
      type: TextType,
      description: 'The reason in words.',
      resolve: ({ end }) => spellEnds[end],
    }),
    n: t.exposeInt('n', { description: 'People.' }),
  }),
});

export const IndependenceCurveType = builder
  .objectRef<RowKeys & Omit<IndependenceCurve, 'keys'>>('IndependenceCurve')
  .implement({
    description: 'The curve of one group.',
    interfaces: [RowKeysType],
    fields: (t) => ({
      people: t.exposeInt('people', {
        description: 'At risk at the start: in receipt on the entry day, with complete spells on it.',
      }),
      notObserved: t.exposeInt('notObserved', {
        description:
          'People whose receipt on the entry day no complete spells show; they are in no other figure.',
      }),
      status: t.expose('status', {
        type: ValueStatusEnum,
        description: 'NOT_APPLICABLE without people, UNCERTAIN with fewer than 20, which have no points.',
      }),
      points: t.expose('points', {
        type: [IndependencePointType],
        description: 'One per month from 0 while enough people are at risk.',
      }),
      at: t.expose('at', { type: [IndependenceMilestoneType], description: 'At 3, 6, 12 and 24 months.' }),
      median: t.exposeInt('median', {
        nullable: true,
        description:
          'The first month by which receipt has ended through work for half of the people; null when the curve stays below.',
      }),
      reasons: t.expose('reasons', {
        type: [ReceiptEndCountType],
        description:
          'The reasons that occurred, work first; also those that lie behind the cut of the curve.',
      }),
    }),
  });

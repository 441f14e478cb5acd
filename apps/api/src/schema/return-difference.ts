import {
  badInput,
  type DifferenceKind,
  differenceKinds,
  type FigureDifference,
  figureIdOf,
  measureOf,
  type PeriodRole,
  periodName,
  periodRoles,
  type Redefinition,
  type ReleaseDifference,
  type ReturnCauses,
  type ReturnDifference,
  returnSections,
  revisionOrigins,
  type Text,
} from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { directoryEntries } from '../directory-entries.ts';
import { RevisionOriginEnum } from './data-version.ts';
import { MeasureValueType } from './measure-value.ts';
import { recordEnum } from './record-enum.ts';
import { ReturnAudienceEnum } from './return.ts';
import { RevisionCauseType } from './revision.ts';
import { type RowKeys, RowKeysType, rowKeys } from './row-keys.ts';
import { requireFewRows } from './row-limit.ts';
import { TextType } from './text.ts';

const DifferenceKindEnum = recordEnum<DifferenceKind, { label: Text }>('ReturnDifferenceKind', {
  description: 'In which way a figure of a return is not what it was.',
  entries: differenceKinds,
  describe: ({ label }) => `${label.en.charAt(0).toUpperCase()}${label.en.slice(1)}.`,
});

const PeriodRoleEnum = recordEnum<PeriodRole, { label: Text }>('ReturnPeriodRole', {
  description: 'What a period is to the quarter of a return, as its files name it.',
  entries: periodRoles,
  describe: ({ label }) => `${label.en.charAt(0).toUpperCase()}${label.en.slice(1)}.`,
});

type Side = ReturnDifference['before'] & { readonly release: number | null };

const ReturnSideType = builder.objectRef<Side>('ReturnSide').implement({
  description: 'One of two returns that are held against each other.',
  fields: (t) => ({
    release: t.exposeInt('release', {
      nullable: true,
      description: 'Its number; null for what is released now.',
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day of its data.' }),
    dataVersion: t.exposeInt('dataVersion', { description: 'The data version of its figures.' }),
    catalogueVersion: t.exposeInt('catalogueVersion', { description: 'The version of the definitions.' }),
  }),
});

const RedefinitionType = builder.objectRef<Redefinition>('ReturnRedefinition').implement({
  description: 'A measure of which two returns have different definitions.',
  fields: (t) => ({
    measure: t.exposeString('measure', { description: 'Its id, in `snake_case`.' }),
    label: t.field({
      type: TextType,
      description: 'What it is called; its id where the catalogue no longer has it.',
      resolve: ({ measure }) => labelOf(measure),
    }),
    before: t.exposeInt('before', {
      nullable: true,
      description: 'Version of its definition in the earlier return; null where that had no such measure.',
    }),
    after: t.exposeInt('after', { nullable: true, description: 'The same of the later return.' }),
  }),
});

interface ShownFigure extends RowKeys, Omit<FigureDifference, 'keys' | 'isTotalOf' | 'period'> {
  readonly difference: FigureDifference;
  readonly causesOf: (context: ApiContext) => Promise<ReturnCauses>;
}

const FigureDifferenceType = builder.objectRef<ShownFigure>('ReturnFigureDifference').implement({
  description: 'A figure of a return that is not what it was in an earlier one.',
  interfaces: [RowKeysType],
  fields: (t) => ({
    section: t.exposeString('section', { description: 'Id of the section in which it stands.' }),
    sectionLabel: t.field({
      type: TextType,
      description: 'What the section is called.',
      resolve: ({ section }) =>
        returnSections.find(({ id }) => id === section)?.label ?? { de: section, en: section },
    }),
    period: t.string({
      nullable: true,
      description:
        'Key of its quarter or year, as in the files: of quarters that are added up, the last one, told apart by `periodRole`. Null for everything up to the as-of day.',
      resolve: ({ difference }) => difference.period.key,
    }),
    periodName: t.string({
      nullable: true,
      description:
        'The same for people: of quarters that are added up, the first and the last one. Null for everything up to the as-of day.',
      resolve: ({ difference }) => periodName(difference.period),
    }),
    periodRole: t.field({
      type: PeriodRoleEnum,
      description: 'What the period is to the quarter of the return.',
      resolve: ({ difference }) => difference.period.role,
    }),
    periodRoleLabel: t.field({
      type: TextType,
      description: 'The same in words.',
      resolve: ({ difference }) => periodRoles[difference.period.role].label,
    }),
    measure: t.exposeString('measure', { description: 'Id of the measure, in `snake_case`.' }),
    measureLabel: t.field({
      type: TextType,
      description: 'What it is called; its id where the catalogue no longer has it.',
      resolve: ({ measure }) => labelOf(measure),
    }),
    before: t.expose('before', {
      type: MeasureValueType,
      nullable: true,
      description: 'As the earlier return told it; null where that had no such row.',
    }),
    after: t.expose('after', {
      type: MeasureValueType,
      nullable: true,
      description: 'As the later one tells it; null where the row is gone.',
    }),
    change: t.exposeFloat('change', {
      nullable: true,
      description:
        'after − before in the unit of the measure, rates as fractions of 1; null where a side has no value, or a base below 10.',
    }),
    kind: t.expose('kind', { type: DifferenceKindEnum, description: 'In which way it differs.' }),
    kindLabel: t.field({
      type: TextType,
      description: 'The same in words.',
      resolve: ({ kind }) => differenceKinds[kind].label,
    }),
    origin: t.expose('origin', {
      type: RevisionOriginEnum,
      description:
        'As far as it follows from the two returns: another definition, time that passed, or all that was released in between.',
    }),
    originLabel: t.field({
      type: TextType,
      description: 'The same in words.',
      resolve: ({ origin }) => revisionOrigins[origin],
    }),
    causes: t.field({
      type: [RevisionCauseType],
      nullable: true,
      description:
        'The share of time, late records, corrections and definitions, counted from exact figures, in the order of the steps; they sum to `change`. Null where that is null, and in returns for the public, whose rounded figures are no sum of exact steps.',
      resolve: async ({ difference, causesOf }, _args, context) =>
        (await causesOf(context)).get(figureIdOf(difference)) ?? null,
    }),
  }),
});

const ReturnDifferenceType = builder.objectRef<ReleaseDifference>('ReturnDifference').implement({
  description: 'What two releases of the return of a quarter say differently.',
  fields: (t) => ({
    quarter: t.field({
      type: 'Quarter',
      description: 'The quarter that is reported.',
      resolve: ({ after }) => after.quarter,
    }),
    audience: t.field({
      type: ReturnAudienceEnum,
      description: 'Who was told these figures.',
      resolve: ({ after }) => after.audience,
    }),
    before: t.field({
      type: ReturnSideType,
      description: 'The earlier return.',
      resolve: ({ before, from }) => ({ ...before, release: from }),
    }),
    after: t.field({
      type: ReturnSideType,
      description: 'The later one.',
      resolve: ({ after, to }) => ({ ...after, release: to }),
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why the later one was made; null for what is released now.',
    }),
    redefined: t.expose('redefined', {
      type: [RedefinitionType],
      description: 'The measures that were defined anew in between.',
    }),
    same: t.exposeInt('same', { description: 'How many figures say the same in both.' }),
    figures: t.field({
      type: [FigureDifferenceType],
      description: 'The figures that differ, in the order of the later return, then those that are gone.',
      resolve: async (answer, _args, { directoryAt }) => {
        const { figures, after } = answer;
        requireFewRows(figures.length, {
          place: 'returnDifference.figures',
          advice: 'releases that lie nearer',
        });
        const entries = directoryEntries(await directoryAt(after.asOf));
        const causesOf = once((context: ApiContext) => splitFor(context, answer));
        return figures.map(({ period, ...figure }) => ({
          ...figure,
          ...rowKeys(figure, entries),
          difference: { ...figure, period },
          causesOf,
        }));
      },
    }),
  }),
});

builder.queryField('returnDifference', (t) =>
  t.field({
    type: ReturnDifferenceType,
    description:
      'What two releases of the return of a quarter say differently, figure by figure. Frozen releases are taken as they were reported. `NOT_FOUND` where one of them is not frozen, where they do not follow each other, and for whoever sees some locations only.',
    args: {
      quarter: t.arg({ type: 'Quarter', required: true, description: 'Of which quarter.' }),
      from: t.arg.int({ description: 'The earlier release; the one before `to` unless given.' }),
      to: t.arg.int({ description: 'The later release; what is released now unless given.' }),
      audience: t.arg({
        type: ReturnAudienceEnum,
        description: 'As told to whom; to management unless given.',
      }),
    },
    resolve: async (_root, { quarter, from, to, audience }, { returns, trace }) => {
      requireRelease('from', from);
      requireRelease('to', to);
      const question = { quarter, from, to, audience: audience ?? 'management' };
      const difference = await returns.difference(question);
      const { profile } = difference.after;
      trace.addQuestion({ profile, filters: [], detail: detailOf(difference) });
      return difference;
    },
  }),
);

function requireRelease(place: 'from' | 'to', release: number | null | undefined): void {
  if (typeof release === 'number' && release < 1) throw badInput(place, 'releases are counted from 1');
}

/** Exact figures are behind it, so the audit keeps that they were asked for. */
async function splitFor(
  { returns, trace }: ApiContext,
  difference: ReleaseDifference,
): Promise<ReturnCauses> {
  const causes = await returns.causes(difference);
  if (causes.size > 0) trace.addQuestion({ profile: 'EXACT', filters: [], detail: detailOf(difference) });
  return causes;
}

function detailOf({ after, from, to }: ReleaseDifference) {
  const { quarter, audience, asOf, dataVersion } = after;
  return { field: 'returnDifference', quarter, audience, from, to, asOf, dataVersion };
}

function once<Given, Made>(make: (given: Given) => Promise<Made>): (given: Given) => Promise<Made> {
  let made: Promise<Made> | undefined;
  return (given) => {
    made ??= make(given);
    return made;
  };
}

function labelOf(measure: string): Text {
  return measureOf(measure)?.label ?? { de: measure, en: measure };
}

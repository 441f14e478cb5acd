import {
  type CaseMix,
  type CaseMixRow,
  caseMixMethod,
  dimensionOf,
  parseCaseMixRequest,
  runCaseMix,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { directoryEntries, type LocationEntry } from '../directory-entries.ts';
import { AnswerType } from './answer.ts';
import { AnswerMethodType, methodOf } from './answer-method.ts';
import { AppliedFilterType, appliedFilters } from './applied-filter.ts';
import { DimensionEnum, describe } from './dimension.ts';
import { IntervalType } from './interval.ts';
import { LocationType } from './location.ts';
import { MeasureDefinitionType } from './measure.ts';
import { asking, scopeArgs, scopeFrom } from './question-scope.ts';
import { requireFewRows } from './row-limit.ts';
import { TextType } from './text.ts';
import { ValueStatusEnum } from './value-status.ts';
import { VerdictEnum } from './verdict.ts';

const CaseMixFilterInput = builder.inputType('CaseMixFilter', {
  description: 'The locations and exit years to compare; what is absent asks for all.',
  fields: (t) => ({
    location: t.stringList({ description: describe(dimensionOf('location')) }),
    year: t.intList({ description: describe(dimensionOf('year')) }),
  }),
});

interface NamedRow extends Omit<CaseMixRow, 'location'> {
  readonly location: LocationEntry;
}

const CaseMixRowType = builder.objectRef<NamedRow>('CaseMixRow').implement({
  description: 'A location and exit year: what was observed, and what its mix of people lets expect.',
  fields: (t) => ({
    location: t.expose('location', { type: LocationType, description: 'Of the exits.' }),
    year: t.exposeInt('year', { description: 'Of the exits.' }),
    observed: t.exposeInt('observed', {
      nullable: true,
      description: 'Exits of people who are not in receipt six months later; unknown counts as no success.',
    }),
    expected: t.exposeFloat('expected', {
      nullable: true,
      description: 'What `observed` would be had each stratum the rate of all locations in that year.',
    }),
    n: t.exposeInt('n', { nullable: true, description: 'Exits of people in receipt at entry.' }),
    observedRate: t.exposeFloat('observedRate', {
      nullable: true,
      description: 'observed ÷ n, as a fraction of 1.',
    }),
    expectedRate: t.exposeFloat('expectedRate', {
      nullable: true,
      description: 'expected ÷ n, as a fraction of 1.',
    }),
    ratio: t.exposeFloat('ratio', {
      nullable: true,
      description:
        'observed ÷ expected: 1 is as expected; null below 10 exits and where nothing is expected.',
    }),
    interval: t.expose('interval', {
      type: IntervalType,
      nullable: true,
      description: '95 % interval of the ratio, the expected number taken as fixed; null together with it.',
    }),
    verdict: t.expose('verdict', {
      type: VerdictEnum,
      nullable: true,
      description: 'Observed against expected; null also where too much is unknown.',
    }),
    words: t.field({
      type: TextType,
      nullable: true,
      description: 'The verdict in words.',
      resolve: ({ verdict }) => (verdict === null ? null : caseMixMethod.verdicts[verdict]),
    }),
    status: t.expose('status', {
      type: ValueStatusEnum,
      description: 'Whether the row holds, or why it has no figures.',
    }),
    preliminary: t.exposeBoolean('preliminary', {
      description: 'The waiting time for late records is not over.',
    }),
  }),
});

const CaseMixType = builder.objectRef<CaseMix>('CaseMix').implement({
  description: 'Observed against expected independence per location and exit year.',
  interfaces: [AnswerType],
  fields: (t) => ({
    measure: t.expose('measure', { type: MeasureDefinitionType, description: 'What was observed.' }),
    strata: t.expose('strata', {
      type: [DimensionEnum],
      description: 'The characteristics whose mix is held equal.',
    }),
    where: t.field({
      type: [AppliedFilterType],
      description: 'The filters of the question.',
      resolve: ({ where }) => appliedFilters(where),
    }),
    reason: t.expose('reason', {
      type: TextType,
      nullable: true,
      description: 'Why nothing could be compared; null where it could.',
    }),
    rows: t.field({
      type: [CaseMixRowType],
      description: 'In the order of locations and years; never ranked.',
      resolve: async ({ rows, asOf }, _, { directoryAt }) => {
        requireFewRows(rows.length, { place: 'caseMix.rows', advice: 'fewer locations or years' });
        const { location } = directoryEntries(await directoryAt(asOf));
        return rows.map((row) => ({ ...row, location: location(row.location) }));
      },
    }),
    note: t.field({
      type: TextType,
      description: 'What must be said beside the figures.',
      resolve: () => caseMixMethod.note,
    }),
    method: t.field({
      type: AnswerMethodType,
      description: 'How it is computed and read.',
      resolve: () => methodOf(caseMixMethod.glossary),
    }),
  }),
});

builder.queryField('caseMix', (t) =>
  t.field({
    type: CaseMixType,
    description:
      'Compares independence six months after exit with what the mix of people lets expect, by location and exit year.',
    args: {
      where: t.arg({
        type: CaseMixFilterInput,
        description: 'The rows to compare; all of them unless given.',
      }),
      asOf: scopeArgs.asOf,
      profile: scopeArgs.profile,
    },
    resolve: (_, scope, context) => {
      const { defaults, door } = asking(context);
      return runCaseMix(parseCaseMixRequest(scopeFrom(scope), defaults), door);
    },
  }),
);

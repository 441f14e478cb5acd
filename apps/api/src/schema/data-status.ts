import type { ReleaseStanding } from '@neue-wege/database';
import {
  type BreakdownRow,
  type CountValue,
  type DisclosureProfile,
  emptyRate,
  type PlainDate,
  parseBreakdownRequest,
  type RateValue,
  runBreakdown,
  tablesFor,
} from '@neue-wege/domain';
import type { LastImport, StoreState } from '../api-context.ts';
import { builder } from '../builder.ts';
import { directoryEntries, type LocationEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { LocationType } from './location.ts';
import { asOfArgs } from './question-scope.ts';
import { CountType, RateType } from './value.ts';

const LastImportType = builder.objectRef<LastImport>('LastImport').implement({
  description: 'What the last import brought.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it was stored.' }),
    actor: t.exposeString('actor', {
      nullable: true,
      description: 'Who imported; null for whoever does not see all the locations it was made for.',
    }),
    rows: t.exposeInt('rows', {
      nullable: true,
      description:
        'Rows of all its files; null for whoever sees no figures under EXACT, or not all the locations it was made for.',
    }),
    files: t.exposeInt('files', {
      nullable: true,
      description: 'How many files it had; null for whoever does not see all the locations it was made for.',
    }),
  }),
});

interface QuarterCompleteness {
  readonly location: LocationEntry;
  readonly quarter: string;
  readonly enrolments: CountValue;
  readonly followUpCoverage6m: RateValue;
}

const QuarterCompletenessType = builder.objectRef<QuarterCompleteness>('QuarterCompleteness').implement({
  description: 'How complete the data of a location are in a quarter.',
  fields: (t) => ({
    location: t.expose('location', { type: LocationType, description: 'Whose data.' }),
    quarter: t.expose('quarter', { type: 'Quarter', description: 'Of the entries and exits.' }),
    enrolments: t.expose('enrolments', { type: CountType, description: 'Entries in the quarter.' }),
    followUpCoverage6m: t.expose('followUpCoverage6m', {
      type: RateType,
      description:
        'Exits of the quarter whose receipt six months later is known; NOT_APPLICABLE where the profile publishes no such table.',
    }),
  }),
});

const ReleaseStandingType = builder.objectRef<ReleaseStanding>('ReleaseStanding').implement({
  description: 'What management is told under disclosure control, and whether more follows.',
  fields: (t) => ({
    firstOn: t.expose('firstOn', {
      type: 'Date',
      description: 'The earliest day that can be asked for and compared with.',
    }),
    lastOn: t.expose('lastOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the release that is current on the as-of day; null before the first one.',
    }),
    isNextUnderWay: t.exposeBoolean('isNextUnderWay', {
      description: 'Newer data are being protected; they are released as soon as that is done.',
    }),
  }),
});

const DataStatusType = builder.objectRef<StoreState & { readonly asOf: PlainDate }>('DataStatus').implement({
  description:
    'What the figures rest on: the data of the day; for whoever sees no figures under EXACT, their last release.',
  fields: (t) => ({
    dataVersion: t.exposeInt('dataVersion', { description: '0 before the first version.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day from which the data are seen.' }),
    knownOn: t.expose('knownOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which that version became known; null before the first one.',
    }),
    lastImport: t.expose('lastImport', {
      type: LastImportType,
      nullable: true,
      description: 'Null before the first import.',
    }),
    synthetic: t.exposeBoolean('synthetic', {
      description: 'The data are made up: the demo filled the store.',
    }),
    heldBack: t.exposeInt('heldBack', {
      nullable: true,
      description:
        'Data version of a delivery that management and the public are not told of yet, since it changes few people: it is released when its day is over, or with the next larger one. Null where none waits, and for whoever sees no figures under EXACT.',
    }),
    releases: t.field({
      type: ReleaseStandingType,
      nullable: true,
      description: 'What is released of the data; null before the first release.',
      resolve: ({ asOf }, _, { releaseStanding }) => releaseStanding(asOf),
    }),
    completeness: t.field({
      type: [QuarterCompletenessType],
      description: 'Entries and known outcomes per location and quarter, in that order.',
      resolve: async ({ asOf }, _, { who, facts, releases, directoryAt, today }) => {
        const request = parseBreakdownRequest(
          { by: [...completenessBy], measures: completenessMeasures(who.profile), asOf },
          { today, profile: who.profile },
        );
        const { rows } = await runBreakdown(request, { source: facts, releases, context: who });
        const { location } = directoryEntries(await directoryAt(asOf));
        return rows.flatMap((row) => completenessOf(row, location));
      },
    }),
  }),
});

builder.queryField('dataStatus', (t) =>
  t.field({
    type: DataStatusType,
    description: 'Data version, as-of day, last import, completeness per location and quarter.',
    args: asOfArgs,
    resolve: async (_, args, context) => {
      const asOf = asOfDay(args.asOf, context);
      return { asOf, ...(await context.storeAt(asOf)) };
    },
  }),
);

const completenessBy = ['location', 'quarter'] as const;

/** A measure that no table publishes by quarter would have the others refused with it. */
function completenessMeasures(profile: DisclosureProfile): readonly string[] {
  return ['enrolments', 'follow_up_coverage_6m'].filter(
    (id) =>
      profile === 'EXACT' ||
      tablesFor({ by: completenessBy, measures: [{ id }], where: {}, profile }).length > 0,
  );
}

const notPublished: RateValue = { ...emptyRate, status: 'NOT_APPLICABLE', preliminary: false };

function completenessOf(
  { keys, values }: BreakdownRow,
  locationOf: (key: string) => LocationEntry,
): readonly QuarterCompleteness[] {
  const { location, quarter } = keys;
  const { enrolments, follow_up_coverage_6m: coverage = notPublished } = values;
  if (typeof location !== 'string' || typeof quarter !== 'string') return [];
  if (enrolments?.kind !== 'count' || coverage?.kind !== 'rate') return [];
  return [{ location: locationOf(location), quarter, enrolments, followUpCoverage6m: coverage }];
}

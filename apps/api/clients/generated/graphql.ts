/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The keys asked for per dimension; a dimension that is absent asks for all. */
export type BreakdownFilter = {
  /** Age band. Entry year minus birth year. */
  readonly ageBand?: ReadonlyArray<string> | null | undefined;
  /** Delivery mode. On site, or mobile in a host municipality. */
  readonly deliveryMode?: ReadonlyArray<DeliveryMode> | null | undefined;
  /** Exit reason. Why the participation ended. */
  readonly exitReason?: ReadonlyArray<ExitReason> | null | undefined;
  /** Host municipality. Municipality that hosts a mobile run (AGS). */
  readonly hostMunicipality?: ReadonlyArray<string> | null | undefined;
  /** Location. The site that holds the run. */
  readonly location?: ReadonlyArray<string> | null | undefined;
  /** Long-term recipient. Long-term receipt of benefits at entry. */
  readonly longTermRecipient?: ReadonlyArray<YesNo> | null | undefined;
  /** Month. Calendar month of the date that the measure is counted on. */
  readonly month?: ReadonlyArray<string> | null | undefined;
  /** Programme phase. Phase of the programme on the day that the measure is counted on. */
  readonly phase?: ReadonlyArray<string> | null | undefined;
  /** Project. The project that the run belongs to. */
  readonly project?: ReadonlyArray<string> | null | undefined;
  /** Quarter. Calendar quarter of the date that the measure is counted on. */
  readonly quarter?: ReadonlyArray<string> | null | undefined;
  /** Residence. Municipality of residence at entry (AGS). */
  readonly residence?: ReadonlyArray<string> | null | undefined;
  /** Responsible Jobcenter. The local Jobcenter in charge (AGS). */
  readonly responsibleJobcenter?: ReadonlyArray<string> | null | undefined;
  /** Run. The run: location/project/number. */
  readonly run?: ReadonlyArray<string> | null | undefined;
  /** Sex. Sex as delivered. */
  readonly sex?: ReadonlyArray<Sex> | null | undefined;
  /** Single parent. Single parent at entry. */
  readonly singleParent?: ReadonlyArray<YesNo> | null | undefined;
  /** Target group. Target group of the run on the entry day. */
  readonly targetGroup?: ReadonlyArray<string> | null | undefined;
  /** Year. Calendar year of the date that the measure is counted on. */
  readonly year?: ReadonlyArray<number> | null | undefined;
};

/** Delivery mode. On site, or mobile in a host municipality. */
export type DeliveryMode =
  /** Mobile */
  | 'MOBILE'
  /** On site */
  | 'ON_SITE'
  /** Unknown */
  | 'UNKNOWN';

/** What figures can be grouped and filtered by. */
export type Dimension =
  /** Age band. Entry year minus birth year. */
  | 'AGE_BAND'
  /** Delivery mode. On site, or mobile in a host municipality. */
  | 'DELIVERY_MODE'
  /** Exit reason. Why the participation ended. */
  | 'EXIT_REASON'
  /** Host municipality. Municipality that hosts a mobile run (AGS). */
  | 'HOST_MUNICIPALITY'
  /** Location. The site that holds the run. */
  | 'LOCATION'
  /** Long-term recipient. Long-term receipt of benefits at entry. */
  | 'LONG_TERM_RECIPIENT'
  /** Month. Calendar month of the date that the measure is counted on. */
  | 'MONTH'
  /** Programme phase. Phase of the programme on the day that the measure is counted on. */
  | 'PHASE'
  /** Project. The project that the run belongs to. */
  | 'PROJECT'
  /** Quarter. Calendar quarter of the date that the measure is counted on. */
  | 'QUARTER'
  /** Residence. Municipality of residence at entry (AGS). */
  | 'RESIDENCE'
  /** Responsible Jobcenter. The local Jobcenter in charge (AGS). */
  | 'RESPONSIBLE_JOBCENTER'
  /** Run. The run: location/project/number. */
  | 'RUN'
  /** Sex. Sex as delivered. */
  | 'SEX'
  /** Single parent. Single parent at entry. */
  | 'SINGLE_PARENT'
  /** Target group. Target group of the run on the entry day. */
  | 'TARGET_GROUP'
  /** Year. Calendar year of the date that the measure is counted on. */
  | 'YEAR';

/** Who may see what. */
export type DisclosureProfile =
  /** Every value, for case work. */
  | 'EXACT'
  /** Inside the house: slices of published tables, in which figures that would tell something about single persons are withheld (CONFIDENTIAL). */
  | 'MANAGEMENT'
  /** For everybody: as for management, with every count rounded to a multiple of 5 on its own. */
  | 'PUBLIC';

/** The enrolments to look at. Keys mean what they mean in `BreakdownFilter`; one outside the own locations has none. */
export type EnrolmentFilter = {
  /** Age band. Entry year minus birth year. */
  readonly ageBand?: ReadonlyArray<string> | null | undefined;
  /** Delivery mode. On site, or mobile in a host municipality. */
  readonly deliveryMode?: ReadonlyArray<DeliveryMode> | null | undefined;
  /** Entered on this day or later. */
  readonly enteredFrom?: string | null | undefined;
  /** Entered on this day or earlier. */
  readonly enteredThrough?: string | null | undefined;
  /** Exit reason. Why the participation ended. */
  readonly exitReason?: ReadonlyArray<ExitReason> | null | undefined;
  /** Left on this day or later. */
  readonly exitedFrom?: string | null | undefined;
  /** Left on this day or earlier. */
  readonly exitedThrough?: string | null | undefined;
  /** Host municipality. Municipality that hosts a mobile run (AGS). */
  readonly hostMunicipality?: ReadonlyArray<string> | null | undefined;
  /** Location. The site that holds the run. */
  readonly location?: ReadonlyArray<string> | null | undefined;
  /** Long-term recipient. Long-term receipt of benefits at entry. */
  readonly longTermRecipient?: ReadonlyArray<YesNo> | null | undefined;
  /** Project. The project that the run belongs to. */
  readonly project?: ReadonlyArray<string> | null | undefined;
  /** Residence. Municipality of residence at entry (AGS). */
  readonly residence?: ReadonlyArray<string> | null | undefined;
  /** Responsible Jobcenter. The local Jobcenter in charge (AGS). */
  readonly responsibleJobcenter?: ReadonlyArray<string> | null | undefined;
  /** Run. The run: location/project/number. */
  readonly run?: ReadonlyArray<string> | null | undefined;
  /** Sex. Sex as delivered. */
  readonly sex?: ReadonlyArray<Sex> | null | undefined;
  /** Single parent. Single parent at entry. */
  readonly singleParent?: ReadonlyArray<YesNo> | null | undefined;
  /** Target group. Target group of the run on the entry day. */
  readonly targetGroup?: ReadonlyArray<string> | null | undefined;
};

/** Exit reason. Why the participation ended. */
export type ExitReason =
  /** Care or parental leave */
  | 'CARE_OR_PARENTAL'
  /** Deceased */
  | 'DECEASED'
  /** Goal reached early */
  | 'GOAL_REACHED'
  /** Illness */
  | 'ILLNESS'
  /** Minor employment */
  | 'JOB_MINOR'
  /** Job subject to social insurance */
  | 'JOB_SVB'
  /** Misconduct */
  | 'MISCONDUCT'
  /** Moved away */
  | 'MOVED_AWAY'
  /** Non-attendance */
  | 'NON_ATTENDANCE'
  /** No longer eligible */
  | 'NO_LONGER_ELIGIBLE'
  /** Other dropout */
  | 'OTHER'
  /** Other measure */
  | 'OTHER_MEASURE'
  /** Own wish */
  | 'OWN_WISH'
  /** Regular end */
  | 'REGULAR_END'
  /** Self-employment */
  | 'SELF_EMPLOYED'
  /** Unknown */
  | 'UNKNOWN'
  /** Vocational training */
  | 'VOCATIONAL_TRAINING';

/** Where a unit lies. */
export type FunnelSignal =
  /** outside the 99.8 % limits. */
  | 'ALARM'
  /** outside the 95 % limits. */
  | 'ALERT'
  /** within the limits. */
  | 'WITHIN';

/** How far an upload has come on its way to an import. */
export type ImportJobState =
  /** The preview says what would change; nothing is stored before somebody confirms. */
  | 'AWAITING_CONFIRMATION'
  /** Somebody cancelled it. Nothing is stored. */
  | 'CANCELLED'
  /** Nobody confirmed in time; the files are gone. Nothing is stored. */
  | 'EXPIRED'
  /** The work broke off for no fault of the delivery. Nothing is stored; it can be tried again. */
  | 'FAILED'
  /** Every row is read and checked; nothing is stored. */
  | 'READING'
  /** The files are arriving, or wait for their turn. */
  | 'RECEIVING'
  /** The delivery breaks rules; the list names every place. Nothing is stored. */
  | 'REFUSED'
  /** The delivery is a new data version. */
  | 'STORED'
  /** The delivery is stored as one data version, whole or not at all. */
  | 'STORING'
  /** All that the delivery contains was stored already. */
  | 'UNCHANGED';

/** Every measure of the catalogue. */
export type MeasureId =
  /** Average stock. Mean of the stocks at the month ends of the period, so of twelve stocks in a calendar year. */
  | 'AVERAGE_STOCK'
  /** Completions. Exits with a regular end, or early because the goal was reached. */
  | 'COMPLETIONS'
  /** Completion rate. Share of exits that ended regularly or reached their goal early. An early job start is neither completion nor dropout. */
  | 'COMPLETION_RATE'
  /** Completion rate (entry cohort). Share of the entries of the period that ended regularly or reached their goal early. The cohort is mature when all its participations have ended and all planned ends and the waiting time are over. */
  | 'COMPLETION_RATE_ENTRY_COHORT'
  /** Continuous employment. Share of starts of insured employment after an exit that are followed by at least one day of such employment in each of the six following calendar months. Counted are starts from the exit day to six months after it, at most one per person and month. */
  | 'CONTINUOUS_EMPLOYMENT_RATE'
  /** Direct job entry rate. Share of exits with insured employment, self-employment or vocational training that starts after the entry and at most 31 days after the exit, and does not end by the exit day. Work that was there on the entry day and goes on without a break is no transition. */
  | 'DIRECT_JOB_ENTRY_RATE'
  /** Dropout rate. Share of exits for non-attendance, misconduct, at own wish, or another dropout reason. */
  | 'DROPOUT_RATE'
  /** Dropout rate (entry cohort). Share of the entries of the period that ended as dropouts. The cohort is mature when all its participations have ended and all planned ends and the waiting time are over. */
  | 'DROPOUT_RATE_ENTRY_COHORT'
  /** Median duration. Median calendar days from first to last day, both included, of the participations that ended in the period. */
  | 'DURATION_MEDIAN'
  /** Early exit rate. Share of exits before the planned end, whatever the reason. */
  | 'EARLY_EXIT_RATE'
  /** Enrolments. Participations whose first day lies in the period. Whoever takes part three times counts three times. */
  | 'ENROLMENTS'
  /** Exits. Participations whose last day lies in the period, whatever the reason. */
  | 'EXITS'
  /** Follow-up coverage at 3 months. Share of exits of people in receipt at entry whose receipt 3 months later is known. */
  | 'FOLLOW_UP_COVERAGE_3M'
  /** Follow-up coverage at 6 months. Share of exits of people in receipt at entry whose receipt 6 months later is known. */
  | 'FOLLOW_UP_COVERAGE_6M'
  /** Follow-up coverage at 12 months. Share of exits of people in receipt at entry whose receipt 12 months later is known. */
  | 'FOLLOW_UP_COVERAGE_12M'
  /** Follow-up coverage at 24 months. Share of exits of people in receipt at entry whose receipt 24 months later is known. */
  | 'FOLLOW_UP_COVERAGE_24M'
  /** Follow-up support rate at 3 months. Share of exits in another measure 3 months later. */
  | 'FOLLOW_UP_MEASURE_RATE_3M'
  /** Follow-up support rate at 6 months. Share of exits in another measure 6 months later. */
  | 'FOLLOW_UP_MEASURE_RATE_6M'
  /** Follow-up support rate at 12 months. Share of exits in another measure 12 months later. */
  | 'FOLLOW_UP_MEASURE_RATE_12M'
  /** … of which by own work, at 3 months. Share of exits of people in receipt at entry who 3 months later receive no benefit and live by own work (insured job, self-employment, training). */
  | 'INDEPENDENCE_BY_WORK_RATE_3M'
  /** … of which by own work, at 6 months. Share of exits of people in receipt at entry who 6 months later receive no benefit and live by own work (insured job, self-employment, training). */
  | 'INDEPENDENCE_BY_WORK_RATE_6M'
  /** … of which by own work, at 12 months. Share of exits of people in receipt at entry who 12 months later receive no benefit and live by own work (insured job, self-employment, training). */
  | 'INDEPENDENCE_BY_WORK_RATE_12M'
  /** … of which by own work, at 24 months. Share of exits of people in receipt at entry who 24 months later receive no benefit and live by own work (insured job, self-employment, training). */
  | 'INDEPENDENCE_BY_WORK_RATE_24M'
  /** Independence rate at 3 months. Share of exits of people in receipt at entry who receive no SGB II benefit 3 months later. */
  | 'INDEPENDENCE_RATE_3M'
  /** Independence rate at 6 months. Share of exits of people in receipt at entry who receive no SGB II benefit 6 months later. */
  | 'INDEPENDENCE_RATE_6M'
  /** Independence rate at 12 months. Share of exits of people in receipt at entry who receive no SGB II benefit 12 months later. */
  | 'INDEPENDENCE_RATE_12M'
  /** Independence rate at 24 months. Share of exits of people in receipt at entry who receive no SGB II benefit 24 months later. */
  | 'INDEPENDENCE_RATE_24M'
  /** Independence rate 24 months after entry. Share of entries of people in receipt who receive no SGB II benefit 24 months after the entry day. Benefit spells alone decide. */
  | 'INDEPENDENCE_RATE_ENTRY_COHORT_24M'
  /** Lasting independence. Share of exits with an end of receipt that are followed by six full calendar months without a day of SGB II benefit. Receipt ended after the entry and at most six months after the exit; the six months follow the first calendar month without receipt, which lies in the month after that limit at the latest. Each exit has one end: with receipt on the exit day the next one, otherwise the last before it. */
  | 'LASTING_INDEPENDENCE_RATE'
  /** Need-covering integration. Share of job starts after an exit with no SGB II benefit three months later. A job start is the start of insured employment, self-employment or vocational training from the exit day to six months after it, at most one per person and month. */
  | 'NEED_COVERING_INTEGRATION_RATE'
  /** Non-unemployment rate at 3 months. Share of exits without unemployment 3 months later. Insured employment counts as success even where unemployment is recorded at the same time. */
  | 'NON_UNEMPLOYMENT_RATE_3M'
  /** Non-unemployment rate at 6 months. Share of exits without unemployment 6 months later. Insured employment counts as success even where unemployment is recorded at the same time. */
  | 'NON_UNEMPLOYMENT_RATE_6M'
  /** Non-unemployment rate at 12 months. Share of exits without unemployment 12 months later. Insured employment counts as success even where unemployment is recorded at the same time. */
  | 'NON_UNEMPLOYMENT_RATE_12M'
  /** No-show rate. Share of assignments with a planned start in the period that were never taken up. The planned start is that of the participation, or else the start of the run. */
  | 'NO_SHOW_RATE'
  /** Occupancy. Days taken up by participations in the period, relative to the places of the runs times their calendar days in the period. The exit day counts as taken. */
  | 'OCCUPANCY_RATE'
  /** Participants (persons). Different persons present on at least one day of the period; the exit day counts. */
  | 'PARTICIPANTS'
  /** Progress rate. Share of exits with a better step than at entry, among exits whose step at entry and at exit is known. */
  | 'PROGRESS_RATE'
  /** Reach rate. Different participants of a year relative to the average number of people in benefit who can work (ELB) in the area of the location. */
  | 'REACH_RATE'
  /** Median recording delay. Median calendar days from an entry or exit to the day on which it was first recorded, by the date recorded then; counted by the day of recording. */
  | 'RECORDING_DELAY_MEDIAN'
  /** Return rate at 12 months. Share of departures from receipt that are followed by new SGB II benefit within twelve months. There is a departure when the last day of receipt lies after the entry and at most six months after the exit; the day after it decides the period. Each exit has one end: with receipt on the exit day the next one, otherwise the last before it. */
  | 'RETURN_RATE_12M'
  /** Stock. Participations running at the end of the last day of the period; without a period, of the as-of date. */
  | 'STOCK'
  /** Rate in insured employment at 3 months. Share of exits in employment subject to social insurance 3 months later. */
  | 'SVB_RATE_3M'
  /** Rate in insured employment at 6 months. Share of exits in employment subject to social insurance 6 months later. */
  | 'SVB_RATE_6M'
  /** Rate in insured employment at 12 months. Share of exits in employment subject to social insurance 12 months later. */
  | 'SVB_RATE_12M';

/** What kind of number a measure is. */
export type MeasureKind =
  /** A whole number: the fields of `Count`. */
  | 'COUNT'
  /** A mean or median: the fields of `Quantity`. */
  | 'QUANTITY'
  /** A share: the fields of `Rate`. */
  | 'RATE';

/** Why a value can differ between two days: time passed, or a version of the data came in between; under disclosure control, a new release; between two returns also a changed definition. */
export type RevisionOrigin =
  /** Correction. */
  | 'CORRECTION'
  /** Changed definition. */
  | 'DEFINITION'
  /** Erasure. */
  | 'ERASURE'
  /** Import. */
  | 'IMPORT'
  /** Time passed. */
  | 'MATURITY'
  /** New release. */
  | 'RELEASE'
  /** Withdrawal of an import. */
  | 'WITHDRAWAL';

/** Sex. Sex as delivered. */
export type Sex =
  /** Diverse */
  | 'DIVERSE'
  /** Female */
  | 'FEMALE'
  /** Male */
  | 'MALE'
  /** Not stated */
  | 'NOT_STATED'
  /** Unknown */
  | 'UNKNOWN';

/** What a value counts. */
export type Unit =
  /** days */
  | 'DAYS'
  /** participations */
  | 'PARTICIPATIONS'
  /** persons */
  | 'PERSONS'
  /** share */
  | 'SHARE';

/** The state of a value; by precedence, the first that applies. */
export type ValueStatus =
  /** confidential */
  | 'CONFIDENTIAL'
  /** corrected */
  | 'CORRECTED'
  /** final */
  | 'FINAL'
  /** not applicable */
  | 'NOT_APPLICABLE'
  /** not yet due */
  | 'NOT_MATURE'
  /** preliminary */
  | 'PRELIMINARY'
  /** uncertain: small base or low coverage */
  | 'UNCERTAIN';

/** What the interval of a difference or a ratio allows to say. */
export type Verdict =
  /** Established as higher. */
  | 'HIGHER'
  /** Established as lower. */
  | 'LOWER'
  /** No established difference; that does not mean that the two are equal. */
  | 'NOT_ESTABLISHED';

/** Whether something holds. */
export type YesNo =
  /** No */
  | 'NO'
  /** Unknown */
  | 'UNKNOWN'
  /** Yes */
  | 'YES';

export type WhoCameQueryVariables = Exact<{
  years?: ReadonlyArray<number> | number | null | undefined;
}>;


export type WhoCameQuery = { readonly breakdown: { readonly asOf: string, readonly dataVersion: number, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly location: { readonly key: string, readonly name: string } | null, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus }, readonly participants: { readonly value: number | null, readonly status: ValueStatus } }>, readonly total: { readonly enrolments: { readonly value: number | null, readonly status: ValueStatus }, readonly participants: { readonly value: number | null, readonly status: ValueStatus } } } };

export type OutcomesQueryVariables = Exact<{
  years?: ReadonlyArray<number> | number | null | undefined;
  level: number;
}>;


export type OutcomesQuery = { readonly breakdown: { readonly asOf: string, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly location: { readonly key: string } | null, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly bounds: { readonly lower: number, readonly upper: number } | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly bounds: { readonly lower: number, readonly upper: number } | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly bounds: { readonly lower: number, readonly upper: number } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } };

export type RateWithIntervalFragment = { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly bounds: { readonly lower: number, readonly upper: number } | null, readonly interval: { readonly lower: number, readonly upper: number } | null };

export type AsOfQueryVariables = Exact<{
  day: string;
}>;


export type AsOfQuery = { readonly then: { readonly asOf: string, readonly dataVersion: number, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly completions: { readonly value: number | null, readonly status: ValueStatus } }> }, readonly now: { readonly asOf: string, readonly dataVersion: number, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly completions: { readonly value: number | null, readonly status: ValueStatus } }> } };

export type CompletionsFragment = { readonly asOf: string, readonly dataVersion: number, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly completions: { readonly value: number | null, readonly status: ValueStatus } }> };

export type MarginsQueryVariables = Exact<{
  years?: ReadonlyArray<number> | number | null | undefined;
}>;


export type MarginsQuery = { readonly breakdown: { readonly rows: ReadonlyArray<{ readonly isTotalOf: ReadonlyArray<Dimension>, readonly year: number | null, readonly location: { readonly key: string } | null, readonly participants: { readonly value: number | null, readonly status: ValueStatus } }>, readonly total: { readonly participants: { readonly value: number | null, readonly status: ValueStatus } } } };

export type ColumnsQueryVariables = Exact<{
  measures: ReadonlyArray<MeasureId> | MeasureId;
}>;


export type ColumnsQuery = { readonly breakdown: { readonly asOf: string, readonly dataVersion: number, readonly columns: ReadonlyArray<{ readonly id: string, readonly values: readonly (string | number | boolean | null)[] }> } };

export type ComparisonQueryVariables = Exact<{
  a: BreakdownFilter;
  b: BreakdownFilter;
  where?: BreakdownFilter | null | undefined;
}>;


export type ComparisonQuery = { readonly comparison: { readonly difference: number | null, readonly verdict: Verdict | null, readonly a: { readonly value: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly status: ValueStatus } }, readonly b: { readonly value: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly status: ValueStatus } }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly words: { readonly en: string } | null, readonly note: { readonly en: string } } };

export type FunnelQueryVariables = Exact<{
  where?: BreakdownFilter | null | undefined;
}>;


export type FunnelQuery = { readonly funnel: { readonly isDrawable: boolean, readonly target: number | null, readonly reason: { readonly en: string } | null, readonly units: ReadonlyArray<{ readonly key: string, readonly name: string, readonly signal: FunnelSignal | null, readonly value: { readonly value: number | null, readonly denominator: number | null, readonly status: ValueStatus }, readonly limits: { readonly alert: { readonly lower: number, readonly upper: number }, readonly alarm: { readonly lower: number, readonly upper: number } } | null }> } };

export type RevisionsQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
}>;


export type RevisionsQuery = { readonly revisions: { readonly from: string, readonly asOf: string, readonly revisions: ReadonlyArray<{ readonly year: number | null, readonly change: number | null, readonly location: { readonly key: string } | null, readonly old:
        | { readonly number: number | null, readonly status: ValueStatus }
        | { readonly number: number | null, readonly status: ValueStatus }
        | { readonly number: number | null, readonly status: ValueStatus }
       | null, readonly new:
        | { readonly number: number | null, readonly status: ValueStatus }
        | { readonly number: number | null, readonly status: ValueStatus }
        | { readonly number: number | null, readonly status: ValueStatus }
       | null, readonly causes: ReadonlyArray<{ readonly origin: RevisionOrigin, readonly change: number | null, readonly label: { readonly en: string } }> }> } };

export type DataStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type DataStatusQuery = { readonly dataStatus: { readonly asOf: string, readonly dataVersion: number, readonly knownOn: string | null, readonly synthetic: boolean, readonly lastImport: { readonly at: string } | null, readonly completeness: ReadonlyArray<{ readonly quarter: string, readonly location: { readonly key: string }, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus }, readonly followUpCoverage6m: { readonly value: number | null, readonly status: ValueStatus } }> } };

export type PickerQueryVariables = Exact<{ [key: string]: never; }>;


export type PickerQuery = { readonly dimensions: ReadonlyArray<{ readonly dimension: Dimension, readonly label: { readonly en: string }, readonly keys: ReadonlyArray<{ readonly key: string, readonly label: { readonly en: string } }> | null }>, readonly measures: ReadonlyArray<{ readonly measure: MeasureId, readonly field: string, readonly kind: MeasureKind, readonly unit: Unit, readonly notSplitBy: ReadonlyArray<Dimension>, readonly onlyPerYear: boolean, readonly label: { readonly en: string }, readonly definition: { readonly en: string } }>, readonly publishedTables: ReadonlyArray<{ readonly id: string, readonly dimensions: ReadonlyArray<Dimension>, readonly measures: ReadonlyArray<string>, readonly filters: ReadonlyArray<Dimension>, readonly profiles: ReadonlyArray<DisclosureProfile> }> };

export type EnrolmentsQueryVariables = Exact<{
  where?: EnrolmentFilter | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EnrolmentsQuery = { readonly enrolments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly enteredOn: string | null, readonly exitedOn: string | null, readonly exitReason: ExitReason | null, readonly participant: { readonly key: string }, readonly run: { readonly key: string } }> } };

export type NewDataSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type NewDataSubscription = { readonly dataVersionChanged: { readonly dataVersion: number, readonly knownOn: string, readonly origin: RevisionOrigin, readonly label: { readonly en: string } } };

export type ByHashQueryVariables = Exact<{
  years?: ReadonlyArray<number> | number | null | undefined;
}>;


export type ByHashQuery = { readonly breakdown: { readonly rows: ReadonlyArray<{ readonly location: { readonly key: string } | null, readonly exits: { readonly value: number | null, readonly status: ValueStatus } }> } };

export type ImportProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportProgressSubscription = { readonly importJobChanged: { readonly state: ImportJobState, readonly rowsRead: number, readonly counts: { readonly added: number, readonly changed: number, readonly rejected: number } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly file: string, readonly line: number | null, readonly column: string | null, readonly message: string }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RateWithIntervalFragmentDoc = new TypedDocumentString(`
    fragment RateWithInterval on Rate {
  value
  numerator
  denominator
  unknown
  coverage
  bounds {
    lower
    upper
  }
  interval(level: $level) {
    lower
    upper
  }
  status
}
    `, {"fragmentName":"RateWithInterval"}) as unknown as TypedDocumentString<RateWithIntervalFragment, unknown>;
export const CompletionsFragmentDoc = new TypedDocumentString(`
    fragment Completions on Breakdown {
  asOf
  dataVersion
  rows {
    year
    completions {
      value
      status
    }
  }
}
    `, {"fragmentName":"Completions"}) as unknown as TypedDocumentString<CompletionsFragment, unknown>;
export const WhoCameDocument = new TypedDocumentString(`
    query WhoCame($years: [Int!]) {
  breakdown(by: [LOCATION, YEAR], where: { year: $years }) {
    asOf
    dataVersion
    rows {
      location {
        key
        name
      }
      year
      enrolments {
        value
        status
      }
      participants {
        value
        status
      }
    }
    total {
      enrolments {
        value
        status
      }
      participants {
        value
        status
      }
    }
  }
}
    `, {"hash":"sha256:52252d09bd252adaddc30d6323a0f40dedadc7e8a9b3e499a3e645498ddc825e"}) as unknown as TypedDocumentString<WhoCameQuery, WhoCameQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes($years: [Int!], $level: Float!) {
  breakdown(by: [LOCATION, YEAR], where: { year: $years }) {
    asOf
    rows {
      location {
        key
      }
      year
      completionRate {
        ...RateWithInterval
      }
      independenceRate6m {
        ...RateWithInterval
      }
      independenceByWorkRate6m {
        ...RateWithInterval
      }
    }
  }
}
    fragment RateWithInterval on Rate {
  value
  numerator
  denominator
  unknown
  coverage
  bounds {
    lower
    upper
  }
  interval(level: $level) {
    lower
    upper
  }
  status
}`, {"hash":"sha256:69590804cfb8dcd0e068e1535a4e3207ece91493162ce94205693b667bba756e"}) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const AsOfDocument = new TypedDocumentString(`
    query AsOf($day: Date!) {
  then: breakdown(by: [YEAR], asOf: $day) {
    ...Completions
  }
  now: breakdown(by: [YEAR]) {
    ...Completions
  }
}
    fragment Completions on Breakdown {
  asOf
  dataVersion
  rows {
    year
    completions {
      value
      status
    }
  }
}`, {"hash":"sha256:1f0e9c65188793240fe4065b58ebfe5b24e48028ff580f743eecd785231abc92"}) as unknown as TypedDocumentString<AsOfQuery, AsOfQueryVariables>;
export const MarginsDocument = new TypedDocumentString(`
    query Margins($years: [Int!]) {
  breakdown(by: [LOCATION, YEAR], where: { year: $years }, margins: true) {
    rows {
      isTotalOf
      location {
        key
      }
      year
      participants {
        value
        status
      }
    }
    total {
      participants {
        value
        status
      }
    }
  }
}
    `, {"hash":"sha256:d7130b5da38f7904e9b95d98e6398e1ea5f334f524d7069cd9368ded65966573"}) as unknown as TypedDocumentString<MarginsQuery, MarginsQueryVariables>;
export const ColumnsDocument = new TypedDocumentString(`
    query Columns($measures: [MeasureId!]!) {
  breakdown(by: [RUN, QUARTER]) {
    asOf
    dataVersion
    columns(measures: $measures) {
      id
      values
    }
  }
}
    `, {"hash":"sha256:3a4eb6e073cf81dc3291370ecbac2fcd58849a0d4aee3031269d8e635a3136c8"}) as unknown as TypedDocumentString<ColumnsQuery, ColumnsQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($a: BreakdownFilter!, $b: BreakdownFilter!, $where: BreakdownFilter) {
  comparison(measure: COMPLETION_RATE, a: $a, b: $b, where: $where) {
    a {
      value {
        value
        numerator
        denominator
        status
      }
    }
    b {
      value {
        value
        numerator
        denominator
        status
      }
    }
    difference
    interval {
      lower
      upper
    }
    verdict
    words {
      en
    }
    note {
      en
    }
  }
}
    `, {"hash":"sha256:2d32cdb482f339a29e682d4af29b338fc731f837e874b0f9914633f63389bcac"}) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const FunnelDocument = new TypedDocumentString(`
    query Funnel($where: BreakdownFilter) {
  funnel(measure: COMPLETION_RATE, unit: RUN, where: $where) {
    isDrawable
    reason {
      en
    }
    target
    units {
      key
      name(language: EN)
      value {
        value
        denominator
        status
      }
      limits {
        alert {
          lower
          upper
        }
        alarm {
          lower
          upper
        }
      }
      signal
    }
  }
}
    `, {"hash":"sha256:79a1f49ed8a7e610e06556142efc31525fc7cdb37fdc96adbf11fe7297a3ef4d"}) as unknown as TypedDocumentString<FunnelQuery, FunnelQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions($from: Date!, $to: Date) {
  revisions(from: $from, to: $to, by: [LOCATION, YEAR], measures: [COMPLETIONS]) {
    from
    asOf
    revisions {
      location {
        key
      }
      year
      old {
        number
        status
      }
      new {
        number
        status
      }
      change
      causes {
        origin
        change
        label {
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:92cb6a81795fc629351e7405b6e3713190c25432c55af96dd3aa3f9e12522ba5"}) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const DataStatusDocument = new TypedDocumentString(`
    query DataStatus {
  dataStatus {
    asOf
    dataVersion
    knownOn
    synthetic
    lastImport {
      at
    }
    completeness {
      location {
        key
      }
      quarter
      enrolments {
        value
        status
      }
      followUpCoverage6m {
        value
        status
      }
    }
  }
}
    `, {"hash":"sha256:554915c41089f85c22ea28bb6b69a462f8544939bd42737b00364ed961cb0074"}) as unknown as TypedDocumentString<DataStatusQuery, DataStatusQueryVariables>;
export const PickerDocument = new TypedDocumentString(`
    query Picker {
  dimensions {
    dimension
    label {
      en
    }
    keys {
      key
      label {
        en
      }
    }
  }
  measures {
    measure
    field
    kind
    unit
    label {
      en
    }
    definition {
      en
    }
    notSplitBy
    onlyPerYear
  }
  publishedTables {
    id
    dimensions
    measures
    filters
    profiles
  }
}
    `, {"hash":"sha256:66058fccbf6c1a9a2f2ec61e5df1bc3a1b5a452265763d3aefe39ebf5c26e607"}) as unknown as TypedDocumentString<PickerQuery, PickerQueryVariables>;
export const EnrolmentsDocument = new TypedDocumentString(`
    query Enrolments($where: EnrolmentFilter, $asOf: Date, $after: String) {
  enrolments(where: $where, asOf: $asOf, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      participant {
        key
      }
      run {
        key
      }
      enteredOn
      exitedOn
      exitReason
    }
  }
}
    `, {"hash":"sha256:bc9d6f2fb176803124afff4979dfcc0387879e77df4de280708812fe59d90c9d"}) as unknown as TypedDocumentString<EnrolmentsQuery, EnrolmentsQueryVariables>;
export const NewDataDocument = new TypedDocumentString(`
    subscription NewData($after: Int) {
  dataVersionChanged(after: $after) {
    dataVersion
    knownOn
    origin
    label {
      en
    }
  }
}
    `, {"hash":"sha256:60512c14ccd5c9e3ce54e969ca11b9ea287e036046acde1c8e0217130b560f6d"}) as unknown as TypedDocumentString<NewDataSubscription, NewDataSubscriptionVariables>;
export const ByHashDocument = new TypedDocumentString(`
    query ByHash($years: [Int!]) {
  breakdown(by: [LOCATION], where: { year: $years }) {
    rows {
      location {
        key
      }
      exits {
        value
        status
      }
    }
  }
}
    `, {"hash":"sha256:63595ab52ffafea63d4581bb0011bfbcf8386caafe2b5f4947675f4f17ce848d"}) as unknown as TypedDocumentString<ByHashQuery, ByHashQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($id: ID!) {
  importJobChanged(id: $id) {
    state
    rowsRead
    counts {
      added
      changed
      rejected
    }
    findings(first: 10) {
      nodes {
        file
        line
        column
        message(language: EN)
      }
    }
  }
}
    `, {"hash":"sha256:33956d0fbca681e4ed10b047f1526f1fe0ccded9c98d11eb24124a90ff4caddd"}) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
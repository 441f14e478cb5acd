/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** As what somebody is known. */
export type AskerKind =
  /** The holder of an API key. */
  | 'KEY'
  /** Somebody who signed in. */
  | 'PERSON';

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

/** Which job is to be given up. */
export type CancelImportInput = {
  /** The `id` of the job. */
  readonly jobId: string | number;
};

/** The locations and exit years to compare; what is absent asks for all. */
export type CaseMixFilter = {
  /** Location. The site that holds the run. */
  readonly location?: ReadonlyArray<string> | null | undefined;
  /** Year. Calendar year of the date that the measure is counted on. */
  readonly year?: ReadonlyArray<number> | null | undefined;
};

/** Which job is to be stored, and what is accepted with it. */
export type ConfirmImportInput = {
  /** That so much ends as `shrinking` says; also of a job that was refused for it. */
  readonly confirmShrinking?: boolean | null | undefined;
  /** Also on a data version that is newer than that of the preview. */
  readonly evenIfChanged?: boolean | null | undefined;
  /** The `id` of the job. */
  readonly jobId: string | number;
  /** That the good rows are stored and those that break a rule kept apart; also of a job that was refused for them. */
  readonly keepGood?: boolean | null | undefined;
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

/** What somebody does on a day. */
export type EmploymentStatus =
  /** Inactive. */
  | 'INACTIVE'
  /** In a measure. */
  | 'MEASURE'
  /** Minor employment. */
  | 'MINOR'
  /** School or studies. */
  | 'SCHOOL'
  /** Self-employed. */
  | 'SELF_EMPLOYED'
  /** Employed with social insurance. */
  | 'SVB'
  /** Unemployed. */
  | 'UNEMPLOYED'
  /** Unknown. */
  | 'UNKNOWN'
  /** In vocational training. */
  | 'VOCATIONAL_TRAINING';

/** Why somebody can be left out of outcomes. */
export type Exclusion =
  /** Deceased. */
  | 'DECEASED'
  /** Permanently unable to work. */
  | 'INCAPACITY'
  /** Moved to another Jobcenter. */
  | 'OTHER_JOBCENTER'
  /** Reached pension age. */
  | 'PENSION';

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

/** How much a finding of the import weighs: an error refuses the row, a warning doubts it, a notice says what was done about it. */
export type FindingSeverity =
  /** Error. */
  | 'ERROR'
  /** Notice. */
  | 'NOTICE'
  /** Warning. */
  | 'WARNING';

/** Where a unit lies. */
export type FunnelSignal =
  /** outside the 99.8 % limits. */
  | 'ALARM'
  /** outside the 95 % limits. */
  | 'ALERT'
  /** within the limits. */
  | 'WITHIN';

/** What files are written in that do not say it themselves. */
export type ImportEncoding =
  /** What German Windows programs write: ä, ö, ü, ß and € are one byte each. */
  | 'WINDOWS_1252';

/** Why an upload did not become an import though nothing was wrong with it. */
export type ImportJobFailureCode =
  /** The database could not be reached. Please upload the files again. */
  | 'DATABASE_UNAVAILABLE'
  /** The delivery cannot be stored like this; the issues say why. */
  | 'NOT_POSSIBLE'
  /** The server ended. Please upload the files again. */
  | 'SERVER_ENDED'
  /** An unexpected failure; the correlation id leads to the line in the log of the server. */
  | 'UNEXPECTED'
  /** The connection broke before all files had arrived. Please upload them again. */
  | 'UPLOAD_BROKEN_OFF';

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

/** What an import means by what it does not contain. */
export type ImportMode =
  /** It is complete for its locations: what it does not contain ends. */
  | 'REPLACE'
  /** Nothing: what it does not contain stays. */
  | 'UPSERT';

/** What became of a delivery. */
export type ImportStatus =
  /** It breaks rules; nothing of it is stored. */
  | 'REFUSED'
  /** It made a data version. */
  | 'STORED'
  /** All that it contains was stored already. */
  | 'UNCHANGED';

/** The two languages of the system. */
export type Language =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

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

/** What a role opens. */
export type Permission =
  /** Users, keys, targets and settings. */
  | 'ACCOUNTS'
  /** Who did what. */
  | 'AUDIT'
  /** What is wrong or missing in the data. */
  | 'DATA_QUALITY'
  /** Figures under the own profiles, as answers and as files. */
  | 'FIGURES'
  /** Imports: looking at them, making and withdrawing them. */
  | 'IMPORTS'
  /** API keys with the own rights or fewer. */
  | 'OWN_KEYS'
  /** Enrolments and participants by pseudonym. */
  | 'RECORDS'
  /** Checking, signing off, freezing and correcting a return. */
  | 'RETURNS';

/** Which refused job is to be read again, and how. */
export type RetryImportInput = {
  /** What its files are written in, as a person confirms; unchanged unless given. */
  readonly encoding?: ImportEncoding | null | undefined;
  /** The `id` of the job. */
  readonly jobId: string | number;
  /** Whether it is previewed with the good rows alone. */
  readonly keepGood?: boolean | null | undefined;
};

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

/** Which import is taken back, and why. */
export type WithdrawImportInput = {
  /** The `id` of the import. */
  readonly importId: string | number;
  /** Why, kept with the data version; at most 500 characters, and nothing about a person. */
  readonly reason: string;
};

/** Whether something holds. */
export type YesNo =
  /** No */
  | 'NO'
  /** Unknown */
  | 'UNKNOWN'
  /** Yes */
  | 'YES';

export type DirectoryQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type DirectoryQuery = { readonly dataStatus: { readonly dataVersion: number, readonly asOf: string, readonly knownOn: string | null, readonly synthetic: boolean }, readonly locations: ReadonlyArray<{ readonly key: string, readonly de: string, readonly en: string }>, readonly projects: ReadonlyArray<{ readonly key: string, readonly de: string, readonly en: string }>, readonly phases: ReadonlyArray<{ readonly key: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly de: string, readonly en: string }> };

export type CountPartsFragment = { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean };

export type RatePartsFragment = { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null };

export type MaturityPartsFragment = { readonly matureShare: number | null };

export type QuantityPartsFragment = { readonly value: number | null, readonly unit: Unit, readonly n: number | null, readonly status: ValueStatus, readonly preliminary: boolean };

type TargetParts_Count_Fragment = { readonly target: { readonly value: number, readonly source: string, readonly comment: string | null, readonly attainment: number | null, readonly isSameDefinition: boolean } | null };

type TargetParts_Quantity_Fragment = { readonly target: { readonly value: number, readonly source: string, readonly comment: string | null, readonly attainment: number | null, readonly isSameDefinition: boolean } | null };

type TargetParts_Rate_Fragment = { readonly target: { readonly value: number, readonly source: string, readonly comment: string | null, readonly attainment: number | null, readonly isSameDefinition: boolean } | null };

export type TargetPartsFragment =
  | TargetParts_Count_Fragment
  | TargetParts_Quantity_Fragment
  | TargetParts_Rate_Fragment
;

export type FindingPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly file: string, readonly line: number | null, readonly column: string | null, readonly rule: string, readonly severity: FindingSeverity, readonly message: string }> };

export type JobFindingsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  severity?: FindingSeverity | null | undefined;
  language: Language;
}>;


export type JobFindingsQuery = { readonly node:
    | { readonly is: 'AuditEvent' }
    | { readonly is: 'Enrolment' }
    | { readonly is: 'Import' }
    | { readonly is: 'ImportJob', readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly file: string, readonly line: number | null, readonly column: string | null, readonly rule: string, readonly severity: FindingSeverity, readonly message: string }> } }
    | { readonly is: 'Location' }
    | { readonly is: 'Participant' }
    | { readonly is: 'Project' }
    | { readonly is: 'Run' }
   | null };

export type ImportFindingsQueryVariables = Exact<{
  number: number;
  first: number;
  after?: string | null | undefined;
  severity?: FindingSeverity | null | undefined;
  language: Language;
}>;


export type ImportFindingsQuery = { readonly import: { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly file: string, readonly line: number | null, readonly column: string | null, readonly rule: string, readonly severity: FindingSeverity, readonly message: string }> } } | null };

export type ImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { readonly imports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly status: ImportStatus, readonly recordedAt: string, readonly actor: string, readonly actorName: string | null, readonly dataVersion: number | null, readonly files: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly rows: number }>, readonly counts: { readonly added: number, readonly changed: number, readonly unchanged: number, readonly ended: number, readonly rejected: number }, readonly withdrawal: { readonly recordedAt: string, readonly actor: string, readonly actorName: string | null } | null }> } };

export type ImportDetailsQueryVariables = Exact<{
  number: number;
}>;


export type ImportDetailsQuery = { readonly import: { readonly mode: ImportMode, readonly knownOn: string | null, readonly reason: string | null, readonly id: string, readonly number: number, readonly status: ImportStatus, readonly recordedAt: string, readonly actor: string, readonly actorName: string | null, readonly dataVersion: number | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly kind: string, readonly rows: number }>, readonly profiles: ReadonlyArray<{ readonly name: string, readonly sha256: string }>, readonly rejections: ReadonlyArray<{ readonly rule: string, readonly rows: number }>, readonly findingCounts: ReadonlyArray<{ readonly rule: string, readonly severity: FindingSeverity, readonly count: number }>, readonly withdrawal: { readonly dataVersion: number, readonly knownOn: string, readonly reason: string, readonly recordedAt: string, readonly actor: string, readonly actorName: string | null } | null, readonly counts: { readonly added: number, readonly changed: number, readonly unchanged: number, readonly ended: number, readonly rejected: number } } | null };

export type WithdrawImportMutationVariables = Exact<{
  input: WithdrawImportInput;
}>;


export type WithdrawImportMutation = { readonly withdrawImport:
    | { readonly became: 'Conflict', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
    | { readonly became: 'NotFound', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
    | { readonly dataVersion: number, readonly ended: number, readonly restored: number, readonly became: 'WithdrawnImport' }
   };

export type ImportEntryFragment = { readonly id: string, readonly number: number, readonly status: ImportStatus, readonly recordedAt: string, readonly actor: string, readonly actorName: string | null, readonly dataVersion: number | null, readonly files: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly rows: number }>, readonly counts: { readonly added: number, readonly changed: number, readonly unchanged: number, readonly ended: number, readonly rejected: number }, readonly withdrawal: { readonly recordedAt: string, readonly actor: string, readonly actorName: string | null } | null };

export type JobProgressFragment = { readonly id: string, readonly state: ImportJobState, readonly expiresAt: string | null, readonly bytesTotal: number, readonly bytesRead: number, readonly rowsRead: number };

type FigureParts_Count_Fragment = { readonly status: ValueStatus, readonly preliminary: boolean, readonly count: number | null, readonly kind: 'Count' };

type FigureParts_Quantity_Fragment = { readonly status: ValueStatus, readonly preliminary: boolean, readonly kind: 'Quantity' };

type FigureParts_Rate_Fragment = { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly kind: 'Rate', readonly interval: { readonly lower: number, readonly upper: number } | null };

export type FigurePartsFragment =
  | FigureParts_Count_Fragment
  | FigureParts_Quantity_Fragment
  | FigureParts_Rate_Fragment
;

export type ImportJobQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportJobQuery = { readonly node:
    | { readonly is: 'AuditEvent' }
    | { readonly is: 'Enrolment' }
    | { readonly is: 'Import' }
    | { readonly actor: string, readonly startedAt: string, readonly dataVersion: number | null, readonly needsEncoding: boolean, readonly id: string, readonly state: ImportJobState, readonly expiresAt: string | null, readonly bytesTotal: number, readonly bytesRead: number, readonly rowsRead: number, readonly is: 'ImportJob', readonly files: ReadonlyArray<{ readonly name: string, readonly bytes: number, readonly kind: string | null, readonly rows: number | null }>, readonly counts: { readonly added: number, readonly changed: number, readonly unchanged: number, readonly ended: number, readonly rejected: number } | null, readonly effects: ReadonlyArray<{ readonly kind: string, readonly added: number, readonly changed: number, readonly unchanged: number, readonly ended: number, readonly rejected: number, readonly columns: ReadonlyArray<{ readonly column: string, readonly changed: number, readonly cleared: number }> }>, readonly figures: ReadonlyArray<{ readonly year: number, readonly location: string | null, readonly measure: { readonly id: string }, readonly before:
          | { readonly status: ValueStatus, readonly preliminary: boolean, readonly count: number | null, readonly kind: 'Count' }
          | { readonly status: ValueStatus, readonly preliminary: boolean, readonly kind: 'Quantity' }
          | { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly kind: 'Rate', readonly interval: { readonly lower: number, readonly upper: number } | null }
         | null, readonly after:
          | { readonly status: ValueStatus, readonly preliminary: boolean, readonly count: number | null, readonly kind: 'Count' }
          | { readonly status: ValueStatus, readonly preliminary: boolean, readonly kind: 'Quantity' }
          | { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly kind: 'Rate', readonly interval: { readonly lower: number, readonly upper: number } | null }
         | null }>, readonly shrinking: ReadonlyArray<{ readonly kind: string, readonly location: string | null, readonly before: number, readonly ended: number, readonly after: number, readonly share: number }>, readonly findingCounts: ReadonlyArray<{ readonly rule: string, readonly severity: FindingSeverity, readonly count: number }>, readonly import: { readonly number: number, readonly dataVersion: number | null } | null, readonly failure: { readonly code: ImportJobFailureCode, readonly correlationId: string | null, readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> } | null }
    | { readonly is: 'Location' }
    | { readonly is: 'Participant' }
    | { readonly is: 'Project' }
    | { readonly is: 'Run' }
   | null };

export type ImportJobChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportJobChangedSubscription = { readonly importJobChanged: { readonly id: string, readonly state: ImportJobState, readonly expiresAt: string | null, readonly bytesTotal: number, readonly bytesRead: number, readonly rowsRead: number } };

export type ImportJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportJobsQuery = { readonly importJobs: ReadonlyArray<{ readonly id: string, readonly state: ImportJobState, readonly startedAt: string, readonly expiresAt: string | null, readonly files: ReadonlyArray<{ readonly name: string }> }> };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { readonly confirmImport:
    | { readonly became: 'ConfirmedImport', readonly job: { readonly id: string, readonly state: ImportJobState, readonly expiresAt: string | null, readonly bytesTotal: number, readonly bytesRead: number, readonly rowsRead: number } }
    | { readonly became: 'Conflict', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
    | { readonly became: 'NotFound', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
   };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { readonly cancelImport:
    | { readonly became: 'CancelledImport', readonly job: { readonly id: string, readonly state: ImportJobState, readonly expiresAt: string | null, readonly bytesTotal: number, readonly bytesRead: number, readonly rowsRead: number } }
    | { readonly became: 'Conflict', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
    | { readonly became: 'NotFound', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
   };

export type RetryImportMutationVariables = Exact<{
  input: RetryImportInput;
}>;


export type RetryImportMutation = { readonly retryImport:
    | { readonly became: 'Conflict', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
    | { readonly became: 'NotFound', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
    | { readonly became: 'RetriedImport', readonly job: { readonly id: string, readonly state: ImportJobState, readonly expiresAt: string | null, readonly bytesTotal: number, readonly bytesRead: number, readonly rowsRead: number } }
   };

export type CaseMixQueryVariables = Exact<{
  where?: CaseMixFilter | null | undefined;
  asOf?: string | null | undefined;
  profile?: DisclosureProfile | null | undefined;
}>;


export type CaseMixQuery = { readonly caseMix: { readonly asOf: string, readonly dataVersion: number, readonly strata: ReadonlyArray<Dimension>, readonly reason: { readonly de: string, readonly en: string } | null, readonly note: { readonly de: string, readonly en: string }, readonly rows: ReadonlyArray<{ readonly year: number, readonly observed: number | null, readonly expected: number | null, readonly n: number | null, readonly observedRate: number | null, readonly expectedRate: number | null, readonly ratio: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly location: { readonly key: string, readonly de: string, readonly en: string }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly words: { readonly de: string, readonly en: string } | null }> } };

export type ComparisonQueryVariables = Exact<{
  measure: MeasureId;
  a: BreakdownFilter;
  b: BreakdownFilter;
  where?: BreakdownFilter | null | undefined;
  asOf?: string | null | undefined;
  profile?: DisclosureProfile | null | undefined;
}>;


export type ComparisonQuery = { readonly comparison: { readonly asOf: string, readonly dataVersion: number, readonly difference: number | null, readonly verdict: Verdict | null, readonly a: { readonly value: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } }, readonly b: { readonly value: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly words: { readonly de: string, readonly en: string } | null, readonly note: { readonly de: string, readonly en: string } } };

export type FunnelQueryVariables = Exact<{
  measure: MeasureId;
  where?: BreakdownFilter | null | undefined;
  asOf?: string | null | undefined;
  profile?: DisclosureProfile | null | undefined;
}>;


export type FunnelQuery = { readonly funnel: { readonly asOf: string, readonly dataVersion: number, readonly target: number | null, readonly isDrawable: boolean, readonly targetWords: { readonly de: string, readonly en: string }, readonly reason: { readonly de: string, readonly en: string } | null, readonly note: { readonly de: string, readonly en: string }, readonly units: ReadonlyArray<{ readonly key: string, readonly signal: FunnelSignal | null, readonly de: string, readonly en: string, readonly value: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly limits: { readonly alert: { readonly lower: number, readonly upper: number }, readonly alarm: { readonly lower: number, readonly upper: number } } | null, readonly words: { readonly de: string, readonly en: string } | null }> } };

export type LocationsQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: BreakdownFilter | null | undefined;
  asOf?: string | null | undefined;
  profile?: DisclosureProfile | null | undefined;
}>;


export type LocationsQuery = { readonly breakdown: { readonly asOf: string, readonly dataVersion: number, readonly footnotes: ReadonlyArray<{ readonly de: string, readonly en: string }>, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate12m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly followUpCoverage6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly total: { readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate12m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly followUpCoverage6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } } } };

export type LocationRowFragment = { readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate12m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly followUpCoverage6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } };

export type LocationPhasesQueryVariables = Exact<{
  where?: BreakdownFilter | null | undefined;
  asOf?: string | null | undefined;
  profile?: DisclosureProfile | null | undefined;
}>;


export type LocationPhasesQuery = { readonly breakdown: { readonly asOf: string, readonly dataVersion: number, readonly rows: ReadonlyArray<{ readonly phase: { readonly key: string, readonly de: string, readonly en: string } | null, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } };

export type FiguresQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: BreakdownFilter | null | undefined;
  asOf?: string | null | undefined;
  margins: boolean;
  profile?: DisclosureProfile | null | undefined;
  withStock: boolean;
}>;


export type FiguresQuery = { readonly breakdown: { readonly asOf: string, readonly dataVersion: number, readonly footnotes: ReadonlyArray<{ readonly de: string, readonly en: string }>, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly stock?: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } };

export type TrendQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: BreakdownFilter | null | undefined;
  asOf?: string | null | undefined;
  profile?: DisclosureProfile | null | undefined;
}>;


export type TrendQuery = { readonly breakdown: { readonly asOf: string, readonly dataVersion: number, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completions: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly total: { readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completions: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } } } };

export type TrendRowFragment = { readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completions: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } };

export type FindPersonQueryVariables = Exact<{
  sourceKey: string;
}>;


export type FindPersonQuery = { readonly participant: { readonly key: string, readonly enrolments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly assignedOn: string | null, readonly plannedStartOn: string | null, readonly enteredOn: string | null, readonly plannedExitOn: string | null, readonly exitedOn: string | null, readonly exitReason: ExitReason | null, readonly ageBand: string, readonly sex: Sex, readonly singleParent: YesNo, readonly longTermRecipient: YesNo, readonly inReceiptAtEntry: YesNo, readonly progressAtEntry: number | null, readonly progressAtExit: number | null, readonly recordedOn: string | null, readonly run: { readonly number: string, readonly project: { readonly de: string, readonly en: string }, readonly location: { readonly de: string, readonly en: string } }, readonly residence: { readonly name: string } | null, readonly observations: ReadonlyArray<{ readonly monthsAfterExit: number | null, readonly observedOn: string | null, readonly inReceipt: YesNo, readonly employment: EmploymentStatus | null, readonly unemployed: YesNo, readonly exclusion: Exclusion | null }> }> } } | null };

export type PersonEnrolmentFragment = { readonly id: string, readonly assignedOn: string | null, readonly plannedStartOn: string | null, readonly enteredOn: string | null, readonly plannedExitOn: string | null, readonly exitedOn: string | null, readonly exitReason: ExitReason | null, readonly ageBand: string, readonly sex: Sex, readonly singleParent: YesNo, readonly longTermRecipient: YesNo, readonly inReceiptAtEntry: YesNo, readonly progressAtEntry: number | null, readonly progressAtExit: number | null, readonly recordedOn: string | null, readonly run: { readonly number: string, readonly project: { readonly de: string, readonly en: string }, readonly location: { readonly de: string, readonly en: string } }, readonly residence: { readonly name: string } | null, readonly observations: ReadonlyArray<{ readonly monthsAfterExit: number | null, readonly observedOn: string | null, readonly inReceipt: YesNo, readonly employment: EmploymentStatus | null, readonly unemployed: YesNo, readonly exclusion: Exclusion | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly kind: AskerKind, readonly name: string | null, readonly permissions: ReadonlyArray<Permission>, readonly profiles: ReadonlyArray<DisclosureProfile>, readonly usualProfile: DisclosureProfile | null, readonly seesAllLocations: boolean, readonly roles: ReadonlyArray<{ readonly id: string, readonly label: { readonly de: string, readonly en: string } }>, readonly locations: ReadonlyArray<{ readonly key: string, readonly de: string, readonly en: string }> } | null };

export const MaturityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaturityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matureShare"}}]}}]} as unknown as DocumentNode<MaturityPartsFragment, unknown>;
export const QuantityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<QuantityPartsFragment, unknown>;
export const TargetPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attainment"}},{"kind":"Field","name":{"kind":"Name","value":"isSameDefinition"}}]}}]}}]} as unknown as DocumentNode<TargetPartsFragment, unknown>;
export const FindingPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFindingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<FindingPageFragment, unknown>;
export const ImportEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}}]} as unknown as DocumentNode<ImportEntryFragment, unknown>;
export const JobProgressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}}]}}]} as unknown as DocumentNode<JobProgressFragment, unknown>;
export const FigurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"count"},"name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}}]}}]} as unknown as DocumentNode<FigurePartsFragment, unknown>;
export const RatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<RatePartsFragment, unknown>;
export const LocationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalOf"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate12m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUpCoverage6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<LocationRowFragment, unknown>;
export const CountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<CountPartsFragment, unknown>;
export const TrendRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalOf"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<TrendRowFragment, unknown>;
export const PersonEnrolmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEnrolment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedExitOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitReason"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"singleParent"}},{"kind":"Field","name":{"kind":"Name","value":"longTermRecipient"}},{"kind":"Field","name":{"kind":"Name","value":"inReceiptAtEntry"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressAtEntry"}},{"kind":"Field","name":{"kind":"Name","value":"progressAtExit"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsAfterExit"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inReceipt"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"unemployed"}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"}}]}}]}}]} as unknown as DocumentNode<PersonEnrolmentFragment, unknown>;
export const DirectoryDocument = {"__meta__":{"hash":"sha256:d040ad98e90812be3c4d0819d8072043a95daedd291a07671503485095750df3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"knownOn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const JobFindingsDocument = {"__meta__":{"hash":"sha256:02d2b8182a0a7450d3d06b33d3b82a506d352acaac5b0bb7c052ba71ba473331"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingSeverity"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"is"},"name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"severity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFindingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<JobFindingsQuery, JobFindingsQueryVariables>;
export const ImportFindingsDocument = {"__meta__":{"hash":"sha256:0816af9676b4c71b8471c1d7663eb5342839da0c85f761acfe25e1675f299f0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingSeverity"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"severity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFindingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<ImportFindingsQuery, ImportFindingsQueryVariables>;
export const ImportsDocument = {"__meta__":{"hash":"sha256:12ed3b8fa80d65a9a6bf819ae0b6b2953e3cba824a2bf8c8af68fe62b19f9cb5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportEntry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportDetailsDocument = {"__meta__":{"hash":"sha256:f09426656dbe2c53002eba3520cd3e5af234d3fb5213b73d420ab9829baf9506"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportEntry"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"knownOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findingCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"knownOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}}]} as unknown as DocumentNode<ImportDetailsQuery, ImportDetailsQueryVariables>;
export const WithdrawImportDocument = {"__meta__":{"hash":"sha256:cabbdde1ad10e217a518037e126937d65041b7fc086e379254e9ee5a9e36b01f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"became"},"name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawnImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawImportMutation, WithdrawImportMutationVariables>;
export const ImportJobDocument = {"__meta__":{"hash":"sha256:b4cb54712bd7a9b4ffcdcf97783a166606ac8f095569f4b4145559ecd3cdd9e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"is"},"name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"needsEncoding"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"cleared"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shrinking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findingCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"count"},"name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}}]}}]} as unknown as DocumentNode<ImportJobQuery, ImportJobQueryVariables>;
export const ImportJobChangedDocument = {"__meta__":{"hash":"sha256:63176a567e9e9c76ca676911b7971c4a019150f9c5b3295b40382e41ca511e2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportJobChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importJobChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}}]}}]} as unknown as DocumentNode<ImportJobChangedSubscription, ImportJobChangedSubscriptionVariables>;
export const ImportJobsDocument = {"__meta__":{"hash":"sha256:010cd35705eb0b782a20cf0cdb4805d7c9d61d427cf3b442954066e7a152e4bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportJobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importJobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ImportJobsQuery, ImportJobsQueryVariables>;
export const ConfirmImportDocument = {"__meta__":{"hash":"sha256:deabfd6c8240ccb4d6eb7d47201c0730a399e48bf1c782a15ac4bc009a3dd556"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"became"},"name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmedImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}}]}}]} as unknown as DocumentNode<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const CancelImportDocument = {"__meta__":{"hash":"sha256:e62ce4bd1112574bd8b1b0a7d17fd4db158aee8e4c07095f86b4e005bb0ec566"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"became"},"name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelledImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}}]}}]} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const RetryImportDocument = {"__meta__":{"hash":"sha256:5f1d86aa54a3648cc357f898fb910eabdd80a5f6f3be6a62d217f31e9deba7c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"became"},"name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetriedImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"bytesTotal"}},{"kind":"Field","name":{"kind":"Name","value":"bytesRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}}]}}]} as unknown as DocumentNode<RetryImportMutation, RetryImportMutationVariables>;
export const CaseMixDocument = {"__meta__":{"hash":"sha256:718c8d32b25b9c6f216b567e741cafa489bccc7cf54388e89ef0f1d711e5e682"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseMix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMixFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseMix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"strata"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"observedRate"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRate"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]}}]}}]} as unknown as DocumentNode<CaseMixQuery, CaseMixQueryVariables>;
export const ComparisonDocument = {"__meta__":{"hash":"sha256:bced342098d0a5582de3aaf95b681924896314ef579a837632ce6f2ad8a3fe38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureId"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}},{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<ComparisonQuery, ComparisonQueryVariables>;
export const FunnelDocument = {"__meta__":{"hash":"sha256:d1a10ee526c6ef8a9e184c67ae9de24230d5cbd1532fe012426b0e4dc46a8429"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Funnel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureId"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funnel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}},{"kind":"Argument","name":{"kind":"Name","value":"unit"},"value":{"kind":"EnumValue","value":"RUN"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"targetWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isDrawable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alarm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signal"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<FunnelQuery, FunnelQueryVariables>;
export const LocationsDocument = {"__meta__":{"hash":"sha256:6075e9c74daf1348e8ff0cbfff16c4d2677c61940fd2202abc1d719ac841cbc1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Locations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"margins"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalOf"}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate12m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUpCoverage6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}}]} as unknown as DocumentNode<LocationsQuery, LocationsQueryVariables>;
export const LocationPhasesDocument = {"__meta__":{"hash":"sha256:5726713314057f2290bf2213c47e9c382139f4f903ee34e2abebb64cdf06b044"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocationPhases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOCATION"},{"kind":"EnumValue","value":"PHASE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<LocationPhasesQuery, LocationPhasesQueryVariables>;
export const FiguresDocument = {"__meta__":{"hash":"sha256:a6e8f6409fb46da8be17de9e486a881e9117a9826edf08c22aca009e38fe1ad2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"margins"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withStock"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"margins"},"value":{"kind":"Variable","name":{"kind":"Name","value":"margins"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalOf"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withStock"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
export const TrendDocument = {"__meta__":{"hash":"sha256:f4fb7e3098a588fe15daa1126cba4179a96ae5792cc058b00baa27a2512ed71a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"margins"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalOf"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}}]} as unknown as DocumentNode<TrendQuery, TrendQueryVariables>;
export const FindPersonDocument = {"__meta__":{"hash":"sha256:4ad9270a300404fa676c7ed9a1cdf721b163acbaeb91f99620bc32a47539b1c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sourceKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sourceKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sourceKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonEnrolment"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEnrolment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedExitOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitReason"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"singleParent"}},{"kind":"Field","name":{"kind":"Name","value":"longTermRecipient"}},{"kind":"Field","name":{"kind":"Name","value":"inReceiptAtEntry"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressAtEntry"}},{"kind":"Field","name":{"kind":"Name","value":"progressAtExit"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthsAfterExit"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inReceipt"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"unemployed"}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"}}]}}]}}]} as unknown as DocumentNode<FindPersonQuery, FindPersonQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:f16fafae66106b0c86e20ee0e98db68794b55b229fe0b59810cf3a6f0a467bfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"profiles"}},{"kind":"Field","name":{"kind":"Name","value":"usualProfile"}},{"kind":"Field","name":{"kind":"Name","value":"seesAllLocations"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
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
  /** Under disclosure control, inside the house. */
  | 'MANAGEMENT'
  /** Under disclosure control, for everybody. */
  | 'PUBLIC';

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

/** What an import means by what it does not contain. */
export type ImportMode =
  /** It is complete for its locations: what it does not contain ends. */
  | 'REPLACE'
  /** Nothing: what it does not contain stays. */
  | 'UPSERT';

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

export type ImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { readonly imports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly recordedAt: string, readonly actor: string, readonly dataVersion: number | null, readonly files: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly rows: number }>, readonly counts: { readonly added: number, readonly changed: number, readonly unchanged: number, readonly ended: number, readonly rejected: number }, readonly withdrawal: { readonly recordedAt: string, readonly actor: string } | null }> } };

export type ImportDetailsQueryVariables = Exact<{
  number: number;
}>;


export type ImportDetailsQuery = { readonly import: { readonly mode: ImportMode, readonly knownOn: string | null, readonly id: string, readonly number: number, readonly recordedAt: string, readonly actor: string, readonly dataVersion: number | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly kind: string, readonly rows: number }>, readonly rejections: ReadonlyArray<{ readonly rule: string, readonly rows: number }>, readonly withdrawal: { readonly dataVersion: number, readonly knownOn: string, readonly reason: string, readonly recordedAt: string, readonly actor: string } | null, readonly counts: { readonly added: number, readonly changed: number, readonly unchanged: number, readonly ended: number, readonly rejected: number } } | null };

export type WithdrawImportMutationVariables = Exact<{
  input: WithdrawImportInput;
}>;


export type WithdrawImportMutation = { readonly withdrawImport:
    | { readonly became: 'Conflict', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
    | { readonly became: 'NotFound', readonly issues: ReadonlyArray<{ readonly place: string, readonly message: string }> }
    | { readonly dataVersion: number, readonly ended: number, readonly restored: number, readonly became: 'WithdrawnImport' }
   };

export type ImportEntryFragment = { readonly id: string, readonly number: number, readonly recordedAt: string, readonly actor: string, readonly dataVersion: number | null, readonly files: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly rows: number }>, readonly counts: { readonly added: number, readonly changed: number, readonly unchanged: number, readonly ended: number, readonly rejected: number }, readonly withdrawal: { readonly recordedAt: string, readonly actor: string } | null };

export type FiguresQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: BreakdownFilter | null | undefined;
  asOf?: string | null | undefined;
  margins: boolean;
  profile?: DisclosureProfile | null | undefined;
}>;


export type FiguresQuery = { readonly breakdown: { readonly asOf: string, readonly dataVersion: number, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly stock: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } };

export type CountPartsFragment = { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean };

export type RatePartsFragment = { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null };

export type TrendQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: BreakdownFilter | null | undefined;
  asOf?: string | null | undefined;
  profile?: DisclosureProfile | null | undefined;
}>;


export type TrendQuery = { readonly breakdown: { readonly asOf: string, readonly dataVersion: number, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completions: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly total: { readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completions: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } } } };

export type TrendRowFragment = { readonly year: number | null, readonly isTotalOf: ReadonlyArray<Dimension>, readonly location: { readonly key: string, readonly de: string, readonly en: string } | null, readonly enrolments: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completions: { readonly value: number | null, readonly status: ValueStatus, readonly preliminary: boolean }, readonly completionRate: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly independenceByWorkRate6m: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unknown: number | null, readonly coverage: number | null, readonly status: ValueStatus, readonly preliminary: boolean, readonly interval: { readonly lower: number, readonly upper: number } | null } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly kind: AskerKind, readonly name: string | null, readonly permissions: ReadonlyArray<Permission>, readonly profiles: ReadonlyArray<DisclosureProfile>, readonly usualProfile: DisclosureProfile | null, readonly seesAllLocations: boolean, readonly roles: ReadonlyArray<{ readonly id: string, readonly label: { readonly de: string, readonly en: string } }>, readonly locations: ReadonlyArray<{ readonly key: string, readonly de: string, readonly en: string }> } | null };

export const ImportEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<ImportEntryFragment, unknown>;
export const CountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<CountPartsFragment, unknown>;
export const RatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<RatePartsFragment, unknown>;
export const TrendRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalOf"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<TrendRowFragment, unknown>;
export const DirectoryDocument = {"__meta__":{"hash":"sha256:d040ad98e90812be3c4d0819d8072043a95daedd291a07671503485095750df3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"knownOn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const ImportsDocument = {"__meta__":{"hash":"sha256:85b17b81862c6ef1c5e7d868d113547a297eb6862b4f13d922a3fdb420087c78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportEntry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportDetailsDocument = {"__meta__":{"hash":"sha256:bb07f1ef3ce5a77081c3f4c6c877a929430a8dbd57ccfdfcdb407832a4fbc272"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportEntry"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"knownOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"knownOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<ImportDetailsQuery, ImportDetailsQueryVariables>;
export const WithdrawImportDocument = {"__meta__":{"hash":"sha256:cabbdde1ad10e217a518037e126937d65041b7fc086e379254e9ee5a9e36b01f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"became"},"name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawnImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawImportMutation, WithdrawImportMutationVariables>;
export const FiguresDocument = {"__meta__":{"hash":"sha256:d98c4fad19b62dc61debf3ae3f3c48f32f8352755653b1f3f8f3577c81e565cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"margins"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"margins"},"value":{"kind":"Variable","name":{"kind":"Name","value":"margins"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalOf"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
export const TrendDocument = {"__meta__":{"hash":"sha256:f4fb7e3098a588fe15daa1126cba4179a96ae5792cc058b00baa27a2512ed71a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureProfile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakdown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"margins"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"preliminary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreakdownRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalOf"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"independenceByWorkRate6m"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}}]}}]} as unknown as DocumentNode<TrendQuery, TrendQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:f16fafae66106b0c86e20ee0e98db68794b55b229fe0b59810cf3a6f0a467bfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"profiles"}},{"kind":"Field","name":{"kind":"Name","value":"usualProfile"}},{"kind":"Field","name":{"kind":"Name","value":"seesAllLocations"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"de"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"DE"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Directory($asOf: Date) {\n  dataStatus(asOf: $asOf) {\n    dataVersion\n    asOf\n    knownOn\n    synthetic\n  }\n  locations(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  projects(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  phases(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n    startsOn\n    endsOn\n  }\n}": typeof types.DirectoryDocument,
    "query Figures($by: [Dimension!]!, $where: BreakdownFilter, $asOf: Date, $margins: Boolean!, $profile: DisclosureProfile) {\n  breakdown(\n    profile: $profile\n    by: $by\n    where: $where\n    asOf: $asOf\n    margins: $margins\n  ) {\n    asOf\n    dataVersion\n    rows {\n      year\n      isTotalOf\n      enrolments {\n        ...CountParts\n      }\n      stock {\n        ...CountParts\n      }\n      completionRate {\n        ...RateParts\n      }\n      independenceRate6m {\n        ...RateParts\n      }\n      independenceByWorkRate6m {\n        ...RateParts\n      }\n    }\n  }\n}\n\nfragment CountParts on Count {\n  value\n  status\n  preliminary\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  unknown\n  coverage\n  interval {\n    lower\n    upper\n  }\n  status\n  preliminary\n}": typeof types.FiguresDocument,
    "query Trend($by: [Dimension!]!, $where: BreakdownFilter, $asOf: Date, $profile: DisclosureProfile) {\n  breakdown(profile: $profile, by: $by, where: $where, asOf: $asOf, margins: true) {\n    asOf\n    dataVersion\n    rows {\n      ...TrendRow\n    }\n    total {\n      ...TrendRow\n    }\n  }\n}\n\nfragment TrendRow on BreakdownRow {\n  location {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  year\n  isTotalOf\n  enrolments {\n    ...CountParts\n  }\n  completions {\n    ...CountParts\n  }\n  completionRate {\n    ...RateParts\n  }\n  independenceRate6m {\n    ...RateParts\n  }\n  independenceByWorkRate6m {\n    ...RateParts\n  }\n}": typeof types.TrendDocument,
    "query Viewer {\n  viewer {\n    kind\n    name\n    roles {\n      id\n      label {\n        de\n        en\n      }\n    }\n    permissions\n    profiles\n    usualProfile\n    seesAllLocations\n    locations {\n      key\n      de: name(language: DE)\n      en: name(language: EN)\n    }\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "query Directory($asOf: Date) {\n  dataStatus(asOf: $asOf) {\n    dataVersion\n    asOf\n    knownOn\n    synthetic\n  }\n  locations(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  projects(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  phases(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n    startsOn\n    endsOn\n  }\n}": types.DirectoryDocument,
    "query Figures($by: [Dimension!]!, $where: BreakdownFilter, $asOf: Date, $margins: Boolean!, $profile: DisclosureProfile) {\n  breakdown(\n    profile: $profile\n    by: $by\n    where: $where\n    asOf: $asOf\n    margins: $margins\n  ) {\n    asOf\n    dataVersion\n    rows {\n      year\n      isTotalOf\n      enrolments {\n        ...CountParts\n      }\n      stock {\n        ...CountParts\n      }\n      completionRate {\n        ...RateParts\n      }\n      independenceRate6m {\n        ...RateParts\n      }\n      independenceByWorkRate6m {\n        ...RateParts\n      }\n    }\n  }\n}\n\nfragment CountParts on Count {\n  value\n  status\n  preliminary\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  unknown\n  coverage\n  interval {\n    lower\n    upper\n  }\n  status\n  preliminary\n}": types.FiguresDocument,
    "query Trend($by: [Dimension!]!, $where: BreakdownFilter, $asOf: Date, $profile: DisclosureProfile) {\n  breakdown(profile: $profile, by: $by, where: $where, asOf: $asOf, margins: true) {\n    asOf\n    dataVersion\n    rows {\n      ...TrendRow\n    }\n    total {\n      ...TrendRow\n    }\n  }\n}\n\nfragment TrendRow on BreakdownRow {\n  location {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  year\n  isTotalOf\n  enrolments {\n    ...CountParts\n  }\n  completions {\n    ...CountParts\n  }\n  completionRate {\n    ...RateParts\n  }\n  independenceRate6m {\n    ...RateParts\n  }\n  independenceByWorkRate6m {\n    ...RateParts\n  }\n}": types.TrendDocument,
    "query Viewer {\n  viewer {\n    kind\n    name\n    roles {\n      id\n      label {\n        de\n        en\n      }\n    }\n    permissions\n    profiles\n    usualProfile\n    seesAllLocations\n    locations {\n      key\n      de: name(language: DE)\n      en: name(language: EN)\n    }\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Directory($asOf: Date) {\n  dataStatus(asOf: $asOf) {\n    dataVersion\n    asOf\n    knownOn\n    synthetic\n  }\n  locations(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  projects(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  phases(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n    startsOn\n    endsOn\n  }\n}"): (typeof documents)["query Directory($asOf: Date) {\n  dataStatus(asOf: $asOf) {\n    dataVersion\n    asOf\n    knownOn\n    synthetic\n  }\n  locations(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  projects(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  phases(asOf: $asOf) {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n    startsOn\n    endsOn\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Figures($by: [Dimension!]!, $where: BreakdownFilter, $asOf: Date, $margins: Boolean!, $profile: DisclosureProfile) {\n  breakdown(\n    profile: $profile\n    by: $by\n    where: $where\n    asOf: $asOf\n    margins: $margins\n  ) {\n    asOf\n    dataVersion\n    rows {\n      year\n      isTotalOf\n      enrolments {\n        ...CountParts\n      }\n      stock {\n        ...CountParts\n      }\n      completionRate {\n        ...RateParts\n      }\n      independenceRate6m {\n        ...RateParts\n      }\n      independenceByWorkRate6m {\n        ...RateParts\n      }\n    }\n  }\n}\n\nfragment CountParts on Count {\n  value\n  status\n  preliminary\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  unknown\n  coverage\n  interval {\n    lower\n    upper\n  }\n  status\n  preliminary\n}"): (typeof documents)["query Figures($by: [Dimension!]!, $where: BreakdownFilter, $asOf: Date, $margins: Boolean!, $profile: DisclosureProfile) {\n  breakdown(\n    profile: $profile\n    by: $by\n    where: $where\n    asOf: $asOf\n    margins: $margins\n  ) {\n    asOf\n    dataVersion\n    rows {\n      year\n      isTotalOf\n      enrolments {\n        ...CountParts\n      }\n      stock {\n        ...CountParts\n      }\n      completionRate {\n        ...RateParts\n      }\n      independenceRate6m {\n        ...RateParts\n      }\n      independenceByWorkRate6m {\n        ...RateParts\n      }\n    }\n  }\n}\n\nfragment CountParts on Count {\n  value\n  status\n  preliminary\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  unknown\n  coverage\n  interval {\n    lower\n    upper\n  }\n  status\n  preliminary\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Trend($by: [Dimension!]!, $where: BreakdownFilter, $asOf: Date, $profile: DisclosureProfile) {\n  breakdown(profile: $profile, by: $by, where: $where, asOf: $asOf, margins: true) {\n    asOf\n    dataVersion\n    rows {\n      ...TrendRow\n    }\n    total {\n      ...TrendRow\n    }\n  }\n}\n\nfragment TrendRow on BreakdownRow {\n  location {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  year\n  isTotalOf\n  enrolments {\n    ...CountParts\n  }\n  completions {\n    ...CountParts\n  }\n  completionRate {\n    ...RateParts\n  }\n  independenceRate6m {\n    ...RateParts\n  }\n  independenceByWorkRate6m {\n    ...RateParts\n  }\n}"): (typeof documents)["query Trend($by: [Dimension!]!, $where: BreakdownFilter, $asOf: Date, $profile: DisclosureProfile) {\n  breakdown(profile: $profile, by: $by, where: $where, asOf: $asOf, margins: true) {\n    asOf\n    dataVersion\n    rows {\n      ...TrendRow\n    }\n    total {\n      ...TrendRow\n    }\n  }\n}\n\nfragment TrendRow on BreakdownRow {\n  location {\n    key\n    de: name(language: DE)\n    en: name(language: EN)\n  }\n  year\n  isTotalOf\n  enrolments {\n    ...CountParts\n  }\n  completions {\n    ...CountParts\n  }\n  completionRate {\n    ...RateParts\n  }\n  independenceRate6m {\n    ...RateParts\n  }\n  independenceByWorkRate6m {\n    ...RateParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    name\n    roles {\n      id\n      label {\n        de\n        en\n      }\n    }\n    permissions\n    profiles\n    usualProfile\n    seesAllLocations\n    locations {\n      key\n      de: name(language: DE)\n      en: name(language: EN)\n    }\n  }\n}"): (typeof documents)["query Viewer {\n  viewer {\n    kind\n    name\n    roles {\n      id\n      label {\n        de\n        en\n      }\n    }\n    permissions\n    profiles\n    usualProfile\n    seesAllLocations\n    locations {\n      key\n      de: name(language: DE)\n      en: name(language: EN)\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
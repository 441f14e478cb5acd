/* eslint-disable */
import * as types from './graphql.ts';



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
    "query WhoCame($years: [Int!]) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}) {\n    asOf\n    dataVersion\n    rows {\n      location {\n        key\n        name\n      }\n      year\n      enrolments {\n        value\n        status\n      }\n      participants {\n        value\n        status\n      }\n    }\n    total {\n      enrolments {\n        value\n        status\n      }\n      participants {\n        value\n        status\n      }\n    }\n  }\n}": typeof types.WhoCameDocument,
    "query Outcomes($years: [Int!], $level: Float!) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}) {\n    asOf\n    rows {\n      location {\n        key\n      }\n      year\n      completionRate {\n        ...RateWithInterval\n      }\n      independenceRate6m {\n        ...RateWithInterval\n      }\n      independenceByWorkRate6m {\n        ...RateWithInterval\n      }\n    }\n  }\n}\n\nfragment RateWithInterval on Rate {\n  value\n  numerator\n  denominator\n  unknown\n  coverage\n  bounds {\n    lower\n    upper\n  }\n  interval(level: $level) {\n    lower\n    upper\n  }\n  status\n}": typeof types.OutcomesDocument,
    "query AsOf($day: Date!) {\n  then: breakdown(by: [YEAR], asOf: $day) {\n    ...Completions\n  }\n  now: breakdown(by: [YEAR]) {\n    ...Completions\n  }\n}\n\nfragment Completions on Breakdown {\n  asOf\n  dataVersion\n  rows {\n    year\n    completions {\n      value\n      status\n    }\n  }\n}": typeof types.AsOfDocument,
    "query Margins($years: [Int!]) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}, margins: true) {\n    rows {\n      isTotalOf\n      location {\n        key\n      }\n      year\n      participants {\n        value\n        status\n      }\n    }\n    total {\n      participants {\n        value\n        status\n      }\n    }\n  }\n}": typeof types.MarginsDocument,
    "query Columns($measures: [MeasureId!]!) {\n  breakdown(by: [RUN, QUARTER]) {\n    asOf\n    dataVersion\n    columns(measures: $measures) {\n      id\n      values\n    }\n  }\n}": typeof types.ColumnsDocument,
    "query Comparison($a: BreakdownFilter!, $b: BreakdownFilter!, $where: BreakdownFilter) {\n  comparison(measure: COMPLETION_RATE, a: $a, b: $b, where: $where) {\n    a {\n      value {\n        value\n        numerator\n        denominator\n        status\n      }\n    }\n    b {\n      value {\n        value\n        numerator\n        denominator\n        status\n      }\n    }\n    difference\n    interval {\n      lower\n      upper\n    }\n    verdict\n    words {\n      en\n    }\n    note {\n      en\n    }\n  }\n}": typeof types.ComparisonDocument,
    "query Funnel($where: BreakdownFilter) {\n  funnel(measure: COMPLETION_RATE, unit: RUN, where: $where) {\n    isDrawable\n    reason {\n      en\n    }\n    target\n    units {\n      key\n      name(language: EN)\n      value {\n        value\n        denominator\n        status\n      }\n      limits {\n        alert {\n          lower\n          upper\n        }\n        alarm {\n          lower\n          upper\n        }\n      }\n      signal\n    }\n  }\n}": typeof types.FunnelDocument,
    "query Revisions($from: Date!, $to: Date) {\n  revisions(from: $from, to: $to, by: [LOCATION, YEAR], measures: [COMPLETIONS]) {\n    from\n    asOf\n    revisions {\n      location {\n        key\n      }\n      year\n      old {\n        number\n        status\n      }\n      new {\n        number\n        status\n      }\n      change\n      causes {\n        origin\n        change\n        label {\n          en\n        }\n      }\n    }\n  }\n}": typeof types.RevisionsDocument,
    "query DataStatus {\n  dataStatus {\n    asOf\n    dataVersion\n    knownOn\n    synthetic\n    lastImport {\n      at\n    }\n    completeness {\n      location {\n        key\n      }\n      quarter\n      enrolments {\n        value\n        status\n      }\n      followUpCoverage6m {\n        value\n        status\n      }\n    }\n  }\n}": typeof types.DataStatusDocument,
    "query Picker {\n  dimensions {\n    dimension\n    label {\n      en\n    }\n    keys {\n      key\n      label {\n        en\n      }\n    }\n  }\n  measures {\n    measure\n    field\n    kind\n    unit\n    label {\n      en\n    }\n    definition {\n      en\n    }\n    notSplitBy\n    onlyPerYear\n  }\n  publishedTables {\n    id\n    dimensions\n    measures\n    filters\n    profiles\n  }\n}": typeof types.PickerDocument,
    "query Enrolments($where: EnrolmentFilter, $asOf: Date, $after: String) {\n  enrolments(where: $where, asOf: $asOf, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      participant {\n        key\n      }\n      run {\n        key\n      }\n      enteredOn\n      exitedOn\n      exitReason\n    }\n  }\n}": typeof types.EnrolmentsDocument,
    "subscription NewData($after: Int) {\n  dataVersionChanged(after: $after) {\n    dataVersion\n    knownOn\n    origin\n    label {\n      en\n    }\n  }\n}": typeof types.NewDataDocument,
    "query ByHash($years: [Int!]) {\n  breakdown(by: [LOCATION], where: {year: $years}) {\n    rows {\n      location {\n        key\n      }\n      exits {\n        value\n        status\n      }\n    }\n  }\n}": typeof types.ByHashDocument,
    "subscription ImportProgress($id: ID!) {\n  importJobChanged(id: $id) {\n    state\n    rowsRead\n    counts {\n      added\n      changed\n      rejected\n    }\n    findings(first: 10) {\n      nodes {\n        file\n        line\n        column\n        message(language: EN)\n      }\n    }\n  }\n}": typeof types.ImportProgressDocument,
};
const documents: Documents = {
    "query WhoCame($years: [Int!]) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}) {\n    asOf\n    dataVersion\n    rows {\n      location {\n        key\n        name\n      }\n      year\n      enrolments {\n        value\n        status\n      }\n      participants {\n        value\n        status\n      }\n    }\n    total {\n      enrolments {\n        value\n        status\n      }\n      participants {\n        value\n        status\n      }\n    }\n  }\n}": types.WhoCameDocument,
    "query Outcomes($years: [Int!], $level: Float!) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}) {\n    asOf\n    rows {\n      location {\n        key\n      }\n      year\n      completionRate {\n        ...RateWithInterval\n      }\n      independenceRate6m {\n        ...RateWithInterval\n      }\n      independenceByWorkRate6m {\n        ...RateWithInterval\n      }\n    }\n  }\n}\n\nfragment RateWithInterval on Rate {\n  value\n  numerator\n  denominator\n  unknown\n  coverage\n  bounds {\n    lower\n    upper\n  }\n  interval(level: $level) {\n    lower\n    upper\n  }\n  status\n}": types.OutcomesDocument,
    "query AsOf($day: Date!) {\n  then: breakdown(by: [YEAR], asOf: $day) {\n    ...Completions\n  }\n  now: breakdown(by: [YEAR]) {\n    ...Completions\n  }\n}\n\nfragment Completions on Breakdown {\n  asOf\n  dataVersion\n  rows {\n    year\n    completions {\n      value\n      status\n    }\n  }\n}": types.AsOfDocument,
    "query Margins($years: [Int!]) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}, margins: true) {\n    rows {\n      isTotalOf\n      location {\n        key\n      }\n      year\n      participants {\n        value\n        status\n      }\n    }\n    total {\n      participants {\n        value\n        status\n      }\n    }\n  }\n}": types.MarginsDocument,
    "query Columns($measures: [MeasureId!]!) {\n  breakdown(by: [RUN, QUARTER]) {\n    asOf\n    dataVersion\n    columns(measures: $measures) {\n      id\n      values\n    }\n  }\n}": types.ColumnsDocument,
    "query Comparison($a: BreakdownFilter!, $b: BreakdownFilter!, $where: BreakdownFilter) {\n  comparison(measure: COMPLETION_RATE, a: $a, b: $b, where: $where) {\n    a {\n      value {\n        value\n        numerator\n        denominator\n        status\n      }\n    }\n    b {\n      value {\n        value\n        numerator\n        denominator\n        status\n      }\n    }\n    difference\n    interval {\n      lower\n      upper\n    }\n    verdict\n    words {\n      en\n    }\n    note {\n      en\n    }\n  }\n}": types.ComparisonDocument,
    "query Funnel($where: BreakdownFilter) {\n  funnel(measure: COMPLETION_RATE, unit: RUN, where: $where) {\n    isDrawable\n    reason {\n      en\n    }\n    target\n    units {\n      key\n      name(language: EN)\n      value {\n        value\n        denominator\n        status\n      }\n      limits {\n        alert {\n          lower\n          upper\n        }\n        alarm {\n          lower\n          upper\n        }\n      }\n      signal\n    }\n  }\n}": types.FunnelDocument,
    "query Revisions($from: Date!, $to: Date) {\n  revisions(from: $from, to: $to, by: [LOCATION, YEAR], measures: [COMPLETIONS]) {\n    from\n    asOf\n    revisions {\n      location {\n        key\n      }\n      year\n      old {\n        number\n        status\n      }\n      new {\n        number\n        status\n      }\n      change\n      causes {\n        origin\n        change\n        label {\n          en\n        }\n      }\n    }\n  }\n}": types.RevisionsDocument,
    "query DataStatus {\n  dataStatus {\n    asOf\n    dataVersion\n    knownOn\n    synthetic\n    lastImport {\n      at\n    }\n    completeness {\n      location {\n        key\n      }\n      quarter\n      enrolments {\n        value\n        status\n      }\n      followUpCoverage6m {\n        value\n        status\n      }\n    }\n  }\n}": types.DataStatusDocument,
    "query Picker {\n  dimensions {\n    dimension\n    label {\n      en\n    }\n    keys {\n      key\n      label {\n        en\n      }\n    }\n  }\n  measures {\n    measure\n    field\n    kind\n    unit\n    label {\n      en\n    }\n    definition {\n      en\n    }\n    notSplitBy\n    onlyPerYear\n  }\n  publishedTables {\n    id\n    dimensions\n    measures\n    filters\n    profiles\n  }\n}": types.PickerDocument,
    "query Enrolments($where: EnrolmentFilter, $asOf: Date, $after: String) {\n  enrolments(where: $where, asOf: $asOf, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      participant {\n        key\n      }\n      run {\n        key\n      }\n      enteredOn\n      exitedOn\n      exitReason\n    }\n  }\n}": types.EnrolmentsDocument,
    "subscription NewData($after: Int) {\n  dataVersionChanged(after: $after) {\n    dataVersion\n    knownOn\n    origin\n    label {\n      en\n    }\n  }\n}": types.NewDataDocument,
    "query ByHash($years: [Int!]) {\n  breakdown(by: [LOCATION], where: {year: $years}) {\n    rows {\n      location {\n        key\n      }\n      exits {\n        value\n        status\n      }\n    }\n  }\n}": types.ByHashDocument,
    "subscription ImportProgress($id: ID!) {\n  importJobChanged(id: $id) {\n    state\n    rowsRead\n    counts {\n      added\n      changed\n      rejected\n    }\n    findings(first: 10) {\n      nodes {\n        file\n        line\n        column\n        message(language: EN)\n      }\n    }\n  }\n}": types.ImportProgressDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoCame($years: [Int!]) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}) {\n    asOf\n    dataVersion\n    rows {\n      location {\n        key\n        name\n      }\n      year\n      enrolments {\n        value\n        status\n      }\n      participants {\n        value\n        status\n      }\n    }\n    total {\n      enrolments {\n        value\n        status\n      }\n      participants {\n        value\n        status\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WhoCameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Outcomes($years: [Int!], $level: Float!) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}) {\n    asOf\n    rows {\n      location {\n        key\n      }\n      year\n      completionRate {\n        ...RateWithInterval\n      }\n      independenceRate6m {\n        ...RateWithInterval\n      }\n      independenceByWorkRate6m {\n        ...RateWithInterval\n      }\n    }\n  }\n}\n\nfragment RateWithInterval on Rate {\n  value\n  numerator\n  denominator\n  unknown\n  coverage\n  bounds {\n    lower\n    upper\n  }\n  interval(level: $level) {\n    lower\n    upper\n  }\n  status\n}"): typeof import('./graphql.ts').OutcomesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AsOf($day: Date!) {\n  then: breakdown(by: [YEAR], asOf: $day) {\n    ...Completions\n  }\n  now: breakdown(by: [YEAR]) {\n    ...Completions\n  }\n}\n\nfragment Completions on Breakdown {\n  asOf\n  dataVersion\n  rows {\n    year\n    completions {\n      value\n      status\n    }\n  }\n}"): typeof import('./graphql.ts').AsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Margins($years: [Int!]) {\n  breakdown(by: [LOCATION, YEAR], where: {year: $years}, margins: true) {\n    rows {\n      isTotalOf\n      location {\n        key\n      }\n      year\n      participants {\n        value\n        status\n      }\n    }\n    total {\n      participants {\n        value\n        status\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MarginsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Columns($measures: [MeasureId!]!) {\n  breakdown(by: [RUN, QUARTER]) {\n    asOf\n    dataVersion\n    columns(measures: $measures) {\n      id\n      values\n    }\n  }\n}"): typeof import('./graphql.ts').ColumnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Comparison($a: BreakdownFilter!, $b: BreakdownFilter!, $where: BreakdownFilter) {\n  comparison(measure: COMPLETION_RATE, a: $a, b: $b, where: $where) {\n    a {\n      value {\n        value\n        numerator\n        denominator\n        status\n      }\n    }\n    b {\n      value {\n        value\n        numerator\n        denominator\n        status\n      }\n    }\n    difference\n    interval {\n      lower\n      upper\n    }\n    verdict\n    words {\n      en\n    }\n    note {\n      en\n    }\n  }\n}"): typeof import('./graphql.ts').ComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Funnel($where: BreakdownFilter) {\n  funnel(measure: COMPLETION_RATE, unit: RUN, where: $where) {\n    isDrawable\n    reason {\n      en\n    }\n    target\n    units {\n      key\n      name(language: EN)\n      value {\n        value\n        denominator\n        status\n      }\n      limits {\n        alert {\n          lower\n          upper\n        }\n        alarm {\n          lower\n          upper\n        }\n      }\n      signal\n    }\n  }\n}"): typeof import('./graphql.ts').FunnelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Revisions($from: Date!, $to: Date) {\n  revisions(from: $from, to: $to, by: [LOCATION, YEAR], measures: [COMPLETIONS]) {\n    from\n    asOf\n    revisions {\n      location {\n        key\n      }\n      year\n      old {\n        number\n        status\n      }\n      new {\n        number\n        status\n      }\n      change\n      causes {\n        origin\n        change\n        label {\n          en\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').RevisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DataStatus {\n  dataStatus {\n    asOf\n    dataVersion\n    knownOn\n    synthetic\n    lastImport {\n      at\n    }\n    completeness {\n      location {\n        key\n      }\n      quarter\n      enrolments {\n        value\n        status\n      }\n      followUpCoverage6m {\n        value\n        status\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').DataStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Picker {\n  dimensions {\n    dimension\n    label {\n      en\n    }\n    keys {\n      key\n      label {\n        en\n      }\n    }\n  }\n  measures {\n    measure\n    field\n    kind\n    unit\n    label {\n      en\n    }\n    definition {\n      en\n    }\n    notSplitBy\n    onlyPerYear\n  }\n  publishedTables {\n    id\n    dimensions\n    measures\n    filters\n    profiles\n  }\n}"): typeof import('./graphql.ts').PickerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Enrolments($where: EnrolmentFilter, $asOf: Date, $after: String) {\n  enrolments(where: $where, asOf: $asOf, first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      participant {\n        key\n      }\n      run {\n        key\n      }\n      enteredOn\n      exitedOn\n      exitReason\n    }\n  }\n}"): typeof import('./graphql.ts').EnrolmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription NewData($after: Int) {\n  dataVersionChanged(after: $after) {\n    dataVersion\n    knownOn\n    origin\n    label {\n      en\n    }\n  }\n}"): typeof import('./graphql.ts').NewDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ByHash($years: [Int!]) {\n  breakdown(by: [LOCATION], where: {year: $years}) {\n    rows {\n      location {\n        key\n      }\n      exits {\n        value\n        status\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ByHashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ImportProgress($id: ID!) {\n  importJobChanged(id: $id) {\n    state\n    rowsRead\n    counts {\n      added\n      changed\n      rejected\n    }\n    findings(first: 10) {\n      nodes {\n        file\n        line\n        column\n        message(language: EN)\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ImportProgressDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

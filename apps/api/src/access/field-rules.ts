import { dimensionIds, measures } from '@neue-wege/domain';
import { fieldName } from '../schema/graphql-name.ts';
import type { Permission } from './roles.ts';

/** What a field asks of whoever selects it: nothing, to be known, or a permission. */
export type FieldRule = 'anybody' | 'signedIn' | Permission;

type RulesOfType = Readonly<Partial<Record<FieldRule, string>>>;

const dimensionKeys = dimensionIds.map(fieldName).join(' ');
const explained = 'id label definition formula example readingHint unknownRule source version';
const answer = 'asOf dataVersion profile footnotes';
const value = 'number status preliminary target';
const connection = 'pageInfo edges nodes totalCount';
const edge = 'node cursor';
const failure = 'code message issues';
const storedRecord = 'dataVersion import isUnchanged findings';
const rowKeys = `${dimensionKeys} isTotalOf`;

/**
 * Who may select which field: per type of the schema, the fields under the rule that opens them. A field that is missing
 * here opens to nobody, and a test fails. The fields of a row that the catalogue gives are those of the catalogue.
 *
 * Which rows, keys and names a field then shows is decided by the locations of whoever asks, in the database.
 */
export const fieldRules: Readonly<Record<string, RulesOfType>> = {
  Query: {
    anybody: 'viewer',
    signedIn:
      'node nodes answerMethods dimensions locations phases projects measures dataQualityRules importRules publishedTables',
    figures:
      'returns returnDifference runs breakdown caseMix comparison controlChart dataStatus funnel pathways revisions timeToIndependence',
    dataQuality: 'dataQuality',
    records: 'enrolments participant',
    imports: 'import importJobs imports',
    accounts: 'targets',
    audit: 'auditEvents',
  },
  Mutation: {
    imports:
      'cancelImport confirmImport retryImport withdrawImport recordRun correctRun recordEnrolment correctEnrolment recordExit recordObservation correctObservation',
    accounts: 'setTarget endTarget',
    returns: 'prepareReturn checkReturn signOffReturn freezeReturn correctReturn',
  },

  Subscription: { figures: 'dataVersionChanged', imports: 'importJobChanged' },

  // Who asks; null for nobody known.
  Viewer: {
    anybody: 'kind name roles permissions profiles usualProfile locations seesAllLocations syntheticData',
  },
  Role: { anybody: 'id role label' },

  // What is explained and named.
  Node: { signedIn: 'id' },
  PageInfo: { signedIn: 'hasNextPage hasPreviousPage startCursor endCursor' },
  Explained: { signedIn: explained },
  Text: { anybody: 'de en' },
  AnswerMethod: { signedIn: `${explained} query` },
  MeasureDefinition: {
    signedIn: `${explained} measure field unit kind countedOn horizon waiting ripensByPlan onlyPerYear isProportion hasExclusions dimensions notSplitBy publishedTables`,
  },
  DimensionDefinition: { signedIn: 'id dimension field label definition keys', figures: 'options' },
  DimensionKey: { signedIn: 'key label' },
  DataQualityRule: { signedIn: `${explained} rule severity severityLabel remedy countedOn` },
  ImportRule: { signedIn: 'id label remedy severity severityLabel stage stageLabel isAboutFile' },
  PublishedTable: { signedIn: 'id label dimensions measures filters profiles method' },
  Location: { anybody: 'key name', signedIn: 'id ags kind', figures: 'runs' },
  Municipality: { signedIn: 'ags name relation' },
  ProgrammePhase: { signedIn: 'key name startsOn endsOn' },
  Project: { signedIn: 'id key name description', figures: 'runs' },
  Run: {
    figures: 'id key name number location project startsOn endsOn deliveryMode host periods',
    records: 'enrolments',
  },
  RunConnection: { figures: connection },
  RunEdge: { figures: edge },
  RunPeriod: { figures: 'validFrom places targetGroup contents legalBasis' },
  DataVersion: { figures: 'dataVersion knownOn origin label' },
  DataStatus: { figures: 'dataVersion asOf knownOn lastImport synthetic heldBack releases completeness' },
  ReleaseStanding: { figures: 'firstOn lastOn isNextUnderWay' },
  LastImport: { figures: 'at actor rows files' },
  QuarterCompleteness: { figures: 'location quarter enrolments followUpCoverage6m' },

  // Records by pseudonym.
  Enrolment: {
    records:
      'id run assignedOn plannedStartOn enteredOn plannedExitOn exitedOn exitReason targetGroup sex ageBand singleParent longTermRecipient residence responsibleJobcenter inReceiptAtEntry progressAtEntry progressAtExit recordedOn observations participant',
  },
  EnrolmentConnection: { records: connection },
  EnrolmentEdge: { records: edge },
  Observation: { records: 'monthsAfterExit observedOn inReceipt employment unemployed exclusion' },
  Participant: { records: 'id key enrolments' },

  // Who did what.
  AuditEvent: { audit: 'id sequence recordedAt actor actorName action label detail hash' },
  AuditEventConnection: { audit: connection },
  AuditEventEdge: { audit: edge },

  // What is agreed.
  TargetsInForce: { accounts: 'asOf dataVersion targets locations' },
  AgreedTarget: {
    accounts: 'measure location year value source comment definitionVersion isSameDefinition',
  },

  // Imports.
  Import: {
    imports:
      'id number recordedAt status actor actorName mode dataVersion knownOn reason files counts profiles findings findingCounts rejections withdrawal',
  },
  ImportConnection: { imports: connection },
  ImportEdge: { imports: edge },
  ImportFile: { imports: 'name kind rows sha256' },
  ImportCounts: { imports: 'added changed unchanged ended rejected' },
  RejectionCount: { imports: 'rule rows' },
  ImportProfile: { imports: 'name sha256' },
  ImportFinding: { imports: 'file line column rule label severity message' },
  ImportFindingConnection: { imports: connection },
  ImportFindingEdge: { imports: edge },
  ImportFindingCount: { imports: 'rule label remedy severity count' },
  ImportJob: {
    imports:
      'id state actor startedAt expiresAt files bytesTotal bytesRead rowsRead counts dataVersion effects figures shrinking needsEncoding findings findingCounts import failure',
  },
  ImportJobFile: { imports: 'name bytes kind rows' },
  ImportJobFailure: { imports: 'code message issues correlationId' },
  ImportEffect: { imports: 'kind added changed unchanged ended rejected columns' },
  ImportColumnEffect: { imports: 'column changed cleared' },
  ImportFigureChange: { imports: 'measure year location before after' },
  ImportShrinkage: { imports: 'kind location before ended after share' },
  ConfirmedImport: { imports: 'job' },
  CancelledImport: { imports: 'job' },
  RetriedImport: { imports: 'job' },
  ImportWithdrawal: { imports: 'dataVersion knownOn recordedAt actor actorName reason' },
  WithdrawnImport: { imports: 'import dataVersion ended restored' },

  // Quarterly returns: what is frozen is for whoever sees figures, how it came about for whoever prepares them.
  ReturnRelease: {
    figures: 'quarter number state reason asOf dataVersion catalogueVersion figures notes frozenAt files',
    returns: 'checks preparedBy checkedBy signedBy frozenBy steps nextStep',
  },
  ReturnNote: { figures: 'section label text' },
  ReturnDifference: { figures: 'quarter audience before after reason redefined figures same' },
  ReturnSide: { figures: 'release asOf dataVersion catalogueVersion' },
  ReturnRedefinition: { figures: 'measure label before after' },
  ReturnFigureDifference: {
    figures: `${rowKeys} section sectionLabel period periodName periodRole periodRoleLabel measure measureLabel before after change kind kindLabel origin originLabel`,
    // Split by exact figures.
    returns: 'causes',
  },
  ReturnFile: { figures: 'name audience lang format mediaType bytes sha256 rows' },
  ReturnCheck: { returns: 'check label findings comment' },
  ReturnStepTaken: { returns: 'state recordedAt actor actorName' },
  ReturnNextStep: { returns: 'step refusal' },
  ChangedReturn: { returns: 'release' },
  ReturnRefused: { returns: `${failure} refusal` },

  // Single records.
  StoredRecord: { imports: storedRecord },
  StoredRun: { imports: `${storedRecord} run` },
  StoredEnrolment: { imports: `${storedRecord} enrolment` },
  StoredTarget: { accounts: 'dataVersion isUnchanged findings target', imports: 'import' },
  InvalidRecord: { signedIn: `${failure} findings` },
  RecordConflict: { imports: `${failure} dataVersion run enrolment` },
  TargetConflict: { accounts: `${failure} dataVersion target` },
  RecordFinding: { signedIn: 'rule field severity message' },

  // Failures that are results.
  Failure: { signedIn: failure },
  NotFound: { signedIn: failure },
  Conflict: { signedIn: failure },
  Issue: { signedIn: 'place message' },

  // Figures.
  Answer: { figures: answer },
  RowKeys: { figures: rowKeys },
  AppliedFilter: { figures: 'dimension keys' },
  Interval: { figures: 'lower upper' },
  Target: { figures: 'value source comment definitionVersion isSameDefinition attainment' },
  MeasureValue: { figures: value },
  Count: { figures: `${value} value` },
  Quantity: { figures: `${value} value unit n` },
  Rate: {
    figures: `${value} value numerator denominator unknown coverage knownOnly bounds interval excluded matureShare`,
  },
  Breakdown: { figures: `${answer} exclusions rows total columns` },
  BreakdownRow: { figures: [rowKeys, ...measures.map(({ id }) => fieldName(id))].join(' ') },
  BreakdownColumn: { figures: 'id values' },
  CaseMix: { figures: `${answer} measure strata where reason rows note method` },
  CaseMixRow: {
    figures:
      'location year observed expected n observedRate expectedRate ratio interval verdict words status preliminary',
  },
  Comparison: {
    figures: `${answer} measure exclusions a b difference interval verdict words status note method`,
  },
  ComparisonSide: { figures: 'where value' },
  ControlChart: {
    figures: `${answer} measure grain where exclusions kind kindWords centre rangeLimit isDrawable reason rule periodsWithoutCases points note method`,
  },
  ControlChartPoint: { figures: 'period value isZero isUsed limits movingRange isOutside isInRun' },
  Funnel: {
    figures: `${answer} measure unit where exclusions targetKind targetWords target total isDrawable reason units note method`,
  },
  FunnelLimits: { figures: 'alert alarm' },
  FunnelPoint: { figures: 'key name value limits signal words' },
  Pathways: { figures: `${answer} by rows total method` },
  PathwaysRow: { figures: `${rowKeys} entries notStarted nodes` },
  PathwayNode: { figures: 'standing label value outcomes' },
  PathwayOutcomeCount: { figures: 'outcome label value' },
  Revisions: { figures: `${answer} from by measures revisions versions` },
  Revision: { figures: `${rowKeys} measure old new change causes` },
  RevisionCause: { figures: 'origin label change' },
  TimeToIndependence: { figures: `${answer} by curves total comparison method` },
  IndependenceCurve: { figures: `${rowKeys} people notObserved status points at median reasons` },
  IndependencePoint: { figures: 'month atRisk byWork competing stillInReceipt' },
  IndependenceMilestone: { figures: 'month byWork' },
  IncidenceShare: { figures: 'incidence interval' },
  ReceiptEndCount: { figures: 'end label n' },
  PaceComparison: { figures: 'chiSquare p words' },

  // The state of the data.
  DataQuality: { dataQuality: `${answer} rules measures` },
  DataQualityFindings: { dataQuality: 'rule rows total' },
  DataQualityRow: { dataQuality: 'location period counts' },
  DataQualityCounts: { dataQuality: 'findings checked share status' },
  DataQualityMeasure: { dataQuality: 'measure rows total' },
  DataQualityMeasureRow: { dataQuality: 'location period value' },
};

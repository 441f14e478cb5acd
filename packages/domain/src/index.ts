export {
  type Breakdown,
  type BreakdownRow,
  type CountValue,
  type MeasureValue,
  type QuantityValue,
  type RateValue,
  type TargetValue,
  type ValueStatus,
  valueStatuses,
} from './breakdown/breakdown.ts';
export type {
  FactSnapshot,
  FactSource,
  FirstDays,
  KnownVersion,
  Part,
  PartRow,
  PhaseStretch,
  Window,
} from './breakdown/fact-source.ts';
export { figurePart } from './breakdown/figure-part.ts';
export {
  certainBase,
  certainCoverage,
  type RatePrecision,
  rateInterval,
  ratePrecision,
} from './breakdown/rate-value.ts';
export {
  type BreakdownInput,
  type BreakdownRequest,
  type DimensionFilters,
  parseAsOf,
  parseBreakdownRequest,
  parseFilters,
} from './breakdown/request.ts';
export { orderRows } from './breakdown/row-order.ts';
export { type Door, runBreakdown } from './breakdown/run-breakdown.ts';
export {
  formatBreakdownParameters,
  parseBreakdownParameters,
  parseSplitParameters,
  readFilterParameters,
  type SplitInput,
  type UrlParameter,
} from './breakdown/url-parameters.ts';
export { emptyRate, withoutValue } from './breakdown/without-value.ts';
export { dueDay, isMature, maturityOf, type Timing } from './calendar/maturity.ts';
export {
  type Grain,
  grains,
  isPeriodKey,
  type Period,
  periodKeyOf,
  periodOf,
  periodsIn,
} from './calendar/period.ts';
export {
  addDays,
  addMonths,
  dayInBerlin,
  daysBetween,
  monthOf,
  type PlainDate,
  parsePlainDate,
  toPlainDate,
  yearOf,
} from './calendar/plain-date.ts';
export { type Aggregate, aggregateName, type Condition } from './catalogue/aggregate.ts';
export { type AnswerMethod, answerMethods } from './catalogue/answer-methods.ts';
export { catalogueVersion, measureIds, measureOf, measures } from './catalogue/catalogue.ts';
export {
  type DimensionId,
  type DimensionSource,
  dimensionIds,
  dimensionOf,
  dimensions,
  isDimensionId,
  isTimeDimension,
} from './catalogue/dimension.ts';
export { figureIdentities } from './catalogue/figure-identities.ts';
export type {
  FigureIdentity,
  FigurePart,
  FigureTerm,
  HierarchyIdentity,
  LinearIdentity,
} from './catalogue/figure-identity.ts';
export { tablesFor } from './catalogue/find-table.ts';
export { type GlossaryEntry, glossary } from './catalogue/glossary.ts';
export { headlineMeasures } from './catalogue/headline-measures.ts';
export {
  type CountMeasure,
  type Measure,
  type QuantityMeasure,
  type RateMeasure,
  unitLabels,
} from './catalogue/measure.ts';
export {
  type PathwayOutcome,
  type PathwayStanding,
  pathwayOutcomes,
  pathwayStandings,
} from './catalogue/pathway-measures.ts';
export { type PublishedTable, publishedTables } from './catalogue/published-tables.ts';
export {
  type IdentityRule,
  type QualityRule,
  type QualitySeverity,
  qualitySeverities,
  type RateRule,
  type RuleExplanation,
  ruleExplanation,
} from './catalogue/quality-rule.ts';
export { qualityRuleIds, qualityRules } from './catalogue/quality-rules.ts';
export { ancestorsOf, parentKey } from './catalogue/table-hierarchies.ts';
export { type TargetFault, targetFault } from './catalogue/target-fault.ts';
export {
  buildRelease,
  disclosureRules,
  type FormerRelease,
  formerLattice,
  protectTables,
  type ReleaseQuestion,
} from './disclosure/build-release.ts';
export { type CollectedTables, collectTables } from './disclosure/collect-tables.ts';
export { isFigureOfRuns, tellsFigureOfRuns } from './disclosure/figures-of-runs.ts';
export { type Footnote, footnotesOf } from './disclosure/footnotes.ts';
export { nothingFormer } from './disclosure/former-units.ts';
export {
  type DisclosureRule,
  type FormerLattice,
  type Lattice,
  type LatticeRow,
  type LatticeTable,
  type ProtectedUnit,
  type Slot,
  type UnitId,
  unitIdOf,
} from './disclosure/lattice.ts';
export { indexLattice, type LatticeIndex, type Unit } from './disclosure/lattice-index.ts';
export type { LinearProgram, OpenProgram, ProgramAim, ProgramSolver } from './disclosure/linear-program.ts';
export type { ShiftKind } from './disclosure/model-cell.ts';
export { profileLabels } from './disclosure/profile-labels.ts';
export {
  completeKeys,
  type ProtectedProfile,
  type Release,
  type ReleasedTable,
  type ReleaseSource,
  type RowId,
  type RowKeys,
  rowIdOf,
  type TableOfRelease,
  type WithheldBy,
  type WithheldUnit,
} from './disclosure/release.ts';
export { buildShiftModel, type ShiftModel } from './disclosure/shift-model.ts';
export { type SuppressionQuestion, suppress } from './disclosure/suppress.ts';
export {
  type DisclosureAtom,
  type DisclosurePart,
  type DisclosureSystem,
  disclosureSystems,
  systemOf,
  systemOfMeasure,
  systemOfUnknown,
} from './disclosure/systems.ts';
export { withhold } from './disclosure/withhold.ts';
export { assertNever, badInput, DomainError, type ErrorCode, errorCodes, type Issue } from './errors.ts';
export { type CaseMix, caseMixMethod, caseMixStrata, runCaseMix } from './questions/case-mix.ts';
export { type CaseMixInput, type CaseMixRequest, parseCaseMixRequest } from './questions/case-mix-request.ts';
export type { CaseMixRow } from './questions/case-mix-row.ts';
export type { DrawnPoint } from './questions/chart-drawing.ts';
export type { ChartPeriod } from './questions/chart-periods.ts';
export {
  type Comparison,
  type ComparisonSide,
  comparisonMethod,
  runComparison,
} from './questions/comparison.ts';
export {
  type ComparisonInput,
  type ComparisonRequest,
  parseComparisonRequest,
} from './questions/comparison-request.ts';
export {
  type ControlChart,
  type ControlChartKind,
  type ControlChartPoint,
  controlChartMethod,
  runControlChart,
} from './questions/control-chart-question.ts';
export {
  type ControlChartGrain,
  type ControlChartInput,
  type ControlChartRequest,
  controlChartGrains,
  controlChartMeasureIds,
  parseControlChartRequest,
} from './questions/control-chart-request.ts';
export { type DataQuality, type QualityMeasure, runDataQuality } from './questions/data-quality.ts';
export {
  type DataQualityInput,
  type DataQualityRequest,
  parseDataQualityRequest,
  type QualityGrain,
  qualityGrains,
} from './questions/data-quality-request.ts';
export {
  type Funnel,
  type FunnelTargetKind,
  type FunnelUnit,
  type FunnelUnitLimits,
  type FunnelUnitSignal,
  funnelMethod,
  runFunnel,
} from './questions/funnel.ts';
export {
  type FunnelInput,
  type FunnelRequest,
  type FunnelUnitDimension,
  funnelUnitDimensions,
  parseFunnelRequest,
} from './questions/funnel-request.ts';
export {
  fewestAtStart,
  type IncidenceShare,
  type IndependenceFigures,
  type IndependencePoint,
  type ReceiptEndCount,
} from './questions/independence-curve.ts';
export {
  type PathwayNode,
  type PathwayOutcomeCount,
  type Pathways,
  type PathwaysInput,
  type PathwaysRequest,
  type PathwaysRow,
  parsePathwaysRequest,
  runPathways,
} from './questions/pathways.ts';
export { proportionRateIds } from './questions/proportion-rate.ts';
export type { QualityCounts, QualityRow, RuleFindings } from './questions/quality-findings.ts';
export type { QuestionScope, ScopeDefaults, ScopeInput } from './questions/question-scope.ts';
export {
  type Revision,
  type RevisionCause,
  type RevisionOrigin,
  type Revisions,
  revisionOrigins,
  runRevisions,
} from './questions/revisions.ts';
export {
  parseRevisionsRequest,
  type RevisionsInput,
  type RevisionsRequest,
} from './questions/revisions-request.ts';
export {
  type IndependenceCurve,
  type PaceComparison,
  runTimeToIndependence,
  type TimeToIndependence,
} from './questions/time-to-independence.ts';
export {
  curveDimensions,
  parseTimeToIndependenceRequest,
  type TimeToIndependenceInput,
  type TimeToIndependenceRequest,
} from './questions/time-to-independence-request.ts';
export { type Verdict, verdicts } from './questions/verdict.ts';
export {
  type CheckWords,
  checkReturn,
  isCheck,
  labelOfCheck,
  type ReturnCheckEntry,
  requireFound,
  returnChecks,
  wordsOfCheck,
} from './returns/check-return.ts';
export {
  compareReturns,
  type DifferenceKind,
  differenceKinds,
  type FigureDifference,
  markCorrected,
  type Redefinition,
  type ReleaseDifference,
  type ReturnDifference,
} from './returns/compare-returns.ts';
export {
  beginDueReturn,
  type DueReturn,
  dueReturns,
  isReturnDue,
  returnOccasions,
} from './returns/due-returns.ts';
export type { ReleaseAttack } from './returns/figure-checks.ts';
export {
  type NextReturnStep,
  nextReturnStep,
  type ReturnStep,
  returnSteps,
} from './returns/next-return-step.ts';
export {
  beforeMarks,
  figureIdOf,
  type PublishedFigure,
  type PublishedReturn,
  publishedReturn,
  sectionsTold,
} from './returns/published-return.ts';
export { type ReturnCauses, splitReturnDifference } from './returns/return-causes.ts';
export { longestNote, parseReturnNotes, type ReturnNote } from './returns/return-notes.ts';
export {
  daysCovered,
  maturedQuarter,
  type PeriodRole,
  periodName,
  periodRoles,
  quartersAdded,
  type ReturnPeriod,
} from './returns/return-periods.ts';
export {
  type ReturnRecord,
  type ReturnStepId,
  recordedSteps,
  type ToldRecord,
  toldRecord,
} from './returns/return-record.ts';
export {
  parseReturnRequest,
  type ReturnAudience,
  type ReturnInput,
  type ReturnRequest,
  returnAudiences,
} from './returns/return-request.ts';
export { type ReturnSection, returnSections } from './returns/return-sections.ts';
export {
  type CheckedReturn,
  correctReturn,
  freezeReturn,
  type KeptReturnState,
  prepareReturn,
  type ReturnRefusal,
  ReturnRefused,
  type ReturnRelease,
  type ReturnState,
  recordCheck,
  requireBegun,
  returnRefusals,
  returnStates,
  signOffReturn,
  stateOfRelease,
} from './returns/return-states.ts';
export {
  planReturn,
  type Return,
  type ReturnQuestion,
  type ReturnRow,
  type ReturnTable,
  runReturn,
} from './returns/run-return.ts';
export { newcombeInterval, type Proportion } from './statistics/newcombe.ts';
export { comparableBase, type RateChange, rateChange } from './statistics/rate-change.ts';
export { type Interval, intervalLevels, wilsonInterval } from './statistics/wilson.ts';
export type { AgreedTarget } from './vocabulary/agreed-target.ts';
export {
  type AuditAction,
  type AuditActionRecord,
  type AuditEntry,
  type AuditValue,
  auditActionIds,
  auditActions,
  isAuditAction,
} from './vocabulary/audit-action.ts';
export {
  type AgeBand,
  ageBandOf,
  ageBands,
  deliveryModes,
  type EmploymentStatus,
  type Exclusion,
  type ExitReason,
  employmentStatuses,
  exclusions,
  exitReasons,
  type SpellEnd,
  sexes,
  spellEnds,
  yesNo,
} from './vocabulary/codes.ts';
export { type DisclosureProfile, disclosureProfiles, type RequestContext } from './vocabulary/context.ts';
export {
  type AppliedProfile,
  type DeliveredContent,
  type DeliveryBatch,
  type DeliveryFile,
  type DeliveryFileKind,
  type DeliveryReading,
  deliveryFileKinds,
  deliveryFiles,
  type RejectedRow,
} from './vocabulary/delivery.ts';
export type {
  CellType,
  CodedCells,
  DeliveryColumn,
  DeliveryFileDefinition,
} from './vocabulary/delivery-columns.ts';
export { deliveryFileLabels } from './vocabulary/delivery-file-labels.ts';
export { flagCells } from './vocabulary/delivery-files/coded-cells.ts';
export { type DoubtfulHeadings, doubtfulHeadings } from './vocabulary/delivery-files/doubtful-headings.ts';
export { type DoubtfulWords, doubtfulWords } from './vocabulary/delivery-files/doubtful-words.ts';
export { type OmittedHeadings, omittedHeadings } from './vocabulary/delivery-files/omitted-headings.ts';
export {
  type Directory,
  type Location,
  type Municipality,
  type ProgrammePhase,
  type Project,
  type Run,
  type RunPeriod,
  runKey,
} from './vocabulary/directory.ts';
export {
  type DateAttribute,
  type FactId,
  factLabels,
  facts,
  type Horizon,
  horizons,
  isEvent,
  type KeyAttribute,
  type NumberAttribute,
} from './vocabulary/facts.ts';
export type { DeliveryCounts, Finding } from './vocabulary/finding.ts';
export { foldHeading, foldWord } from './vocabulary/fold-text.ts';
export {
  type ImportJobFailure,
  type ImportJobState,
  importJobFailures,
  importJobStates,
  isOpenJob,
} from './vocabulary/import-job.ts';
export {
  type FindingSeverity,
  findingSeverities,
  germanDay,
  type ImportRuleRecord,
  type RuleStage,
  ruleStages,
} from './vocabulary/import-rule.ts';
export {
  type ImportRule,
  importRuleIds,
  importRules,
  isImportRule,
  ruleOf,
  severityOf,
  wholeFileRules,
} from './vocabulary/import-rules.ts';
export { isPlainLine } from './vocabulary/plain-line.ts';
export { type Language, languages, type Text } from './vocabulary/text.ts';
export { targetOrigins, type VersionOrigin, versionOrigins } from './vocabulary/version-origin.ts';

export {
  type Breakdown,
  type BreakdownRow,
  type CountValue,
  type MeasureValue,
  type QuantityValue,
  type RateValue,
  type ValueStatus,
  valueStatuses,
} from './breakdown/breakdown.ts';
export type {
  FactSnapshot,
  FactSource,
  Part,
  PartRow,
  PhaseStretch,
  Window,
} from './breakdown/fact-source.ts';
export { rateInterval } from './breakdown/rate-value.ts';
export {
  type BreakdownInput,
  type BreakdownRequest,
  type DimensionFilters,
  parseBreakdownRequest,
} from './breakdown/request.ts';
export { runBreakdown } from './breakdown/run-breakdown.ts';
export {
  formatBreakdownParameters,
  parseBreakdownParameters,
  type UrlParameter,
} from './breakdown/url-parameters.ts';
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
export {
  type CountMeasure,
  type Measure,
  type QuantityMeasure,
  type RateMeasure,
  unitLabels,
} from './catalogue/measure.ts';
export { assertNever, badInput, DomainError, type ErrorCode, errorCodes, type Issue } from './errors.ts';
export { newcombeInterval, type Proportion } from './statistics/newcombe.ts';
export { comparableBase, type RateChange, rateChange } from './statistics/rate-change.ts';
export { type Interval, intervalLevels, wilsonInterval } from './statistics/wilson.ts';
export {
  type AgeBand,
  ageBandOf,
  ageBands,
  deliveryModes,
  type EmploymentStatus,
  type ExitReason,
  employmentStatuses,
  exitReasons,
  sexes,
  yesNo,
} from './vocabulary/codes.ts';
export { type DisclosureProfile, disclosureProfiles, type RequestContext } from './vocabulary/context.ts';
export {
  type DeliveredContent,
  type DeliveryBatch,
  type DeliveryFile,
  type DeliveryFileKind,
  type DeliveryReading,
  deliveryFileKinds,
  deliveryFiles,
  type RejectedRow,
} from './vocabulary/delivery.ts';
export type { CellType, DeliveryColumn, DeliveryFileDefinition } from './vocabulary/delivery-columns.ts';
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
  type FactId,
  facts,
  type Horizon,
  horizons,
  isEvent,
  type KeyAttribute,
  type NumberAttribute,
} from './vocabulary/facts.ts';
export {
  type DeliveryCounts,
  type Finding,
  type ImportRule,
  importRules,
  wholeFileRules,
} from './vocabulary/finding.ts';
export { type Language, languages, type Text } from './vocabulary/text.ts';

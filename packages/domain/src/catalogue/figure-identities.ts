import { type ExitClass, exitReasons } from '../vocabulary/codes.ts';
import { horizons } from '../vocabulary/facts.ts';
import { measures } from './catalogue.ts';
import { hierarchiesOf } from './figure-hierarchies.ts';
import {
  equal,
  type FigureIdentity,
  type FigureTerm,
  figure,
  type LinearIdentity,
  partOf,
  sumOf,
} from './figure-identity.ts';
import type { RateMeasure } from './measure.ts';
import { pathwayIdentities } from './pathway-identities.ts';
import { pathwayMeasures } from './pathway-measures.ts';
import { qualityIdentities } from './quality-identities.ts';
import { qualityRules } from './quality-rules.ts';

const { value, n, numerator, denominator, unknown, knownRest } = figure;
const stock = value('stock');
const enrolments = value('enrolments');
const exits = value('exits');

/** New stock = old stock + entries − exits, over successive periods of one time dimension (contract 8). */
export const stockFlowIdentity: LinearIdentity = {
  id: 'stock_flow',
  kind: 'stock_flow',
  rows: 'with_period',
  terms: [
    { ...stock, sign: 1, at: 'previous' },
    { ...enrolments, sign: 1 },
    { ...exits, sign: -1 },
    { ...stock, sign: -1 },
  ],
};

/** What a rate whose numerator lies in its denominator is made of. */
function rateIdentity({ id, unknownIs }: RateMeasure): LinearIdentity {
  const known = [numerator(id), knownRest(id)];
  return {
    ...sumOf(unknownIs === 'beside' ? known : [...known, unknown(id)], { whole: denominator(id) }),
    id,
  };
}

function exitsFor(wanted: ExitClass): Omit<FigureTerm, 'sign'> {
  const keys = Object.entries(exitReasons).flatMap(([key, reason]) => (reason.class === wanted ? [key] : []));
  return { ...exits, over: { dimension: 'exit_reason', keys } };
}

const flows: readonly LinearIdentity[] = [
  stockFlowIdentity,
  partOf([value('participants')], {
    wholes: [{ ...stock, at: 'previous' }, enrolments],
    rows: 'with_period',
  }),
  equal([value('participants'), numerator('reach_rate')]),
];

const completion: readonly LinearIdentity[] = [
  equal([value('completions'), numerator('completion_rate')]),
  ...['completion_rate', 'dropout_rate', 'early_exit_rate'].map((id) => equal([denominator(id), exits])),
  equal([n('duration_median'), exits]),
  equal([unknown('completion_rate'), unknown('dropout_rate')]),
  partOf([numerator('completion_rate'), numerator('dropout_rate'), unknown('completion_rate')], {
    wholes: [exits],
  }),
  sumOf([exitsFor('completed')], { whole: value('completions') }),
  sumOf([exitsFor('dropout')], { whole: numerator('dropout_rate') }),
  sumOf([exitsFor('unknown')], { whole: unknown('completion_rate') }),
  {
    ...sumOf(
      [
        value('completions'),
        ...(['early_success', 'dropout', 'other_end', 'unknown'] as const).map(exitsFor),
      ],
      { whole: exits },
    ),
    id: 'exits_by_class',
  },
  sumOf([denominator('progress_rate'), unknown('progress_rate')], { whole: exits }),
];

const cohorts = ['dropout_rate_entry_cohort', 'completion_rate_entry_cohort'] as const;
const entryCohorts: readonly LinearIdentity[] = [
  equal([denominator(cohorts[0]), denominator(cohorts[1])]),
  equal([unknown(cohorts[0]), unknown(cohorts[1])]),
  equal([denominator(cohorts[0]), enrolments], 'with_period'),
  partOf([denominator(cohorts[0])], { wholes: [enrolments] }),
  partOf([numerator(cohorts[0]), numerator(cohorts[1]), unknown(cohorts[0])], {
    wholes: [denominator(cohorts[0])],
  }),
  partOf([denominator('independence_rate_entry_cohort_24m')], { wholes: [enrolments] }),
];

/** The outcomes of receipt on one due day: one denominator, and the part by own work within the whole. */
const receipt: readonly LinearIdentity[] = horizons.flatMap((horizon) => {
  const whole = `independence_rate_${horizon}m`;
  const byWork = `independence_by_work_rate_${horizon}m`;
  const coverage = `follow_up_coverage_${horizon}m`;
  return [
    equal([denominator(byWork), denominator(whole)]),
    equal([denominator(coverage), denominator(whole)]),
    sumOf([numerator(coverage), unknown(whole)], { whole: denominator(whole) }),
    equal([knownRest(coverage), unknown(whole)]),
    sumOf([numerator(whole), knownRest(whole)], { whole: numerator(coverage) }),
    partOf([numerator(byWork)], { wholes: [numerator(whole)] }),
    partOf([unknown(whole)], { wholes: [unknown(byWork)] }),
    partOf([numerator(byWork), unknown(byWork)], { wholes: [numerator(whole), unknown(whole)] }),
  ];
});

/** The outcomes of employment on one due day: one denominator, one unknown. */
const employment: readonly LinearIdentity[] = [3, 6, 12].flatMap((horizon) => {
  const insured = `svb_rate_${horizon}m`;
  const notUnemployed = `non_unemployment_rate_${horizon}m`;
  const inMeasure = `follow_up_measure_rate_${horizon}m`;
  return [
    ...[notUnemployed, inMeasure].flatMap((id) => [
      equal([denominator(id), denominator(insured)]),
      equal([unknown(id), unknown(insured)]),
    ]),
    partOf([numerator(insured)], { wholes: [numerator(notUnemployed)] }),
    partOf([numerator(insured), numerator(inMeasure), unknown(insured)], { wholes: [denominator(insured)] }),
    equal([denominator(insured), exits], 'with_period'),
    partOf([denominator(insured)], { wholes: [exits] }),
    partOf([denominator(`independence_rate_${horizon}m`)], { wholes: [denominator(insured)] }),
  ];
});

/** The later the due day, the fewer are mature; a period that is due at all counts the same people at each. */
const successive: readonly LinearIdentity[] = ['independence_rate', 'svb_rate'].flatMap((family) =>
  horizons.slice(1).flatMap((later, index) => {
    const earlier = horizons[index];
    const ids = [`${family}_${later}m`, `${family}_${earlier}m`] as const;
    if (!ids.every((id) => measures.some((measure) => measure.id === id))) return [];
    return [
      equal([denominator(ids[0]), denominator(ids[1])], 'with_period'),
      partOf([denominator(ids[0])], { wholes: [denominator(ids[1])] }),
    ];
  }),
);

const work: readonly LinearIdentity[] = [
  equal([denominator('direct_job_entry_rate'), exits], 'with_period'),
  partOf([denominator('direct_job_entry_rate')], { wholes: [exits] }),
  partOf([denominator('lasting_independence_rate')], { wholes: [exits] }),
  partOf([denominator('continuous_employment_rate')], {
    wholes: [denominator('need_covering_integration_rate')],
  }),
];

/** Everything that a published table can show. */
const figures = [
  ...measures,
  ...qualityRules.flatMap((rule) => (rule.kind === 'rate' ? [rule.measure] : [])),
  ...pathwayMeasures,
];

/**
 * Every identity between figures that a reader could use to get at one that is hidden. What divides two of them (rate,
 * coverage, known-only rate, bounds, interval, mature share, attainment of a target) is shown or hidden with them.
 */
export const figureIdentities: readonly FigureIdentity[] = [
  ...figures.flatMap((measure) =>
    measure.kind === 'rate' && measure.isProportion !== false ? [rateIdentity(measure)] : [],
  ),
  ...flows,
  ...completion,
  ...entryCohorts,
  ...receipt,
  ...employment,
  ...successive,
  ...work,
  ...qualityIdentities,
  ...pathwayIdentities,
  ...figures.flatMap(hierarchiesOf),
];

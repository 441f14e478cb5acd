import type { Condition } from '../catalogue/aggregate.ts';
import { assertNever } from '../errors.ts';
import { employmentStatuses, exclusions, exitReasons, yesNo } from '../vocabulary/codes.ts';
import type { KeyAttribute } from '../vocabulary/facts.ts';

/** Something with one mistake in it, and what the mistake is. */
export interface Named<T> {
  readonly name: string;
  readonly mutant: T;
}

/** Every condition that differs by one mistake: a leaf left out, a list of values changed, all and any mistaken. */
export function conditionMutants(condition: Condition): readonly Named<Condition | null>[] {
  return [{ name: 'asks nothing', mutant: null }, ...changedConditions(condition)];
}

/** The attributes that a condition looks at. */
export function attributesIn(condition: Condition | null): readonly KeyAttribute[] {
  if (condition === null) return [];
  switch (condition.kind) {
    case 'in':
      return [condition.attribute];
    case 'all':
    case 'any':
      return condition.of.flatMap(attributesIn);
    case 'mature':
      return [];
    default:
      return assertNever(condition);
  }
}

function changedConditions(condition: Condition): readonly Named<Condition>[] {
  switch (condition.kind) {
    case 'in':
      return [
        ...listMutants(condition).map(({ name, mutant: values }) => ({
          name,
          mutant: { ...condition, values },
        })),
        ...otherHorizons(condition.attribute).map((attribute) => ({
          name: `${condition.attribute} read as ${attribute}`,
          mutant: { ...condition, attribute },
        })),
      ];
    case 'all':
    case 'any':
      return [
        {
          name: `${condition.kind} mistaken`,
          mutant: { ...condition, kind: condition.kind === 'all' ? 'any' : 'all' },
        },
        ...condition.of.flatMap((one, index): readonly Named<Condition>[] => [
          { name: `without ${textOf(one)}`, mutant: { ...condition, of: condition.of.toSpliced(index, 1) } },
          ...changedConditions(one).map(({ name, mutant }) => ({
            name: `${condition.kind} ${index + 1}: ${name}`,
            mutant: { ...condition, of: condition.of.with(index, mutant) },
          })),
        ]),
      ];
    case 'mature':
      return [];
    default:
      return assertNever(condition);
  }
}

function listMutants({
  attribute,
  values,
}: Extract<Condition, { kind: 'in' }>): readonly Named<readonly string[]>[] {
  const others = valuesOf(attribute).filter((value) => !values.includes(value));
  return [
    ...values.map((value) => ({
      name: `${attribute} not ${value}`,
      mutant: values.filter((one) => one !== value),
    })),
    ...others.map((value) => ({ name: `${attribute} also ${value}`, mutant: [...values, value] })),
    { name: `${attribute} the opposite`, mutant: others },
    ...others.map((value) => ({
      name: `${attribute} the opposite without ${value}`,
      mutant: others.filter((one) => one !== value),
    })),
  ];
}

/** The same attribute at another due day. */
function otherHorizons(attribute: KeyAttribute): readonly KeyAttribute[] {
  return (
    attributesByHorizon
      .find((attributes) => attributes.includes(attribute))
      ?.filter((one) => one !== attribute) ?? []
  );
}

const attributesByHorizon: readonly (readonly KeyAttribute[])[] = [
  ['receipt_3m', 'receipt_6m', 'receipt_12m', 'receipt_24m'],
  ['employment_3m', 'employment_6m', 'employment_12m', 'employment_24m'],
  ['unemployed_3m', 'unemployed_6m', 'unemployed_12m'],
];

const isOrNot = ['yes', 'no'];
const isOrNotOrUnknown = Object.keys(yesNo);
const employment = Object.keys(employmentStatuses);
const exclusion = ['none', ...Object.keys(exclusions)];

/** Every value that an attribute in the condition of a measure can have. */
const attributeValues: Readonly<Partial<Record<KeyAttribute, readonly string[]>>> = {
  in_receipt_at_entry: isOrNotOrUnknown,
  started: isOrNot,
  exit_reason: Object.keys(exitReasons),
  early_exit: isOrNotOrUnknown,
  standing: ['present', 'completed', 'early_success', 'dropout', 'other_end', 'unknown_end'],
  job_entry: isOrNotOrUnknown,
  receipt_3m: isOrNotOrUnknown,
  receipt_6m: isOrNotOrUnknown,
  receipt_12m: isOrNotOrUnknown,
  receipt_24m: isOrNotOrUnknown,
  employment_3m: employment,
  employment_6m: employment,
  employment_12m: employment,
  employment_24m: employment,
  unemployed_3m: isOrNotOrUnknown,
  unemployed_6m: isOrNotOrUnknown,
  unemployed_12m: isOrNotOrUnknown,
  exclusion_3m: exclusion,
  exclusion_6m: exclusion,
  exclusion_12m: exclusion,
  exclusion_24m: exclusion,
  lasting_independence: [...isOrNotOrUnknown, 'none'],
  receipt_24m_after_entry: isOrNotOrUnknown,
  progress: ['improved', 'unchanged', 'worse', 'unknown'],
  integration_kind: ['svb', 'self_employed', 'vocational_training'],
  receipt_3m_after: isOrNotOrUnknown,
  svb_6m_after: isOrNotOrUnknown,
  returned_12m: isOrNotOrUnknown,
  places_known: isOrNot,
  elb_known: isOrNot,
};

function valuesOf(attribute: KeyAttribute): readonly string[] {
  const values = attributeValues[attribute];
  if (values === undefined) throw new Error(`Say which values ${attribute} can have`);
  return values;
}

function textOf(condition: Condition): string {
  return condition.kind === 'in' ? `${condition.attribute} ${condition.values.join('|')}` : condition.kind;
}

import { qualityRuleIds } from '@neue-wege/domain';
import type { ViewCodec } from '../filters/view-codec.ts';

/** What may be known or not of an exit: why it ended, and whether benefits are received so many months later. */
export const coverageFields = ['exit_reason', '3m', '6m', '12m', '24m'] as const;

export type CoverageField = (typeof coverageFields)[number];

const forms = ['chart', 'table'] as const;

/** Which rule and which field are shown, and how; part of the URL. */
export interface QualityView {
  /** Id of the rule; `null`: the one with the greatest share of findings. */
  readonly rule: string | null;
  readonly field: CoverageField;
  readonly form: (typeof forms)[number];
}

export const defaultQualityView: QualityView = { rule: null, field: '6m', form: 'chart' };

/** Reads the view of a URL; what cannot be read has its default and is named. */
export function readQualityView(parameters: URLSearchParams): {
  view: QualityView;
  unread: readonly string[];
} {
  const unread: string[] = [];
  const read = <Value extends string>(name: string, among: readonly Value[]): Value | undefined => {
    const text = parameters.get(name);
    if (text === null || text === '') return undefined;
    const value = among.find((one) => one === text);
    if (value === undefined) unread.push(name);
    return value;
  };
  const view = {
    rule: read('rule', qualityRuleIds) ?? defaultQualityView.rule,
    field: read('field', coverageFields) ?? defaultQualityView.field,
    form: read('show', forms) ?? defaultQualityView.form,
  };
  return { view, unread };
}

/** Writes the view as parameters, without what is the default. */
export function formatQualityView({
  rule,
  field,
  form,
}: QualityView): readonly (readonly [name: string, text: string])[] {
  return [
    ...(rule === null ? [] : [['rule', rule] as const]),
    ...(field === defaultQualityView.field ? [] : [['field', field] as const]),
    ...(form === defaultQualityView.form ? [] : [['show', form] as const]),
  ];
}

/** How the view is written in the address. */
export const qualityViewCodec: ViewCodec<QualityView> = {
  names: ['rule', 'field', 'show'],
  read: readQualityView,
  format: formatQualityView,
};

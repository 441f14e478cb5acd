import type { ViewCodec } from '../filters/view-codec.ts';

/** Independence by whatever way, or by own work alone: the beginnings of the ids of the catalogue. */
export const cohortMeasures = ['independence_rate', 'independence_by_work_rate'] as const;

export type CohortMeasure = (typeof cohortMeasures)[number];

export const cohortForms = ['chart', 'table'] as const;

export type CohortForm = (typeof cohortForms)[number];

/** Which rate of the cohorts is shown and how; part of the URL. */
export interface CohortView {
  readonly measure: CohortMeasure;
  readonly form: CohortForm;
}

/** The parameters of a URL that are the view. */
export const cohortViewNames: readonly string[] = ['measure', 'show'];

export const defaultCohortView: CohortView = { measure: 'independence_rate', form: 'chart' };

/** Reads the view of a URL; what cannot be read has its default and is named. */
export function readCohortView(parameters: URLSearchParams): {
  view: CohortView;
  unread: readonly string[];
} {
  const measure = cohortMeasures.find((id) => id === parameters.get('measure'));
  const form = cohortForms.find((id) => id === parameters.get('show'));
  const unread = [
    ...(measure === undefined && parameters.has('measure') ? ['measure'] : []),
    ...(form === undefined && parameters.has('show') ? ['show'] : []),
  ];
  return {
    view: { measure: measure ?? defaultCohortView.measure, form: form ?? defaultCohortView.form },
    unread,
  };
}

/** Writes the view as parameters, without what is the default. */
export function formatCohortView({
  measure,
  form,
}: CohortView): readonly (readonly [name: string, text: string])[] {
  return [
    ...(measure === defaultCohortView.measure ? [] : [['measure', measure] as const]),
    ...(form === defaultCohortView.form ? [] : [['show', form] as const]),
  ];
}

/** How the view is written in the address. */
export const cohortViewCodec: ViewCodec<CohortView> = {
  names: cohortViewNames,
  read: readCohortView,
  format: formatCohortView,
};

import type { ViewCodec } from '../filters/view-codec.ts';

/** What the trend shows: entries with completions, or one rate. The ids are those of the catalogue. */
export const trendMeasures = ['enrolments', 'completion_rate', 'independence_rate_6m'] as const;

export type TrendMeasure = (typeof trendMeasures)[number];

export const trendForms = ['chart', 'table'] as const;

export type TrendForm = (typeof trendForms)[number];

/** Which trend is shown and how; part of the URL. */
export interface TrendView {
  readonly measure: TrendMeasure;
  readonly form: TrendForm;
}

/** The parameters of a URL that are the view. */
export const trendViewNames: readonly string[] = ['measure', 'show'];

export const defaultTrendView: TrendView = { measure: 'enrolments', form: 'chart' };

/** Reads the view of a URL; what cannot be read has its default and is named. */
export function readTrendView(parameters: URLSearchParams): { view: TrendView; unread: readonly string[] } {
  const measure = trendMeasures.find((id) => id === parameters.get('measure'));
  const form = trendForms.find((id) => id === parameters.get('show'));
  const unread = [
    ...(measure === undefined && parameters.has('measure') ? ['measure'] : []),
    ...(form === undefined && parameters.has('show') ? ['show'] : []),
  ];
  return {
    view: { measure: measure ?? defaultTrendView.measure, form: form ?? defaultTrendView.form },
    unread,
  };
}

/** Writes the view as parameters, without what is the default. */
export function formatTrendView({
  measure,
  form,
}: TrendView): readonly (readonly [name: string, text: string])[] {
  return [
    ...(measure === defaultTrendView.measure ? [] : [['measure', measure] as const]),
    ...(form === defaultTrendView.form ? [] : [['show', form] as const]),
  ];
}

/** How the view is written in the address. */
export const trendViewCodec: ViewCodec<TrendView> = {
  names: trendViewNames,
  read: readTrendView,
  format: formatTrendView,
};

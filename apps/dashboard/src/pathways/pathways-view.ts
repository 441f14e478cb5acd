import type { ViewCodec } from '../filters/view-codec.ts';

export const pathwaysForms = ['chart', 'table'] as const;

export type PathwaysForm = (typeof pathwaysForms)[number];

/** Whose pathways are shown and how; part of the URL. */
export interface PathwaysView {
  /** The year of entry; `null`: the latest one of which everything is due. */
  readonly cohort: number | 'all' | null;
  readonly form: PathwaysForm;
}

/** The parameters of a URL that are the view. */
export const pathwaysViewNames: readonly string[] = ['cohort', 'show'];

export const defaultPathwaysView: PathwaysView = { cohort: null, form: 'chart' };

/** Reads the view of a URL; what cannot be read has its default and is named. */
export function readPathwaysView(parameters: URLSearchParams): {
  view: PathwaysView;
  unread: readonly string[];
} {
  const cohort = readCohort(parameters.get('cohort'));
  const form = pathwaysForms.find((id) => id === parameters.get('show'));
  const unread = [
    ...(cohort === undefined ? ['cohort'] : []),
    ...(form === undefined && parameters.has('show') ? ['show'] : []),
  ];
  return {
    view: { cohort: cohort ?? defaultPathwaysView.cohort, form: form ?? defaultPathwaysView.form },
    unread,
  };
}

/** Writes the view as parameters, without what is the default. */
export function formatPathwaysView({
  cohort,
  form,
}: PathwaysView): readonly (readonly [name: string, text: string])[] {
  return [
    ...(cohort === null ? [] : [['cohort', String(cohort)] as const]),
    ...(form === defaultPathwaysView.form ? [] : [['show', form] as const]),
  ];
}

function readCohort(text: string | null): number | 'all' | null | undefined {
  if (text === null) return null;
  if (text === 'all') return text;
  return /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** How the view is written in the address. */
export const pathwaysViewCodec: ViewCodec<PathwaysView> = {
  names: pathwaysViewNames,
  read: readPathwaysView,
  format: formatPathwaysView,
};

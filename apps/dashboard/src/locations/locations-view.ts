import type { ViewCodec } from '../filters/view-codec.ts';
import { type LocationMeasure, locationMeasures } from './location-measures.ts';

/** Two different locations, of which the first is compared with the second. */
export type Pair = readonly [compared: string, with_: string];

/** Which rate of which year is shown, how, and which two locations are compared; part of the URL. */
export interface LocationsView {
  readonly measure: LocationMeasure;
  /** `null`: the latest that says everything. */
  readonly year: number | 'all' | null;
  readonly form: 'chart' | 'table';
  /** `null`: the first two. */
  readonly pair: Pair | null;
}

/** The parameters of a URL that are the view. */
export const locationsViewNames: readonly string[] = ['measure', 'year', 'show', 'compare'];

export const defaultLocationsView: LocationsView = {
  measure: 'independence_rate_6m',
  year: null,
  form: 'chart',
  pair: null,
};

/** Reads the view of a URL; what cannot be read has its default and is named. */
export function readLocationsView(parameters: URLSearchParams): {
  view: LocationsView;
  unread: readonly string[];
} {
  const unread: string[] = [];
  const read = <Value>(name: string, parse: (text: string) => Value | undefined): Value | undefined => {
    const text = parameters.get(name);
    const value = text === null || text === '' ? undefined : parse(text);
    if (text !== null && text !== '' && value === undefined) unread.push(name);
    return value;
  };
  const view = {
    measure: read('measure', (text) => locationMeasures.find((id) => id === text)),
    year: read('year', parseYear),
    form: read('show', (text) => forms.find((form) => form === text)),
    pair: read('compare', parsePair),
  };
  return {
    view: {
      measure: view.measure ?? defaultLocationsView.measure,
      year: view.year ?? defaultLocationsView.year,
      form: view.form ?? defaultLocationsView.form,
      pair: view.pair ?? defaultLocationsView.pair,
    },
    unread,
  };
}

/** Writes the view as parameters, without what is the default. */
export function formatLocationsView(view: LocationsView): readonly (readonly [name: string, text: string])[] {
  const { measure, year, form, pair } = view;
  return [
    ...(measure === defaultLocationsView.measure ? [] : [['measure', measure] as const]),
    ...(year === null ? [] : [['year', String(year)] as const]),
    ...(form === defaultLocationsView.form ? [] : [['show', form] as const]),
    ...(pair === null ? [] : [['compare', pair.join(',')] as const]),
  ];
}

const forms = ['chart', 'table'] as const;

function parseYear(text: string): number | 'all' | undefined {
  if (text === 'all') return 'all';
  return /^(?:19|2\d)\d\d$/.test(text) ? Number(text) : undefined;
}

function parsePair(text: string): Pair | undefined {
  const [compared, with_, ...more] = text.split(',');
  if (compared === undefined || with_ === undefined || more.length > 0) return undefined;
  const isPair = compared !== with_ && [compared, with_].every((key) => key !== '' && key.length <= 200);
  return isPair ? [compared, with_] : undefined;
}

/** How the view is written in the address. */
export const locationsViewCodec: ViewCodec<LocationsView> = {
  names: locationsViewNames,
  read: readLocationsView,
  format: formatLocationsView,
};

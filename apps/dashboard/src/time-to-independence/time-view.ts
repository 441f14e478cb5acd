import type { ViewCodec } from '../filters/view-codec.ts';

/** What the curves may be split by; the ids are those of the catalogue, and `none` is everybody in one curve. */
export const timeSplits = ['location', 'project', 'phase', 'none'] as const;

export type TimeSplit = (typeof timeSplits)[number];

export const timeForms = ['chart', 'table'] as const;

export type TimeForm = (typeof timeForms)[number];

/** Which curves are shown and how; part of the URL. */
export interface TimeView {
  readonly by: TimeSplit;
  readonly form: TimeForm;
}

export const defaultTimeView: TimeView = { by: 'location', form: 'chart' };

/** How the view is written in the address. */
export const timeViewCodec: ViewCodec<TimeView> = {
  names: ['by', 'show'],
  read: (parameters) => {
    const by = timeSplits.find((id) => id === parameters.get('by'));
    const form = timeForms.find((id) => id === parameters.get('show'));
    const unread = [
      ...(by === undefined && parameters.has('by') ? ['by'] : []),
      ...(form === undefined && parameters.has('show') ? ['show'] : []),
    ];
    return { view: { by: by ?? defaultTimeView.by, form: form ?? defaultTimeView.form }, unread };
  },
  format: ({ by, form }) => [
    ...(by === defaultTimeView.by ? [] : [['by', by] as const]),
    ...(form === defaultTimeView.form ? [] : [['show', form] as const]),
  ],
};

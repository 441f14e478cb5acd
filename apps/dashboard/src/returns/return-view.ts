import type { ViewCodec } from '../filters/view-codec.ts';

/** What of a return is looked at. */
export interface ReturnView {
  /** Which release; `null`: the newest. */
  readonly release: number | null;
  /** What it is compared with; `null`: the release that it corrects, if any. */
  readonly compare: 'now' | null;
}

/** What is looked at, as parameters of the address. */
export const returnView: ViewCodec<ReturnView> = {
  names: ['release', 'compare'],
  read(parameters) {
    const [release, compare] = [parameters.get('release'), parameters.get('compare')];
    const isNumber = release !== null && /^[1-9]\d{0,4}$/.test(release);
    return {
      view: {
        release: isNumber ? Number(release) : null,
        compare: compare === 'now' ? 'now' : null,
      },
      unread: [
        ...(release === null || isNumber ? [] : ['release']),
        ...(compare === null || compare === 'now' ? [] : ['compare']),
      ],
    };
  },
  format: ({ release, compare }) => [
    ...(release === null ? [] : [['release', String(release)] as const]),
    ...(compare === null ? [] : [['compare', compare] as const]),
  ],
};

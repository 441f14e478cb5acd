import type { ViewCodec } from '../filters/view-codec.ts';

/** Which release of a return is looked at; `null`: the newest. */
export interface ReturnView {
  readonly release: number | null;
}

/** The release looked at, as a parameter of the address. */
export const returnView: ViewCodec<ReturnView> = {
  names: ['release'],
  read(parameters) {
    const text = parameters.get('release');
    const isNumber = text !== null && /^[1-9]\d{0,4}$/.test(text);
    return {
      view: { release: isNumber ? Number(text) : null },
      unread: text === null || isNumber ? [] : ['release'],
    };
  },
  format: ({ release }) => (release === null ? [] : [['release', String(release)]]),
};

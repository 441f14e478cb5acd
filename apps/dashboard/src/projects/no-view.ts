import type { ViewCodec } from '../filters/view-codec.ts';

/** Of a page that has filters alone. */
export const noView: ViewCodec<null> = {
  names: [],
  read: () => ({ view: null, unread: [] }),
  format: () => [],
};

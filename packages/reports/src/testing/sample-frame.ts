import type { FileFrame } from '../file-frame.ts';

/** The frame of a file without anything chosen, in German; keys are their own names. */
export const sampleFrame: FileFrame = {
  language: 'de',
  where: {},
  locations: 'all',
  nameOf: (_, key) => ({ de: key, en: key }),
  question: null,
  page: null,
  office: null,
  contact: null,
  isSynthetic: false,
};

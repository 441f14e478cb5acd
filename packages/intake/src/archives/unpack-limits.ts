/** How much an archive may hold. */
export interface UnpackLimits {
  /** Most entries of a zip, folders too. */
  readonly entries: number;
  /** Most bytes of all its files together, unpacked. */
  readonly bytes: number;
  /** Most bytes that one packed byte may become, once a file is longer than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Tables of text shrink to a tenth or, where they repeat themselves, a fiftieth; what shrinks more is made to fill the memory. */
export const unpackLimits: UnpackLimits = {
  entries: 100,
  bytes: 4 * 1024 ** 3,
  ratio: 200,
  ratioFrom: 64 * 1024 ** 2,
};

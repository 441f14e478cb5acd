/** What a question may be, before anything of it is computed. */
export const questionLimits = {
  /** Bytes of the body. */
  bytes: 100_000,
  /** Words and signs of the text, counted while reading: a text of 50,000 braces never becomes a tree. */
  tokens: 1000,
  /** Errors told of one question. */
  errors: 5,
  /** Milliseconds that answering may take. */
  milliseconds: 30_000,
} as const;

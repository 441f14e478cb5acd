/**
 * What a question may be, before anything of it is computed. Aliases and directives count as often as the fragments that
 * hold them are spread.
 */
export const questionLimits = {
  /** Bytes of the body. */
  bytes: 100_000,
  /** Words and signs of the text, counted while reading: a text of 50,000 braces never becomes a tree. */
  tokens: 1000,
  /** Fields within fields. */
  depth: 10,
  /** The same beneath `__schema` and `__type`: what tools ask goes through lists of lists of types. */
  introspectionDepth: 16,
  /** Fields asked under another name: twice two languages of all that a row names. */
  aliases: 30,
  directives: 20,
  /** Questions in one. */
  rootFields: 20,
  /** Errors told of one question. */
  errors: 5,
  /** What it may cost, in values that are looked at; `cost-table.ts` says how that is reckoned. */
  cost: 1_000_000,
  /** Numbers that the database may give for one question, and for one file. */
  numbers: 1_000_000,
  numbersOfFile: 4_000_000,
  /** Rows that are given one by one. */
  rows: 20_000,
  /** Milliseconds that answering may take. */
  milliseconds: 30_000,
} as const;

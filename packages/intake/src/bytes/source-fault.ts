import type { ImportRule, Text } from '@neue-wege/domain';

/** Ends the reading of a file whose bytes cannot be had as they were meant; becomes a finding about the whole file. */
export class SourceFault extends Error {
  readonly rule: ImportRule;
  readonly text: Text;

  constructor(rule: ImportRule, text: Text) {
    super(text.en);
    this.rule = rule;
    this.text = text;
  }
}

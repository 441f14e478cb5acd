import { type DeliveryReading, type Finding, ruleOf, wholeFileRules } from '@neue-wege/domain';
import type { StoreOptions } from './store-work.ts';

/** Whether the reader could not read a file as a whole: part of a file is not a delivery. */
export function hasBrokenFile(reading: DeliveryReading): boolean {
  return reading
    .findings()
    .some(
      ({ severity, line, rule }) => severity === 'error' && (line === null || wholeFileRules.includes(rule)),
    );
}

/** The files without rows, where the delivery is to be complete: nobody means to end everything. */
export function emptyFiles(reading: DeliveryReading, { mode }: StoreOptions): readonly Finding[] {
  if (mode !== 'replace') return [];
  const rule = 'empty_replace';
  const { severity, remedy } = ruleOf(rule);
  return reading
    .contents()
    .filter(({ rows }) => rows === 0)
    .map(({ name }) => ({
      file: name,
      line: null,
      column: null,
      rule,
      severity,
      message: remedy,
    }));
}

import { ratePrecision } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { digitsOf } from '../values/rate-text.ts';
import { stateText } from '../values/value-state.ts';
import { type FindingCounts, hasFindings, mostFound, type RuleFinding, rateOfFindings } from './findings.ts';
import { findingTexts } from './quality-texts.ts';

/** What all rules together found, in a sentence or two. */
export function findingsMessage(findings: readonly RuleFinding[], reading: Reading): string {
  const { say } = reading;
  const most = mostFound(findings);
  if (most === undefined) return say(findingTexts.none, { all: findings.length });
  const found = findings.filter(hasFindings);
  const wrong = found.filter(({ rule }) => rule.severity === 'error').length;
  const some = say(findingTexts.some, {
    n: found.length,
    all: findings.length,
    errors: wrong === 0 ? say(findingTexts.noErrors) : say(findingTexts.errors, { n: wrong }),
  });
  const told = say(findingTexts.most, {
    rule: ruleLabel(most, reading),
    told: findingsTold(most.total, reading),
  });
  return `${some} ${told}`;
}

/** The name of a rule in the reader's language. */
export function ruleLabel({ rule }: Pick<RuleFinding, 'rule'>, { say }: Reading): string {
  return say(rule.kind === 'rate' ? rule.measure.label : rule.explanation.label);
}

/** `85 von 865`; `null` where nothing was looked at, or it may not be shown. */
export function findingBasis({ findings, checked }: FindingCounts, { say, count }: Reading): string | null {
  if (findings === null || checked === null || checked === 0) return null;
  return say(findingTexts.basis, { part: count(findings), whole: count(checked) });
}

/** The share of findings, where enough was looked at for one. */
export function findingShare(counts: FindingCounts, { share }: Reading): string | null {
  const precision = ratePrecision(rateOfFindings(counts));
  if (counts.share === null || precision === null || precision === 'counts') return null;
  return share(counts.share, digitsOf(precision));
}

/** The findings in words: counts, and the share where they allow one. */
export function findingsTold(counts: FindingCounts, reading: Reading): string {
  const basis = findingBasis(counts, reading);
  const share = findingShare(counts, reading);
  if (basis === null) return stateText(rateOfFindings(counts), reading);
  return share === null ? basis : `${basis} (${share})`;
}

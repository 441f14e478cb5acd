import type { Text } from '../vocabulary/text.ts';
import {
  type KeptReturnState,
  type ReturnRefusal,
  ReturnRefused,
  type ReturnRelease,
  type Signing,
  signOffReturn,
} from './return-states.ts';

/** What is done with a release, in order. */
export const returnSteps = {
  prepare: { label: { de: 'vorbereiten', en: 'prepare' } },
  check: { label: { de: 'prüfen', en: 'check' } },
  sign_off: { label: { de: 'abzeichnen', en: 'sign off' } },
  freeze: { label: { de: 'festschreiben', en: 'freeze' } },
  correct: { label: { de: 'berichtigen', en: 'correct' } },
} as const satisfies Record<string, { label: Text }>;

/** One of {@link returnSteps}. */
export type ReturnStep = keyof typeof returnSteps;

/** The step that a release waits for, and why somebody would be refused it. */
export interface NextReturnStep {
  readonly step: ReturnStep;
  /** As far as the release itself tells: the figures are compared when the step is taken. `null`: it is open. */
  readonly refusal: ReturnRefusal | null;
}

const stepsAfter = {
  draft: 'check',
  checked: 'sign_off',
  signed_off: 'freeze',
  frozen: 'correct',
} as const satisfies Record<KeptReturnState, ReturnStep>;

/** What comes next for the newest release of a quarter, seen by somebody. */
export function nextReturnStep(
  release: ReturnRelease,
  { actor, ...signing }: Signing & { readonly actor: string },
): NextReturnStep {
  const step = stepsAfter[release.state];
  if (step !== 'sign_off') return { step, refusal: null };
  try {
    signOffReturn(release, { actor, ...signing, figures: release.check?.figures ?? '' });
  } catch (error) {
    if (error instanceof ReturnRefused) return { step, refusal: error.refusal };
    throw error;
  }
  return { step, refusal: null };
}

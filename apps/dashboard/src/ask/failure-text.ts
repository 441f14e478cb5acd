import type { Text } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { waitText } from '../session/account-failure-text.ts';
import type { Failure } from './failure.ts';
import { failureTexts } from './failure-texts.ts';

/** What failed, in a few words. */
export function failureTitle(failure: Failure): Text {
  if (failure.kind === 'network') return failureTexts.network;
  if (failure.kind === 'unreadable') return failureTexts.unreadable;
  if (failure.code === 'RATE_LIMITED') return failureTexts.tooMany;
  return failure.code === 'INTERNAL' ? failureTexts.internal : failureTexts.refused;
}

/** When too many questions may go on; `null` for any other failure. */
export function waitHint(failure: Failure, reading: Reading): string | null {
  if (failure.kind !== 'refused' || failure.code !== 'RATE_LIMITED') return null;
  return failure.retryAfter === null
    ? reading.say(failureTexts.tooManyHint)
    : reading.say(failureTexts.tooManyFor, { time: waitText(failure.retryAfter, reading) });
}

/** What a form says when it was not sent, or not taken: `refused` is what a refusal means there. */
export function failureText(
  failure: Failure,
  { reading, refused }: { reading: Reading; refused: (code: string) => Text },
): string {
  if (failure.kind !== 'refused') return reading.say(failureTitle(failure));
  if (failure.code === 'INTERNAL' || failure.code === 'RATE_LIMITED') {
    return [reading.say(failureTitle(failure)), waitHint(failure, reading)]
      .flatMap((text) => text ?? [])
      .join(' ');
  }
  return reading.say(refused(failure.code));
}

import { assertNever, type Text } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import type { AccountFailure } from './ask-accounts.ts';

/** What a form says when the server did not do what it was asked. */
export const accountFailureTexts = {
  network: {
    de: 'Der Server ist nicht erreichbar. Versuchen Sie es gleich noch einmal.',
    en: 'The server cannot be reached. Try again in a moment.',
  },
  tooMany: {
    de: 'Zu viele Versuche. Warten Sie einen Moment und versuchen Sie es dann erneut.',
    en: 'Too many tries. Wait a moment and then try again.',
  },
  tooManyFor: {
    de: 'Zu viele Versuche. In {time} können Sie es erneut versuchen.',
    en: 'Too many tries. You can try again in {time}.',
  },
  internal: {
    de: 'Auf dem Server ist ein Fehler aufgetreten. Versuchen Sie es später noch einmal.',
    en: 'Something went wrong on the server. Try again later.',
  },
  stale: {
    de: 'Dafür müssen Sie sich neu anmelden: Ihre Anmeldung liegt zu lange zurück.',
    en: 'This needs a new sign-in: you signed in too long ago.',
  },
} as const satisfies Record<string, Text>;

const waits = {
  seconds: { one: { de: '{n} Sekunde', en: '{n} second' }, other: { de: '{n} Sekunden', en: '{n} seconds' } },
  minutes: { one: { de: '{n} Minute', en: '{n} minute' }, other: { de: '{n} Minuten', en: '{n} minutes' } },
};

/** A wait in words, rounded up. */
export function waitText(seconds: number, { amount }: Pick<Reading, 'amount'>): string {
  return seconds < 60
    ? amount(Math.max(1, Math.ceil(seconds)), waits.seconds)
    : amount(Math.ceil(seconds / 60), waits.minutes);
}

/** A failure in words; `refused` says what a refusal means where it happened, by its code. */
export function accountFailureText(
  failure: AccountFailure,
  { reading, refused }: { reading: Reading; refused: (code: string) => Text },
): string {
  const { say } = reading;
  switch (failure.kind) {
    case 'network':
      return say(accountFailureTexts.network);
    case 'tooMany':
      return failure.seconds === null
        ? say(accountFailureTexts.tooMany)
        : say(accountFailureTexts.tooManyFor, { time: waitText(failure.seconds, reading) });
    case 'refused':
      if (failure.status >= 500) return say(accountFailureTexts.internal);
      if (failure.code === 'SESSION_NOT_FRESH') return say(accountFailureTexts.stale);
      return say(refused(failure.code));
    default:
      return assertNever(failure);
  }
}

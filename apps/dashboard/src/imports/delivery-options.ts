import { type PlainDate, parsePlainDate } from '@neue-wege/domain';

/** How a delivery is to be read and stored. */
export interface DeliveryOptions {
  readonly mode: 'upsert' | 'replace';
  /** The day on which it became known, as typed; empty for today. */
  readonly knownOn: string;
  readonly createMissing: boolean;
  readonly keepGood: boolean;
  readonly isCorrection: boolean;
  readonly reason: string;
}

/** What is right for most deliveries. */
export const usualOptions: DeliveryOptions = {
  mode: 'upsert',
  knownOn: '',
  createMissing: false,
  keepGood: false,
  isCorrection: false,
  reason: '',
};

const longestReason = 500;

/** What is wrong with the options, by the option. */
export interface OptionProblems {
  readonly knownOn?: 'notADay' | 'inFuture';
  readonly reason?: 'missing' | 'wrong';
}

export function optionProblems(
  { knownOn, isCorrection, reason }: DeliveryOptions,
  today: PlainDate,
): OptionProblems {
  const day = parsePlainDate(knownOn);
  const text = reason.trim();
  return {
    ...(knownOn !== '' && day === undefined ? { knownOn: 'notADay' } : {}),
    ...(day !== undefined && day > today ? { knownOn: 'inFuture' } : {}),
    ...(isCorrection && text === '' ? { reason: 'missing' } : {}),
    ...(isCorrection && (text.length > longestReason || /\p{Cc}/u.test(text)) ? { reason: 'wrong' } : {}),
  };
}

/** The options as the fields of an upload; what is usual is not said. */
export function formatOptions(options: DeliveryOptions): readonly (readonly [name: string, text: string])[] {
  const { mode, knownOn, createMissing, keepGood, isCorrection, reason } = options;
  return [
    ...(mode === 'upsert' ? [] : [['mode', mode] as const]),
    ...(knownOn === '' ? [] : [['knownOn', knownOn] as const]),
    ...(createMissing ? [['createMissing', 'true'] as const] : []),
    ...(keepGood ? [['keepGood', 'true'] as const] : []),
    ...(isCorrection ? [['correction', reason.trim()] as const] : []),
  ];
}

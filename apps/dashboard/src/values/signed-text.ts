import type { Reading } from '../reading/reading.ts';

const pointsText = { de: '{n} Pp.', en: '{n} pp' };

/** A difference with its sign: `+24`, of rates `−1,2 Pp.`; `null` where it is less than what is shown. */
export function signedText(
  difference: number,
  { isRate, reading }: { isRate: boolean; reading: Reading },
): string | null {
  const { count, points, say } = reading;
  const written = isRate ? points : (n: number): string => count(Math.abs(n));
  const shown = written(difference);
  if (shown === written(0)) return null;
  const sign = difference > 0 ? '+' : '−';
  return `${sign}${isRate ? say(pointsText, { n: shown }) : shown}`;
}

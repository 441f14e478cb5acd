import type { Reading } from '../reading/reading.ts';

const pointsText = { de: '{n} Pp.', en: '{n} pp' };

/** A difference with its sign: `+24`, of rates `−1,2 Pp.`; `null` where it is less than what is shown. */
export function signedText(
  difference: number,
  { isRate, digits = 1, reading }: { isRate: boolean; digits?: number; reading: Reading },
): string | null {
  const { count, decimal, say } = reading;
  const written = (n: number): string => (isRate ? decimal(Math.abs(n * 100), digits) : count(Math.abs(n)));
  const shown = written(difference);
  if (shown === written(0)) return null;
  const sign = difference > 0 ? '+' : '−';
  return `${sign}${isRate ? say(pointsText, { n: shown }) : shown}`;
}

import type { Reading } from '../reading/reading.ts';
import { curveDigits, incidenceText, monthText } from '../time-to-independence/curve-text.ts';
import type { CurvePoint } from '../time-to-independence/curves.ts';
import { timeNouns, timeTexts } from '../time-to-independence/time-texts.ts';
import type { Readout, ReadoutLine } from './readout.tsx';

/** What is said of a month of a curve. */
export function curveReadout(point: CurvePoint, reading: Reading): Readout {
  const { byWork, competing, stillInReceipt, atRisk } = point;
  const line = (label: string, { incidence, interval }: CurvePoint['byWork']): ReadoutLine => ({
    label,
    value: incidenceText(incidence, { point, reading }),
    detail: interval === null ? null : reading.shareRange(interval, curveDigits(point)),
    state: null,
  });
  return {
    title: monthText(point.month, reading),
    lines: [
      line(reading.say(timeTexts.byWork), byWork),
      line(reading.say(timeTexts.competing), competing),
      line(reading.say(timeTexts.still), { incidence: stillInReceipt, interval: null }),
      {
        label: reading.say(timeTexts.atRisk),
        value: reading.amount(atRisk, timeNouns.people),
        detail: null,
        state: null,
      },
    ],
  };
}

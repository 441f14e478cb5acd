import type { Text } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';

/** What was entered by hand came without a file; it is kept under the name of the call that brought it. */
const entered: Readonly<Record<string, Text>> = {
  recordObservation: { de: 'Einzelne Beobachtung', en: 'Single observation' },
  correctObservation: { de: 'Berichtigung einer Beobachtung', en: 'Correction of an observation' },
  recordEnrolment: { de: 'Einzelne Teilnahme', en: 'Single enrolment' },
  correctEnrolment: { de: 'Berichtigung einer Teilnahme', en: 'Correction of an enrolment' },
  recordExit: { de: 'Einzelner Austritt', en: 'Single exit' },
  recordRun: { de: 'Einzelner Durchlauf', en: 'Single run' },
  setTarget: { de: 'Einzelnes Ziel', en: 'Single target' },
  endTarget: { de: 'Ende eines Ziels', en: 'End of a target' },
  correctRun: { de: 'Berichtigung eines Durchlaufs', en: 'Correction of a run' },
};

/** The name of a file; of what was entered by hand, what it was. */
export function fileText(name: string, { say }: Pick<Reading, 'say'>): string {
  const words = Object.hasOwn(entered, name) ? entered[name] : undefined;
  return words === undefined ? name : say(words);
}

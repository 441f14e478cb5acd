import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of the page about the time to independence. */
export const timeTexts = {
  title: { de: 'Zeit bis zur Unabhängigkeit', en: 'Time to independence' },
  what: { de: 'Zeiten bis zur Unabhängigkeit', en: 'Times to independence' },
  section: {
    de: 'Wie lange nach dem Eintritt Leistungen bezogen werden',
    en: 'How long benefits are received after entry',
  },
  by: { de: 'Aufteilung', en: 'Split' },
  location: { de: 'Standort', en: 'Location' },
  project: { de: 'Projekt', en: 'Project' },
  phase: { de: 'Phase', en: 'Phase' },
  none: { de: 'Alle zusammen', en: 'All together' },
  everybody: { de: 'Alle zusammen', en: 'All together' },
  told: {
    de: 'Von {people}, die bei ihrem ersten Eintritt Leistungen bezogen, hat der Bezug {shares} durch Arbeit geendet; {median}.',
    en: 'Of {people} who received benefits at their first entry, receipt had ended through work {shares}; {median}.',
  },
  panelTold: {
    de: '{people}: {shares} durch Arbeit beendet; {median}',
    en: '{people}: ended {shares} through work; {median}',
  },
  shareAfter: { de: 'nach {months} Monaten bei {share}', en: 'for {share} after {months} months' },
  median: { de: 'bei der Hälfte nach {months} Monaten', en: 'for half of them after {months} months' },
  noMedian: {
    de: 'die Hälfte wird in der beobachteten Zeit nicht erreicht',
    en: 'half of them is not reached in the time observed',
  },
  notObserved: {
    de: 'Nicht beobachtet: {people}. Für sie ist der Bezug am Tag des Eintritts nicht lückenlos gemeldet; sie stehen in keiner anderen Zahl dieser Seite.',
    en: 'Not observed: {people}. Their receipt on the day of entry is not reported without gaps; they are in no other figure of this page.',
  },
  tooFew: {
    de: '{people}: zu wenige für eine Kurve, sie beginnt bei 20',
    en: '{people}: too few for a curve, which begins at 20',
  },
  nobody: { de: 'Niemand beobachtet', en: 'Nobody observed' },
  comparison: { de: 'Log-Rank-Test: {words}.', en: 'Log-rank test: {words}.' },
  proven: {
    de: 'Die beiden Kurven unterscheiden sich gesichert (Log-Rank-Test, p = {p}).',
    en: 'The two curves differ, proven (log-rank test, p = {p}).',
  },
  provenStrongly: {
    de: 'Die beiden Kurven unterscheiden sich gesichert (Log-Rank-Test, p < 0,001).',
    en: 'The two curves differ, proven (log-rank test, p < 0.001).',
  },
  byWork: { de: 'Bezug beendet durch Arbeit', en: 'Receipt ended through work' },
  competing: { de: 'Bezug aus anderen Gründen beendet', en: 'Receipt ended for other reasons' },
  still: { de: 'Noch im Bezug', en: 'Still in receipt' },
  atRisk: { de: 'Unter Beobachtung', en: 'Under observation' },
  interval: { de: '95-%-Intervall', en: '95% interval' },
  withInterval: {
    de: 'Bezug beendet durch Arbeit, mit 95-%-Intervall',
    en: 'Receipt ended through work, with 95% interval',
  },
  totalByWork: { de: 'Durch Arbeit, alle zusammen', en: 'Through work, all together' },
  axis: { de: 'Monate nach dem Eintritt', en: 'Months after entry' },
  month: { de: 'Monate nach Eintritt', en: 'Months after entry' },
  atMonth: { de: '{month} nach dem Eintritt', en: '{month} after entry' },
  atEntry: { de: 'Beim Eintritt', en: 'At entry' },
  reasons: { de: 'Warum der Bezug geendet hat', en: 'Why receipt ended' },
  reasonsHint: {
    de: 'Über die ganze Kurve, in Personen.',
    en: 'Over the whole curve, in people.',
  },
  reason: { de: 'Grund', en: 'Reason' },
  reasonsCaption: {
    de: 'Gründe für das Ende des Bezugs, Datenstand {day}',
    en: 'Reasons for the end of receipt, as of {day}',
  },
  caption: {
    de: 'Ende des Leistungsbezugs nach Monaten seit dem ersten Eintritt, Datenstand {day}',
    en: 'End of receipt by months since the first entry, as of {day}',
  },
  hint: {
    de: 'Pfeiltasten nach links und rechts gehen von Monat zu Monat, nach oben und unten um ein Jahr, Escape schließt die Anzeige.',
    en: 'Arrow keys left and right move from month to month, up and down by a year, Escape closes the display.',
  },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  updating: { de: 'Wird aktualisiert …', en: 'Updating …' },
} as const satisfies Record<string, Text>;

/** What is counted on the page about the time to independence. */
export const timeNouns = {
  people: {
    one: { de: '{n} Person', en: '{n} person' },
    other: { de: '{n} Personen', en: '{n} people' },
  },
  months: {
    one: { de: '{n} Monat', en: '{n} month' },
    other: { de: '{n} Monate', en: '{n} months' },
  },
} as const satisfies Record<string, Noun>;

import type { Text } from '@neue-wege/domain';

/** The words of the pages about locations. */
export const locationsTexts = {
  title: { de: 'Standorte', en: 'Locations' },
  pages: { de: 'Einzelne Standorte', en: 'Single locations' },
  allLocations: { de: 'Alle Standorte', en: 'All locations' },
  sideBySide: { de: 'Standorte nebeneinander', en: 'Locations side by side' },
  fixedOrder: {
    de: 'Die Reihenfolge ist fest und sagt nichts über die Werte.',
    en: 'The order is fixed and says nothing about the values.',
  },
  measure: { de: 'Kennzahl', en: 'Measure' },
  exitYear: { de: 'Jahr der Austritte', en: 'Year of the exits' },
  allYears: { de: 'Alle Jahre', en: 'All years' },
  ofYear: { de: 'Austritte {year}', en: 'Exits of {year}' },
  ofAllYears: { de: 'Austritte aller Jahre', en: 'Exits of all years' },
  message: {
    de: '{period}, {label}: {together}; {places}.',
    en: '{period}, {label}: {together}; {places}.',
  },
  messageOfNone: { de: '{period}, {label}: {together}.', en: '{period}, {label}: {together}.' },
  togetherTold: { de: 'alle Standorte zusammen {total}', en: 'all locations together {total}' },
  messageOfMany: {
    de: '{period}, {label}: {together}, {n} Standorte im Einzelnen.',
    en: '{period}, {label}: {together}, {n} locations one by one.',
  },
  together: { de: 'Alle Standorte zusammen', en: 'All locations together' },
  togetherValue: { de: 'alle zusammen {share}', en: 'all together {share}' },
  location: { de: 'Standort', en: 'Location' },
  caption: {
    de: '{label}, {period}, je Standort, Datenstand {day}',
    en: '{label}, {period}, per location, as of {day}',
  },
  matureAlone: {
    de: 'Austritte, deren Frist noch nicht abgelaufen ist, zählen nicht mit.',
    en: 'Exits whose time is not over yet do not count.',
  },
  nothing: { de: 'Für diese Auswahl gibt es keine Austritte.', en: 'There are no exits in this selection.' },
} as const satisfies Record<string, Text>;

/** What is said of two locations. */
/** How two locations are told apart, by the verdict of the server. */
export const verdictTexts = {
  HIGHER: { de: '{one} gesichert höher als {other}', en: '{one} proven higher than {other}' },
  LOWER: { de: '{one} gesichert niedriger als {other}', en: '{one} proven lower than {other}' },
} as const satisfies Record<string, Text>;

export const comparisonTexts = {
  title: { de: 'Zwei Standorte vergleichen', en: 'Compare two locations' },
  first: { de: 'Standort', en: 'Location' },
  second: { de: 'verglichen mit', en: 'compared with' },
  result: {
    de: '{one} {oneShare}, {other} {otherShare} – {words}',
    en: '{one} {oneShare}, {other} {otherShare} – {words}',
  },
  difference: {
    de: 'Differenz {difference} Prozentpunkte, 95-%-Intervall {lower} bis {upper}',
    en: 'Difference {difference} percentage points, 95% interval {lower} to {upper}',
  },
  holdsZero: {
    de: 'Das Intervall enthält 0: Zufall allein kann die Differenz erklären. Das heißt nicht, dass beide gleich sind.',
    en: 'The interval holds 0: chance alone can explain the difference. That does not mean that the two are equal.',
  },
  withoutZero: {
    de: 'Das Intervall enthält 0 nicht: Zufall allein erklärt die Differenz kaum.',
    en: 'The interval does not hold 0: chance alone hardly explains the difference.',
  },
  lower: { de: '{one} niedriger', en: '{one} lower' },
  higher: { de: '{one} höher', en: '{one} higher' },
  equal: { de: 'gleich', en: 'equal' },
  noVerdict: { de: 'kein Vergleich möglich', en: 'no comparison possible' },
  withoutValue: { de: '{place}: {hint}', en: '{place}: {hint}' },
  tooFew: {
    de: 'Verglichen wird ab {base} Fällen auf beiden Seiten.',
    en: 'A comparison needs {base} cases on both sides.',
  },
  tooUnknown: {
    de: 'Auf einer Seite ist zu viel unbekannt.',
    en: 'Too much is unknown on one side.',
  },
  single: {
    de: 'Zum Vergleichen braucht es zwei Standorte. Ihr Konto sieht einen.',
    en: 'A comparison needs two locations. Your account sees one.',
  },
  how: { de: 'Wie das berechnet ist', en: 'How this is computed' },
  loading: { de: 'Wird verglichen …', en: 'Comparing …' },
} as const satisfies Record<string, Text>;

/** The words of the page of one location. */
export const locationTexts = {
  trend: { de: 'Verlauf', en: 'Trend' },
  trendCaption: {
    de: '{label} je Jahr, {place}, Datenstand {day}',
    en: '{label} per year, {place}, as of {day}',
  },
  phases: { de: 'Programmphasen', en: 'Programme phases' },
  phasesOf: { de: '{label} je Programmphase', en: '{label} per programme phase' },
  phasesLead: {
    de: '{label} je Phase, in der der Austritt liegt, über alle Jahre. Noch nicht fällige Austritte zählen nicht mit.',
    en: '{label} per phase in which the exit lies, over all years. Exits that are not due yet do not count.',
  },
  phase: { de: 'Phase', en: 'Phase' },
  allYears: { de: 'Alle Jahre', en: 'All years' },
  coverage: { de: 'Vollständigkeit', en: 'Completeness' },
  coverageLead: {
    de: 'Von wie vielen Austritten bekannt ist, ob nach 6 Monaten Leistungen bezogen werden. Unter 80\u00a0% gilt die Unabhängigkeitsquote als unsicher.',
    en: 'Of how many exits it is known whether benefits are received 6 months later. Below 80% the independence rate counts as uncertain.',
  },
  caption: { de: '{title}, Datenstand {day}', en: '{title}, as of {day}' },
  unknown: { de: 'Diesen Standort gibt es hier nicht', en: 'There is no such location here' },
  unknownHint: {
    de: 'Der Schlüssel in der Adresse ist unbekannt, oder Ihr Konto sieht diesen Standort nicht. Wählen Sie einen der Standorte oben.',
    en: 'The key in the address is unknown, or your account does not see this location. Choose one of the locations above.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words of the page about all projects. */
export const projectsTexts = {
  title: { de: 'Projekte', en: 'Projects' },
  section: { de: 'Projekte im Vergleich', en: 'Projects compared' },
  list: { de: 'Alle Projekte', en: 'All projects' },
  pages: { de: 'Seiten der Projekte', en: 'Pages of the projects' },
  all: { de: 'Alle Projekte', en: 'All projects' },
  project: { de: 'Projekt', en: 'Project' },
  location: { de: 'Standort', en: 'Location' },
  runs: { de: 'Durchläufe', en: 'Runs' },
  runsOfAllYears: { de: 'Durchläufe, alle Jahre', en: 'Runs, all years' },
  together: { de: 'Zusammen', en: 'Together' },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  updating: { de: 'Wird aktualisiert …', en: 'Updating …' },
  message: {
    de: 'Die meisten Eintritte hatte „{name}“: {n}.',
    en: '“{name}” had the most enrolments: {n}.',
  },
  messageOfShown: {
    de: 'Die meisten der gezeigten Eintritte hatte „{name}“: {n}.',
    en: '“{name}” had the most of the enrolments shown: {n}.',
  },
  what: { de: 'Zahlen der Projekte', en: 'Figures of projects' },
  noOccupancy: {
    de: 'Die Auslastung von Projekten ist geschützt nicht veröffentlicht; sie stehen ohne Aufteilung nach Jahren.',
    en: 'The occupancy of projects is not published under protection; they stand without a split by years.',
  },
  reading: {
    de: 'Die Unabhängigkeit zählt nur Austritte, bei denen die Frist abgelaufen ist. Projekte haben verschiedene Zielgruppen: Ein Unterschied der Quoten ist kein Unterschied der Arbeit.',
    en: 'Independence counts only exits whose time is over. Projects are for different people: a difference of rates is no difference of the work.',
  },
  nothing: { de: 'Für diese Auswahl gibt es keine Zahlen.', en: 'There are no figures for this choice.' },
  placeDays: { de: '{basis} Platztagen', en: '{basis} place days' },
  scale: {
    de: 'Punkt mit 95-%-Intervall auf einer Skala von 0 bis 100 %',
    en: 'Point with 95% interval on a scale from 0 to 100%',
  },
} as const satisfies Record<string, Text>;

/** The words of the page about one project. */
export const projectTexts = {
  figures: { de: 'Zahlen je Standort', en: 'Figures per location' },
  unknown: { de: 'Dieses Projekt gibt es nicht', en: 'There is no such project' },
  unknownHint: {
    de: 'Vielleicht ist der Link unvollständig, oder das Projekt war an diesem Tag noch nicht bekannt.',
    en: 'The link may be incomplete, or the project was not known yet on that day.',
  },
  trend: { de: 'Verlauf je Standort und Jahr', en: 'Trend per location and year' },
  whatTrend: { de: 'Zahlen eines Projekts', en: 'Figures of a project' },
  reasons: { de: 'Austritte nach Grund', en: 'Exits by reason' },
  noExits: { de: 'Hier ist noch niemand ausgetreten.', en: 'Nobody has left here yet.' },
  whatReasons: { de: 'Austritte nach Grund', en: 'Exits by reason' },
  reason: { de: 'Grund', en: 'Reason' },
  exits: { de: 'Austritte', en: 'Exits' },
  reasonsMessage: {
    de: '{n} Austritte, am häufigsten: „{reason}“ mit {most}.',
    en: '{n} exits, most often: “{reason}” with {most}.',
  },
} as const satisfies Record<string, Text>;

/** The words around runs. */
export const runTexts = {
  section: { de: 'Durchläufe in der Zeit', en: 'Runs in time' },
  run: { de: 'Durchlauf', en: 'Run' },
  title: { de: 'Durchlauf {number}, {location}', en: 'Run {number}, {location}' },
  before: { de: 'Vorheriger: {number}', en: 'Previous: {number}' },
  after: { de: 'Nächster: {number}', en: 'Next: {number}' },
  others: { de: 'Durchläufe davor und danach', en: 'Runs before and after' },
  time: { de: 'Zeitraum', en: 'Period' },
  from: { de: 'ab {from}', en: 'from {from}' },
  fromTo: { de: '{from} bis {to}', en: '{from} to {to}' },
  noTime: { de: 'nicht geliefert', en: 'not delivered' },
  over: { de: 'abgeschlossen', en: 'over' },
  running: { de: 'läuft', en: 'running' },
  planned: { de: 'geplant', en: 'planned' },
  places: { de: 'Plätze', en: 'Places' },
  delivery: { de: 'Durchführung', en: 'Delivery' },
  mobileIn: { de: '{mode} in {place}', en: '{mode} in {place}' },
  facts: { de: 'Der Durchlauf', en: 'The run' },
  figures: { de: 'Zahlen', en: 'Figures' },
  history: {
    de: 'Zielgruppe, Inhalte, Plätze und Rechtsgrundlage',
    en: 'Target group, contents, places and legal basis',
  },
  changes: {
    de: 'Was sich während des Durchlaufs änderte, steht mit dem Tag, ab dem es gilt.',
    en: 'What changed during the run stands with the day from which it holds.',
  },
  steady: { de: 'Während des ganzen Durchlaufs unverändert.', en: 'Unchanged during the whole run.' },
  noHistory: { de: 'Dazu ist nichts geliefert.', en: 'Nothing has been delivered on this.' },
  start: { de: 'von Anfang an', en: 'from the beginning' },
  changed: { de: 'geändert', en: 'changed' },
  targetGroup: { de: 'Zielgruppe', en: 'Target group' },
  contents: { de: 'Inhalte', en: 'Contents' },
  legalBasis: { de: 'Rechtsgrundlage', en: 'Legal basis' },
  unknown: { de: 'Diesen Durchlauf gibt es nicht', en: 'There is no such run' },
  unknownHint: {
    de: 'Vielleicht ist der Link unvollständig, oder der Durchlauf gehört zu einem Standort, den Sie nicht sehen.',
    en: 'The link may be incomplete, or the run belongs to a location that you do not see.',
  },
  message: { de: '{runs}: {standings}.', en: '{runs}: {standings}.' },
  overOf: { de: '{n} abgeschlossen', en: '{n} over' },
  runningOf: { de: '{n} laufend', en: '{n} running' },
  plannedOf: { de: '{n} geplant', en: '{n} planned' },
  unknownOf: { de: '{n} ohne Zeitraum', en: '{n} without a period' },
  inBars: {
    de: 'An den Balken steht, wo Platz ist, die Nummer, in breiten auch Eintritte/Plätze. Jeder Balken öffnet die Seite seines Durchlaufs.',
    en: 'Bars bear their number where there is room, wide ones entries/places too. Every bar opens the page of its run.',
  },
  undated: {
    de: 'Ohne Beginn geliefert und deshalb nur in der Tabelle: {n}.',
    en: 'Delivered without a first day, and therefore in the table alone: {n}.',
  },
  hint: {
    de: 'Pfeiltasten gehen nach links und rechts durch die Zeit, nach oben und unten zu anderen Standorten, Eingabe öffnet den Durchlauf, Escape schließt die Anzeige.',
    en: 'Arrow keys move left and right through time, up and down to other locations, Enter opens the run, Escape closes the display.',
  },
  whole: {
    de: 'Die Zahlen gelten für den ganzen Durchlauf, auch wenn oben Jahre gewählt sind.',
    en: 'The figures hold for the whole run, even where years are chosen above.',
  },
  protectedAlone: {
    de: 'Geschützt sind von einzelnen Durchläufen Ein- und Austritte veröffentlicht und für die Leitung die Auslastung, wo mindestens zehn eingetreten und alle ausgetreten sind, in Monaten zu 30 Teilnahmetagen.',
    en: 'Of single runs, entries and exits are published under protection, and to management the occupancy where at least ten have entered and all have left, in months of 30 participant-days.',
  },
  caption: { de: 'Durchläufe je Standort, Datenstand {day}', en: 'Runs per location, as of {day}' },
  overKey: { de: 'abgeschlossen', en: 'over' },
  openKey: { de: 'läuft oder ist geplant', en: 'running or planned' },
  whatFigures: {
    de: 'Abschluss- und Unabhängigkeitsquote einzelner Durchläufe',
    en: 'Completion and independence rate of single runs',
  },
  openEnd: {
    de: 'Vorläufig sind Ein- und Austritte und was daraus berechnet ist, auch wenn der Durchlauf abgeschlossen ist: Gezählt wird bis zum Datenstand, und was die letzten drei Monate betrifft, kann noch nachgemeldet werden.',
    en: 'Enrolments, exits and what is computed of them are preliminary even where the run is over: counted is up to the as-of date, and what concerns the last three months may still be reported.',
  },
  noFigures: { de: 'In diesem Durchlauf ist niemand eingetreten.', en: 'Nobody has entered this run.' },
} as const satisfies Record<string, Text>;

/** What the reasons of an exit say of it. */
export const exitClassTexts = {
  completed: { de: 'Abgeschlossen', en: 'Completed' },
  early_success: { de: 'Früher Erfolg', en: 'Early success' },
  dropout: { de: 'Abbruch', en: 'Dropout' },
  other_end: { de: 'Anderes Ende', en: 'Other end' },
  unknown: { de: 'Unbekannt', en: 'Unknown' },
} as const satisfies Record<string, Text>;

/** What is counted. */
export const projectNouns = {
  runs: { one: { de: '{n} Durchlauf', en: '{n} run' }, other: { de: '{n} Durchläufe', en: '{n} runs' } },
} as const satisfies Record<string, Noun>;

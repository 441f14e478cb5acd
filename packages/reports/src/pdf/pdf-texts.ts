import type { Text } from '@neue-wege/domain';

/** The words of the return as a PDF that stand in no other file. */
export const returnPdfTexts = {
  subject: { de: 'Datenstand {day}, Datenversion {version}', en: 'As of {day}, data version {version}' },
  page: { de: 'Seite {n} von {all}', en: 'Page {n} of {all}' },
  about: { de: 'Zu dieser Meldung', en: 'About this return' },
  unknown: { de: 'unbek.', en: 'unknown' },
  target: { de: 'Ziel', en: 'target' },
  otherDefinition: { de: 'andere Definition', en: 'other definition' },
  figure: { de: 'Abbildung', en: 'Figure' },
  table: { de: 'Tabelle', en: 'Table' },
  nothing: {
    de: 'Zu diesem Abschnitt ist nichts veröffentlicht.',
    en: 'Nothing is published for this section.',
  },
  finalSign: { de: 'ohne', en: 'none' },
  signs: { de: 'Zeichen', en: 'Signs' },
  through: { de: 'bis {day}', en: 'through {day}' },
  sameBelow: {
    de: 'Dieselben Werte stehen in der Tabelle darunter.',
    en: 'The same values stand in the table below.',
  },
  firstOnly: {
    de: 'Gezeigt sind die ersten {n} von {all}; alle stehen in der Tabelle.',
    en: 'Shown are the first {n} of {all}; all stand in the table.',
  },
} as const satisfies Record<string, Text>;

/** What one needs to know to read the tables right. */
export const pdfHintTexts = {
  through: {
    de: 'Laufende Zeiträume gehen bis zum Datenstand; unter dem Zeitraum steht ihr letzter gezählter Tag. Liegt der Datenstand nach dem Quartal, so enthält das Jahr auch, was danach kam.',
    en: 'Periods still running end with the as-of day; below the period stands their last counted day. Where the as-of day lies after the quarter, the year also holds what came later.',
  },
  absent: {
    de: 'Statt einer Zahl, die fehlt, steht das Zeichen, das sagt warum. Eine Null ist immer eine gezählte Null. Ohne Zeichen ist eine Zahl endgültig.',
    en: 'Instead of a figure that is missing stands the sign that says why. A zero is always a counted zero. A figure without a sign is final.',
  },
  precision: {
    de: 'Unter einer Quote stehen Zähler und Nenner, das 95-%-Intervall nach Wilson und, wo es welche gibt, wie viele unbekannt sind. Quoten haben ab 30 Fällen eine Nachkommastelle, ab 10 Fällen ganze Prozent; darunter stehen nur die beiden Anzahlen. Mit n steht, wie viele Fälle hinter einem Median stehen, mit Ziel der vereinbarte Wert und in Klammern, welcher Anteil davon erreicht ist.',
    en: 'Below a rate stand its counts, the 95% interval by Wilson and, where there are any, how many are unknown. Rates have one decimal from 30 cases on and whole per cent from 10; below that stand the two counts alone. With n stands how many cases are behind a median, with target the value that was agreed and in brackets how much of it is reached.',
  },
  totals: {
    de: 'Zeilen mit „alle“ sind eigens berechnet, nicht addiert.',
    en: 'Rows with “all” are computed by themselves, not added up.',
  },
} as const satisfies Record<string, Text>;

/** What the charts show, above and for those who do not see them. */
export const chartTexts = {
  columns: { de: '{a} und {b} nach Standort und Zeitraum', en: '{a} and {b} by location and period' },
  columnsAlt: {
    de: 'Säulendiagramm: {a} (gefüllt) und {b} (umrandet) je Standort und Zeitraum, von null an, für alle Standorte im gleichen Maßstab. Alle Standorte zusammen: {summary}.',
    en: 'Column chart: {a} (filled) and {b} (outlined) by location and period, from zero, on the same scale for each location. All locations together: {summary}.',
  },
  dots: { de: '{a}: Quote mit 95-%-Intervall', en: '{a}: rate with 95% interval' },
  dotsAlt: {
    de: 'Punktdiagramm: {a} mit 95-%-Intervall auf einer Achse von 0 bis 100 %. {summary}.',
    en: 'Dot chart: {a} with 95% interval on an axis from 0 to 100%. {summary}.',
  },
  bars: { de: '{a}, alle Standorte', en: '{a}, all locations' },
  barsAlt: {
    de: 'Balkendiagramm: {a}, alle Standorte, von null an. {summary}.',
    en: 'Bar chart: {a}, all locations, from zero. {summary}.',
  },
  gaps: { de: 'gestrichelt: ohne Zahl, das Zeichen sagt warum', en: 'dashed: no figure, the sign says why' },
  ownScale: { de: 'eigener Maßstab', en: 'scale of its own' },
} as const satisfies Record<string, Text>;

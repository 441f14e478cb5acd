import type { Measure } from './measure.ts';

/** A way of answering that is no single number of a row; explained like a measure. */
export interface AnswerMethod
  extends Pick<
    Measure,
    | 'id'
    | 'label'
    | 'definition'
    | 'formula'
    | 'example'
    | 'readingHint'
    | 'unknownRule'
    | 'source'
    | 'version'
  > {
  /** The GraphQL field that gives the answer. */
  readonly query: string;
}

/** Every answer method: what happened to people, what was agreed, then how figures are compared. */
export const answerMethods: readonly AnswerMethod[] = [
  {
    id: 'time_to_independence',
    query: 'timeToIndependence',
    label: { de: 'Zeit bis zur Unabhängigkeit', en: 'Time to independence' },
    definition: {
      de: 'Für jeden Monat nach dem Eintritt der Anteil der Menschen im Leistungsbezug bei Eintritt, deren Bezug bis dahin durch Arbeit geendet hat. Gemessen wird je Person ab dem ersten Eintritt im Bezug bis zum ersten Tag ohne Bezug, in angefangenen Monaten; ebenso wird gezählt, wie lange jemand beobachtet wurde.',
      en: 'For every month after entry, the share of people in receipt at entry whose receipt has ended through work by then. Measured for every person from the first entry in receipt to the first day without receipt, in months begun; how long somebody was observed is counted alike.',
    },
    formula: {
      de: 'Summe über die Monate: Anteil noch im Bezug × Enden durch Arbeit ÷ in diesem Monat Beobachtete (Aalen–Johansen)',
      en: 'sum over the months: share still in receipt × ends through work ÷ people observed in that month (Aalen–Johansen)',
    },
    example: {
      de: '40 Personen. Im ersten Monat 2 Enden durch Arbeit und 2 aus anderem Grund: 2 ÷ 40 = 5,0 %; noch im Bezug: 36 ÷ 40 = 90,0 %. Danach endet für 6 die Beobachtung. Im zweiten Monat 3 Enden durch Arbeit unter 30 Beobachteten: 90,0 % × 3 ÷ 30 = 9,0 %. Nach zwei Monaten: 5,0 % + 9,0 % = 14,0 %.',
      en: '40 people. In the first month 2 ends through work and 2 for another reason: 2 ÷ 40 = 5.0 %; still in receipt: 36 ÷ 40 = 90.0 %. Then observation ends for 6. In the second month 3 ends through work among 30 observed: 90.0 % × 3 ÷ 30 = 9.0 %. After two months: 5.0 % + 9.0 % = 14.0 %.',
    },
    readingHint: {
      de: 'Nutzt auch Menschen, deren Beobachtung noch läuft. Gezeigt in Monatsschritten ab 20 Personen und nur, solange mindestens 5 (intern) oder 10 (öffentlich) unter Beobachtung stehen. Keine Aussage über Ursache und Wirkung und nicht darüber, ob die Unabhängigkeit anhält.',
      en: 'Also uses people who are still being observed. Shown in steps of a month from 20 people on, and only while at least 5 (internal) or 10 (public) are under observation. Says nothing about cause and effect, nor about whether independence lasts.',
    },
    unknownRule: {
      de: 'Andere und unbekannte Gründe konkurrieren mit dem Ende durch Arbeit. Wer noch im Bezug ist, wird bis zum Datenstand abzüglich der Wartezeit beobachtet, höchstens bis zum Ende der Abdeckung.',
      en: 'Other and unknown reasons compete with the end through work. Whoever is still in receipt is observed up to the as-of date minus the waiting time, and no longer than the data cover.',
    },
    source: 'M23',
    version: 1,
  },
  {
    id: 'target',
    query: 'target',
    label: { de: 'Zielwert', en: 'Target' },
    definition: {
      de: 'Für eine Kennzahl und ein Jahr vereinbarter Wert, für einen Standort oder das ganze Programm, mit Quelle, Bemerkung und Version der Definition. Daneben steht die Zielerreichung.',
      en: 'Value agreed for a measure and a year, for a location or the whole programme, with its source, comment and version of the definition. Beside it stands the attainment.',
    },
    formula: { de: 'Istwert ÷ Zielwert', en: 'actual value ÷ target' },
    example: {
      de: 'Vereinbart sind 120 Eintritte im Jahr, gezählt werden 108. Zielerreichung: 108 ÷ 120 = 90,0 %.',
      en: '120 enrolments in the year are agreed, 108 are counted. Attainment: 108 ÷ 120 = 90.0 %.',
    },
    readingHint: {
      de: 'Ob mehr besser ist, hängt von der Kennzahl ab. Liegt der Zielwert im Intervall einer Quote, ist die Abweichung nicht gesichert. Ein Zielwert sagt nichts darüber, was möglich war.',
      en: 'Whether more is better depends on the measure. Where the target lies within the interval of a rate, the deviation is not proven. A target says nothing about what was possible.',
    },
    unknownRule: {
      de: 'Gilt der Zielwert für eine andere Version der Definition, gibt es keine Zielerreichung.',
      en: 'Where the target belongs to another version of the definition, there is no attainment.',
    },
    source: 'M28',
    version: 1,
  },
  {
    id: 'pathways',
    query: 'pathways',
    label: { de: 'Verläufe', en: 'Pathways' },
    definition: {
      de: 'Zuweisungen und Eintritte eines Zeitraums danach, wo sie am Datenstand stehen: nicht angetreten, anwesend, abgeschlossen, früher Erfolg, Abbruch, anderes oder unbekanntes Ende; nach dem Austritt zusätzlich, ob sechs Monate danach Leistung bezogen wird.',
      en: 'Assignments and entries of a period by where they stand on the as-of date: not started, present, completed, early success, dropout, other or unknown end; after an exit also by whether benefit is received six months later.',
    },
    formula: {
      de: 'Anzahl je Stand × Bezug sechs Monate nach Austritt (unabhängig, nicht unabhängig, unbekannt, noch nicht fällig)',
      en: 'number by standing × receipt six months after exit (independent, not independent, unknown, not yet due)',
    },
    example: {
      de: '50 Eintritte: 8 anwesend, 24 abgeschlossen, 6 frühe Erfolge, 7 Abbrüche, 5 andere oder unbekannte Enden; Probe: 8 + 24 + 6 + 7 + 5 = 50. Von den Abgeschlossenen 7 unabhängig, 10 nicht, 2 unbekannt, 5 noch nicht fällig: 7 + 10 + 2 + 5 = 24.',
      en: '50 entries: 8 present, 24 completed, 6 early successes, 7 dropouts, 5 other or unknown ends; check: 8 + 24 + 6 + 7 + 5 = 50. Of the completed 7 independent, 10 not, 2 unknown, 5 not yet due: 7 + 10 + 2 + 5 = 24.',
    },
    readingHint: {
      de: 'Zählt Teilnahmen, nicht Personen, und ist eine Momentaufnahme: Junge Jahrgänge stehen noch am Anfang. Anteile an allen Eintritten sind deshalb keine Quoten; dafür gibt es die Kennzahlen der reifen Kohorten.',
      en: 'Counts participations, not persons, and is a snapshot: recent cohorts are still at the beginning. Shares of all entries are therefore no rates; for those there are the measures of mature cohorts.',
    },
    unknownRule: {
      de: 'Unbekannt und noch nicht fällig sind eigene Gruppen; nichts wird weggelassen.',
      en: 'Unknown and not yet due are groups of their own; nothing is left out.',
    },
    source: 'M01, M07, M16',
    version: 1,
  },
  {
    id: 'case_mix',
    query: 'caseMix',
    label: { de: 'Vergleich bei gleicher Zusammensetzung', en: 'Case mix' },
    definition: {
      de: 'Beobachtete Unabhängigkeitsquote sechs Monate nach dem Austritt im Verhältnis zur erwarteten. Erwartet ist die Quote, die ein Standort hätte, wenn jede seiner Gruppen nach Altersgruppe, Geschlecht, Alleinerziehend und Langzeitbezug die Quote derselben Gruppe an allen Standorten im selben Austrittsjahr erreichte.',
      en: 'Observed independence rate six months after exit relative to the expected one. Expected is the rate that a location would have if each of its groups by age band, sex, single parent and long-term receipt reached the rate of the same group at all locations in the same exit year.',
    },
    formula: {
      de: 'beobachtete ÷ erwartete Quote; erwartet = Σ (Austritte der Gruppe × Quote der Gruppe an allen Standorten) ÷ Austritte',
      en: 'observed ÷ expected rate; expected = Σ (exits of the group × rate of the group at all locations) ÷ exits',
    },
    example: {
      de: '40 Austritte, davon 12 unabhängig: 12 ÷ 40 = 30,0 %. 30 gehören zu einer Gruppe, die überall auf 40,0 % kommt, 10 zu einer mit 20,0 %. Erwartet: (30 × 40,0 % + 10 × 20,0 %) ÷ 40 = 35,0 %. Verhältnis: 30,0 % ÷ 35,0 % = 0,86, Intervall 0,52 bis 1,30.',
      en: '40 exits, of them 12 independent: 12 ÷ 40 = 30.0 %. 30 belong to a group that reaches 40.0 % everywhere, 10 to one with 20.0 %. Expected: (30 × 40.0 % + 10 × 20.0 %) ÷ 40 = 35.0 %. Ratio: 30.0 % ÷ 35.0 % = 0.86, interval 0.52 to 1.30.',
    },
    readingHint: {
      de: '1 heißt wie erwartet. Das Intervall besteht aus den Wilson-Grenzen der beobachteten Quote, geteilt durch die erwartete, die als fest gilt; enthält es 1, ist die Abweichung nicht gesichert. Jeder Standort wird mit allen verglichen, nicht mit einem anderen. Andere Unterschiede wie der Arbeitsmarkt bleiben; kein Beleg für gute oder schlechte Arbeit.',
      en: '1 means as expected. The interval is the Wilson limits of the observed rate divided by the expected one, which is treated as fixed; where it contains 1, the deviation is not proven. Every location is compared with all of them, not with another one. Other differences such as the labour market remain; no proof of good or bad work.',
    },
    unknownRule: {
      de: 'Unbekannte Merkmale bilden eigene Gruppen. Unbekannter Bezug zählt in beiden Quoten nicht als Erfolg.',
      en: 'Unknown characteristics form groups of their own. Unknown receipt counts as no success in both rates.',
    },
    source: 'M16',
    version: 1,
  },
  {
    id: 'comparison',
    query: 'comparison',
    label: { de: 'Vergleich zweier Quoten', en: 'Comparison of two rates' },
    definition: {
      de: 'Unterschied derselben Quote zwischen zwei Ausschnitten, etwa zwei Standorten oder Jahren, mit seinem 95-%-Intervall.',
      en: 'Difference of the same rate between two slices, such as two locations or years, with its 95 % interval.',
    },
    formula: {
      de: 'Quote A − Quote B; Intervall aus den Wilson-Grenzen beider Quoten (Newcombe, Verfahren 10)',
      en: 'rate A − rate B; interval from the Wilson limits of both rates (Newcombe, method 10)',
    },
    example: {
      de: 'A: 56 ÷ 70 = 80,0 %. B: 48 ÷ 80 = 60,0 %. Unterschied: 80,0 − 60,0 = 20,0 Prozentpunkte, Intervall 5,2 bis 33,4. Die 0 liegt außerhalb: Der Unterschied ist gesichert.',
      en: 'A: 56 ÷ 70 = 80.0 %. B: 48 ÷ 80 = 60.0 %. Difference: 80.0 − 60.0 = 20.0 percentage points, interval 5.2 to 33.4. 0 lies outside: the difference is proven.',
    },
    readingHint: {
      de: 'Liegt 0 im Intervall, lautet das Ergebnis „kein gesicherter Unterschied“; das heißt nicht, dass die Quoten gleich sind. Das Intervall behandelt den Jahrgang als Stichprobe eines Verlaufs, obwohl alle Fälle gezählt sind. Gründe nennt der Vergleich nicht.',
      en: 'Where 0 lies within the interval, the result reads “no proven difference”; that does not mean that the rates are equal. The interval treats the cohort as a sample of a process, although all cases are counted. The comparison gives no reasons.',
    },
    unknownRule: {
      de: 'Unbekannte zählen wie in der Quote selbst. Hat eine Seite weniger als 10 Fälle, gibt es kein Ergebnis; sind mehr als 20 % einer Seite unbekannt, keine Aussage über den Unterschied.',
      en: 'Unknown cases count as in the rate itself. Where one side has fewer than 10 cases, there is no result; where more than 20 % of a side are unknown, nothing is said of the difference.',
    },
    source: 'Newcombe 1998',
    version: 1,
  },
  {
    id: 'funnel',
    query: 'funnel',
    label: { de: 'Trichterdiagramm', en: 'Funnel plot' },
    definition: {
      de: 'Quoten vieler Durchläufe oder Standorte gegen ihre Fallzahl, mit den Grenzen, in denen sie durch Zufall um einen gemeinsamen Wert streuen würden: 95 % und 99,8 %. Der gemeinsame Wert ist die Quote aller zusammen im selben Zeitraum oder ein vereinbarter Zielwert.',
      en: 'Rates of many runs or locations against their number of cases, with the limits within which chance would scatter them around a common value: 95 % and 99.8 %. The common value is the rate of all together in the same period, or an agreed target.',
    },
    formula: {
      de: 'interpolierte exakte Binomialgrenzen um den gemeinsamen Wert, je Fallzahl',
      en: 'interpolated exact binomial limits around the common value, for every number of cases',
    },
    example: {
      de: 'Zehn Durchläufe mit je 20 Austritten, gemeinsamer Wert: 60 ÷ 200 = 30,0 %. Grenzen bei 20 Austritten: 8,1 % bis 48,7 % (95 %) und 0,1 % bis 61,4 % (99,8 %). Ein Durchlauf mit 7 ÷ 20 = 35,0 % liegt innerhalb, einer mit 10 ÷ 20 = 50,0 % außerhalb der inneren Grenzen.',
      en: 'Ten runs with 20 exits each, common value: 60 ÷ 200 = 30.0 %. Limits at 20 exits: 8.1 % to 48.7 % (95 %) and 0.1 % to 61.4 % (99.8 %). A run with 7 ÷ 20 = 35.0 % lies within, one with 10 ÷ 20 = 50.0 % outside the inner limits.',
    },
    readingHint: {
      de: 'Kein Rang: Was innerhalb liegt, weicht nicht gesichert ab. Außerhalb der inneren Grenzen liegt durch Zufall etwa jeder zwanzigste Punkt; er ist ein Anlass zum Nachfragen, kein Urteil. Gezeigt ab acht Punkten mit mindestens 10 Fällen.',
      en: 'No ranking: what lies within shows no proven deviation. By chance about one point in twenty lies outside the inner limits; it is a reason to ask, not a verdict. Shown from eight points with at least 10 cases.',
    },
    unknownRule: {
      de: 'Unbekannte zählen wie in der Quote selbst. Sind mehr als 20 % unbekannt, wird der Punkt gezeigt, aber nicht bewertet.',
      en: 'Unknown cases count as in the rate itself. Where more than 20 % are unknown, the point is shown but not judged.',
    },
    source: 'Spiegelhalter 2005',
    version: 1,
  },
  {
    id: 'control_chart',
    query: 'controlChart',
    label: { de: 'Regelkarte', en: 'Control chart' },
    definition: {
      de: 'Eine Kennzahl über die Quartale mit ihrer Mittellinie und den Grenzen ihrer üblichen Schwankung. Auffällig ist ein Punkt außerhalb der Grenzen oder eine Folge von mindestens acht Punkten auf derselben Seite der Mittellinie.',
      en: 'A measure over the quarters with its centre line and the limits of its usual variation. A signal is a point outside the limits, or a run of at least eight points on the same side of the centre line.',
    },
    formula: {
      de: 'Quoten (p-Karte): p ± 3 × √(p × (1 − p) ÷ n); Anzahlen (XmR): Mittelwert ± 2,66 × mittlerer Abstand aufeinanderfolgender Werte',
      en: 'rates (p-chart): p ± 3 × √(p × (1 − p) ÷ n); counts (XmR): mean ± 2.66 × mean distance of successive values',
    },
    example: {
      de: 'Zwölf Quartale mit je 25 Austritten, zusammen 90 unabhängig: 90 ÷ 300 = 30,0 %. Abstand der Grenzen: 3 × √(0,3 × 0,7 ÷ 25) = 27,5 %. Untere Grenze: 30,0 % − 27,5 % = 2,5 %, obere: 30,0 % + 27,5 % = 57,5 %.',
      en: 'Twelve quarters with 25 exits each, 90 independent in all: 90 ÷ 300 = 30.0 %. Distance of the limits: 3 × √(0.3 × 0.7 ÷ 25) = 27.5 %. Lower limit: 30.0 % − 27.5 % = 2.5 %, upper: 30.0 % + 27.5 % = 57.5 %.',
    },
    readingHint: {
      de: 'Innerhalb der Grenzen und ohne lange Folge gibt es keinen Grund, einzelne Quartale zu erklären. Ein Signal spricht dafür, dass sich etwas geändert hat, nennt aber keinen Grund. Grenzen gibt es ab zwölf Quartalen.',
      en: 'Within the limits and without a long run there is no reason to explain single quarters. A signal suggests that something has changed but gives no reason. There are limits from twelve quarters on.',
    },
    unknownRule: {
      de: 'Unbekannte zählen wie in der Kennzahl selbst. Ein Quartal ohne Fälle ist bei Anzahlen 0 und bei Quoten kein Punkt; unfertige und unsichere Quartale bleiben aus Mittellinie und Grenzen heraus.',
      en: 'Unknown cases count as in the measure itself. A quarter without cases is 0 for counts and no point for rates; quarters that are unfinished or uncertain stay out of the centre line and the limits.',
    },
    source: 'Shewhart 1931; Western Electric 1956',
    version: 1,
  },
];

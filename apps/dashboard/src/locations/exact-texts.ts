import type { Text } from '@neue-wege/domain';
import type { Noun } from '../reading/reading.ts';

/** The words around what was observed and what the mix of people lets expect. */
export const caseMixTexts = {
  title: { de: 'Beobachtet und erwartet', en: 'Observed and expected' },
  lead: {
    de: 'Wie viele wären nach 6 Monaten unabhängig, wenn jede Gruppe die Quote aller Standorte hätte? Gruppen sind {strata}.',
    en: 'How many would be independent after 6 months if each group had the rate of all locations? Groups are {strata}.',
  },
  allProjects: {
    de: 'Diesen Vergleich gibt es für alle Projekte zusammen.',
    en: 'This comparison exists for all projects together.',
  },
  observed: { de: 'Beobachtet', en: 'Observed' },
  expected: { de: 'Erwartet', en: 'Expected' },
  cases: { de: 'Austritte', en: 'Exits' },
  ratio: { de: 'Verhältnis', en: 'Ratio' },
  ratioInterval: { de: '95-%-Intervall des Verhältnisses', en: '95% interval of the ratio' },
  verdict: { de: 'Ergebnis', en: 'Verdict' },
  noVerdict: { de: 'kein Ergebnis', en: 'no verdict' },
  expectedDetail: { de: 'erwartet {share}', en: 'expected {share}' },
  caption: {
    de: 'Beobachtet und erwartet, {period}, Datenstand {day}',
    en: 'Observed and expected, {period}, as of {day}',
  },
  observedKey: { de: 'beobachtete Quote', en: 'observed rate' },
  expectedKey: { de: 'erwartete Quote', en: 'expected rate' },
  pickYear: {
    de: 'Erwartet wird je Jahr der Austritte. Wählen Sie oben ein Jahr.',
    en: 'What is expected is known per year of the exits. Choose a year above.',
  },
  what: {
    de: 'Beobachtete und erwartete Zahlen',
    en: 'Observed and expected figures',
  },
} as const satisfies Record<string, Text>;

/** The words around the funnel of runs. */
export const funnelTexts = {
  title: { de: 'Durchläufe im Trichter', en: 'Runs in the funnel' },
  what: { de: 'Quoten einzelner Durchläufe', en: 'Rates of single runs' },
  lead: {
    de: 'Kleine Durchläufe streuen stark, große wenig. Auffällig ist erst, wer außerhalb der Grenzen liegt.',
    en: 'Small runs scatter widely, large ones little. Only what lies outside the limits stands out.',
  },
  message: {
    de: '{period}, {label}: {within} von {n} Durchläufen innerhalb der Grenzen, {outside} außerhalb.',
    en: '{period}, {label}: {within} of {n} runs within the limits, {outside} outside.',
  },
  cases: { de: 'Fälle je Durchlauf', en: 'Cases per run' },
  run: { de: 'Durchlauf', en: 'Run' },
  limits: { de: '95-%-Grenzen', en: '95% limits' },
  wideLimits: { de: '99,8-%-Grenzen', en: '99.8% limits' },
  verdict: { de: 'Lage', en: 'Standing' },
  noVerdict: { de: 'keine Aussage', en: 'no verdict' },
  caption: {
    de: '{label}, {period}, je Durchlauf, Datenstand {day}',
    en: '{label}, {period}, per run, as of {day}',
  },
  within: { de: 'innerhalb der Grenzen', en: 'within the limits' },
  alert: { de: 'außerhalb der 95-%-Grenzen', en: 'outside the 95% limits' },
  alarm: { de: 'außerhalb der 99,8-%-Grenzen', en: 'outside the 99.8% limits' },
  open: { de: 'zu viel unbekannt', en: 'too much unknown' },
} as const satisfies Record<string, Text>;

/** The runs that need words of their own. */
export const runNouns = {
  open: {
    one: {
      de: '{n} Durchlauf ohne Aussage, weil zu viel unbekannt ist.',
      en: '{n} run without a verdict, because too much is unknown.',
    },
    other: {
      de: '{n} Durchläufe ohne Aussage, weil zu viel unbekannt ist.',
      en: '{n} runs without a verdict, because too much is unknown.',
    },
  },
  undrawn: {
    one: {
      de: '{n} Durchlauf mit weniger als 10 Fällen oder ohne Wert steht nur in der Tabelle.',
      en: '{n} run with fewer than 10 cases or without a value stands in the table alone.',
    },
    other: {
      de: '{n} Durchläufe mit weniger als 10 Fällen oder ohne Wert stehen nur in der Tabelle.',
      en: '{n} runs with fewer than 10 cases or without a value stand in the table alone.',
    },
  },
} as const satisfies Record<string, Noun>;

import { allOf, count, isIn } from './aggregate.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';
import { workedRate } from './worked-rate.ts';

/** M18: no receipt in each of the six months after the first month without receipt. */
export const lastingIndependenceRate: RateMeasure = {
  id: 'lasting_independence_rate',
  kind: 'rate',
  label: { de: 'Nachhaltige Unabhängigkeit', en: 'Lasting independence' },
  definition: {
    de: 'Anteil der Austritte mit Ende des Leistungsbezugs, auf die sechs volle Kalendermonate ohne einen Tag Leistung nach dem SGB II folgen. Der Bezug endete nach dem Eintritt und höchstens sechs Monate nach dem Austritt; die sechs vollen Monate schließen an den ersten Kalendermonat ohne Bezug an, der spätestens im Monat nach dieser Frist liegt. Je Austritt zählt ein Ende: bei Bezug am Austrittstag das nächste, sonst das letzte davor.',
    en: 'Share of exits with an end of receipt that are followed by six full calendar months without a day of SGB II benefit. Receipt ended after the entry and at most six months after the exit; the six months follow the first calendar month without receipt, which lies in the month after that limit at the latest. Each exit has one end: with receipt on the exit day the next one, otherwise the last before it.',
  },
  formula: {
    de: 'sechs volle Monate ohne Bezug nach dem ersten Monat ohne Bezug ÷ alle Austritte mit Ende des Bezugs',
    en: 'six full months without receipt after the first month without it ÷ all exits with an end of receipt',
  },
  example: workedRate(
    {
      de: 'Bezug bis Mitte März: Erster Monat ohne Bezug ist der April, geprüft werden Mai bis Oktober. 30 Austritte mit Ende des Bezugs: 21 ohne neuen Bezug, 6 mit, 3 unbekannt.',
      en: 'Receipt until mid-March: the first month without it is April, the months looked at are May to October. 30 exits with an end of receipt: 21 without new receipt, 6 with it, 3 unknown.',
    },
    { numerator: 21, denominator: 30, unknown: 3 },
  ),
  readingHint: {
    de: 'Zeigt, ob Unabhängigkeit hält, nicht, wie viele sie erreichen. Weshalb der Bezug endete, bleibt offen. Keine Aussage über Ursache und Wirkung; unter 10 Austritten ist die Quote unsicher.',
    en: 'Shows whether independence lasts, not how many reach it. Why receipt ended stays open. Says nothing about cause and effect; with fewer than 10 exits the rate is uncertain.',
  },
  unknownRule: {
    de: 'Eine Lücke in den Bezugszeiten der sechs Monate macht das Ergebnis unbekannt, sofern nicht schon ein Tag mit Bezug dagegen spricht; es zählt nicht als Erfolg.',
    en: 'A gap in the benefit spells of the six months makes the result unknown, unless a day of receipt decides already; it counts as no success.',
  },
  source: 'M18',
  version: 1,
  unit: 'share',
  fact: 'exit',
  horizon: 13,
  waiting: standardWaiting,
  notSplitBy: [],
  numerator: count(isIn('lasting_independence', ['yes'])),
  denominator: count(isIn('lasting_independence', ['yes', 'no', 'unknown'])),
  unknown: count(isIn('lasting_independence', ['unknown'])),
};

const integration = {
  kind: 'rate',
  version: 1,
  unit: 'share',
  fact: 'integration',
  waiting: standardWaiting,
  notSplitBy: [],
} as const satisfies Partial<RateMeasure>;

/** M19: integrations with no receipt three months later. */
export const needCoveringIntegrationRate: RateMeasure = {
  ...integration,
  id: 'need_covering_integration_rate',
  label: { de: 'Bedarfsdeckende Integration', en: 'Need-covering integration' },
  definition: {
    de: 'Anteil der Arbeitsaufnahmen nach einem Austritt, bei denen drei Monate später keine Leistung nach dem SGB II bezogen wird. Arbeitsaufnahme ist der Beginn einer sozialversicherungspflichtigen Beschäftigung, Selbständigkeit oder Ausbildung vom Austrittstag an bis sechs Monate danach, höchstens eine je Person und Monat.',
    en: 'Share of job starts after an exit with no SGB II benefit three months later. A job start is the start of insured employment, self-employment or vocational training from the exit day to six months after it, at most one per person and month.',
  },
  formula: {
    de: 'Arbeitsaufnahmen ohne Bezug drei Monate später ÷ alle Arbeitsaufnahmen nach Austritt',
    en: 'job starts with no receipt three months later ÷ all job starts after an exit',
  },
  example: workedRate(
    {
      de: '40 Arbeitsaufnahmen, drei Monate später: 18 ohne Bezug, 18 mit Bezug, 4 unbekannt.',
      en: '40 job starts, three months later: 18 not in receipt, 18 in receipt, 4 unknown.',
    },
    { numerator: 18, denominator: 40, unknown: 4 },
  ),
  readingHint: {
    de: 'Der Bezug kann auch durch anderes Einkommen, eine Änderung im Haushalt oder die Arbeit anderer im Haushalt geendet haben; auch wer vorher keinen Bezug hatte, zählt. Kein Beleg für Ursache oder Dauer und nicht die Integrationsquote (K2).',
    en: 'Receipt may also have ended through other income, a change in the household or the work of others in it; people without receipt beforehand count too. No proof of a cause or of duration, and not the official integration rate (K2).',
  },
  unknownRule: {
    de: 'Unbekannter Bezug zählt nicht als Erfolg. Arbeitsaufnahmen gibt es nur für Tage, die Beschäftigungszeiten abdecken; jede gehört zum letzten Austritt davor.',
    en: 'Unknown receipt counts as no success. Job starts exist only for days covered by employment spells; each belongs to the latest exit before it.',
  },
  source: 'M19',
  horizon: 3,
  numerator: count(isIn('receipt_3m_after', ['no'])),
  denominator: count(),
  unknown: count(isIn('receipt_3m_after', ['unknown'])),
};

const insured = isIn('integration_kind', ['svb']);

/** M20: insured employment in each of the six months after an integration into it. */
export const continuousEmploymentRate: RateMeasure = {
  ...integration,
  id: 'continuous_employment_rate',
  label: { de: 'Kontinuierliche Beschäftigung', en: 'Continuous employment' },
  definition: {
    de: 'Anteil der Aufnahmen einer sozialversicherungspflichtigen Beschäftigung nach einem Austritt, auf die in jedem der sechs folgenden Kalendermonate mindestens ein Tag solcher Beschäftigung folgt. Es zählen Aufnahmen vom Austrittstag an bis sechs Monate danach, höchstens eine je Person und Monat.',
    en: 'Share of starts of insured employment after an exit that are followed by at least one day of such employment in each of the six following calendar months. Counted are starts from the exit day to six months after it, at most one per person and month.',
  },
  formula: {
    de: 'svB in jedem der sechs folgenden Monate ÷ alle Aufnahmen einer svB nach Austritt',
    en: 'in insured employment in each of the six following months ÷ all starts of insured employment after an exit',
  },
  example: workedRate(
    {
      de: '30 Aufnahmen einer svB: 20 mit Beschäftigung in allen sechs Monaten danach, 8 mit Unterbrechung, 2 unbekannt.',
      en: '30 starts of insured employment: 20 employed in all six months after it, 8 with an interruption, 2 unknown.',
    },
    { numerator: 20, denominator: 30, unknown: 2 },
  ),
  readingHint: {
    de: 'Beschäftigung bei verschiedenen Arbeitgebern zählt zusammen. Sagt nichts über Umfang, Lohn oder Leistungsbezug. Angelehnt an die Ergänzungsgröße K2E3, aber nur für Teilnehmende.',
    en: 'Jobs with different employers count together. Says nothing about hours, pay or receipt. Modelled on the supplementary figure K2E3, but for participants only.',
  },
  unknownRule: {
    de: 'Decken die Beschäftigungszeiten einen der Monate nicht ab, ist das Ergebnis unbekannt, sofern nicht schon ein anderer Monat dagegen spricht; es zählt nicht als Erfolg.',
    en: 'Where employment spells do not cover one of the months, the result is unknown, unless another month decides already; it counts as no success.',
  },
  source: 'M20',
  horizon: 6,
  numerator: count(allOf(insured, isIn('svb_6m_after', ['yes']))),
  denominator: count(insured),
  unknown: count(allOf(insured, isIn('svb_6m_after', ['unknown']))),
};

/** M22: again in receipt within twelve months after independence. */
export const returnRate: RateMeasure = {
  id: 'return_rate_12m',
  kind: 'rate',
  label: { de: 'Rückkehrquote 12 Monate', en: 'Return rate at 12 months' },
  definition: {
    de: 'Anteil der Abgänge aus dem Leistungsbezug, nach denen innerhalb von zwölf Monaten wieder Leistung nach dem SGB II bezogen wird. Ein Abgang liegt vor, wenn der letzte Tag mit Bezug nach dem Eintritt und höchstens sechs Monate nach dem Austritt liegt; der Tag danach bestimmt den Zeitraum. Je Austritt zählt ein Ende: bei Bezug am Austrittstag das nächste, sonst das letzte davor.',
    en: 'Share of departures from receipt that are followed by new SGB II benefit within twelve months. There is a departure when the last day of receipt lies after the entry and at most six months after the exit; the day after it decides the period. Each exit has one end: with receipt on the exit day the next one, otherwise the last before it.',
  },
  formula: {
    de: 'Abgänge mit neuem Bezug binnen zwölf Monaten ÷ alle Abgänge aus dem Bezug',
    en: 'departures with new receipt within twelve months ÷ all departures from receipt',
  },
  example: workedRate(
    {
      de: '30 Abgänge aus dem Bezug: 6 mit neuem Bezug binnen zwölf Monaten, 22 ohne, 2 unbekannt.',
      en: '30 departures from receipt: 6 with new receipt within twelve months, 22 without, 2 unknown.',
    },
    { numerator: 6, denominator: 30, unknown: 2 },
  ),
  readingHint: {
    de: 'Eine niedrige Quote ist günstig. Auch ein kurzer neuer Bezug zählt als Rückkehr, Gründe nennt sie nicht. Keine Aussage über Ursache und Wirkung; unter 10 Abgängen ist die Quote unsicher.',
    en: 'A low rate is good. Even a short new receipt counts as a return, and no reasons are given. Says nothing about cause and effect; with fewer than 10 departures the rate is uncertain.',
  },
  unknownRule: {
    de: 'Unbekannter Bezug zählt nicht als Rückkehr. Die wahre Quote kann deshalb höher liegen; die obere Grenze zeigt, wie weit.',
    en: 'Unknown receipt counts as no return. The true rate may therefore be higher; the upper bound shows how far.',
  },
  source: 'M22',
  version: 1,
  unit: 'share',
  fact: 'independence',
  horizon: 12,
  waiting: standardWaiting,
  notSplitBy: [],
  numerator: count(isIn('returned_12m', ['yes'])),
  denominator: count(),
  unknown: count(isIn('returned_12m', ['unknown'])),
};

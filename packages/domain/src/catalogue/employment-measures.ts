import { employmentStatuses } from '../vocabulary/codes.ts';
import type { Horizon } from '../vocabulary/facts.ts';
import { anyOf, type Condition, count, isIn } from './aggregate.ts';
import { exitOutcome, outcomeHint } from './exit-outcome.ts';
import { type RateMeasure, standardWaiting } from './measure.ts';
import { workedRate } from './worked-rate.ts';

/** The horizons of the rates that look at employment alone. */
type EmploymentHorizon = Exclude<Horizon, 24>;

const neitherInsuredNorUnemployed = Object.keys(employmentStatuses).filter(
  (key) => !['svb', 'unemployed', 'unknown'].includes(key),
);

/** M13: own work that starts at most 31 days after the exit. */
export const directJobEntryRate: RateMeasure = {
  id: 'direct_job_entry_rate',
  kind: 'rate',
  label: { de: 'Übergang in Arbeit bei Austritt', en: 'Direct job entry rate' },
  definition: {
    de: 'Anteil der Austritte mit sozialversicherungspflichtiger Beschäftigung, Selbständigkeit oder Ausbildung, die nach dem Eintritt und spätestens 31 Tage nach dem Austritt beginnt und nicht schon bis zum Austrittstag endet. Arbeit, die am Eintrittstag schon bestand und ohne Unterbrechung weitergeht, ist kein Übergang.',
    en: 'Share of exits with insured employment, self-employment or vocational training that starts after the entry and at most 31 days after the exit, and does not end by the exit day. Work that was there on the entry day and goes on without a break is no transition.',
  },
  formula: {
    de: 'Austritte mit Arbeitsbeginn bis 31 Tage danach ÷ alle Austritte',
    en: 'exits with a job start up to 31 days later ÷ all exits',
  },
  example: workedRate(
    {
      de: '40 Austritte: 8 mit Arbeitsbeginn bis 31 Tage danach, 29 ohne, 3 unbekannt.',
      en: '40 exits: 8 with a job start up to 31 days later, 29 without, 3 unknown.',
    },
    { numerator: 8, denominator: 40, unknown: 3 },
  ),
  readingHint: {
    de: 'Zeigt den Beginn, nicht die Dauer der Arbeit, und nicht, ob der Leistungsbezug endet. Keine Aussage über Ursache und Wirkung und nicht die Integrationsquote (K2), deren Nenner alle erwerbsfähigen Leistungsberechtigten sind.',
    en: 'Shows the start of work, not its length, and not whether receipt ends. Says nothing about cause and effect and is not the official integration rate (K2), whose denominator is all people in benefit who can work.',
  },
  unknownRule: {
    de: 'Maßgeblich sind die Beschäftigungszeiten. Wo sie nicht vorliegen, gelten die Austrittsgründe Arbeit, Selbständigkeit und Ausbildung als Arbeitsbeginn; sonst ist er unbekannt und zählt nicht als Erfolg.',
    en: 'Employment spells decide. Where there are none, the exit reasons job, self-employment and training count as a job start; otherwise it is unknown and counts as no success.',
  },
  source: 'M13',
  version: 1,
  unit: 'share',
  fact: 'exit',
  horizon: 1,
  waiting: standardWaiting,
  notSplitBy: [],
  numerator: count(isIn('job_entry', ['yes'])),
  denominator: count(),
  unknown: count(isIn('job_entry', ['unknown'])),
};

/** M14: employed with social insurance on the due day. */
export function svbRate(horizon: EmploymentHorizon): RateMeasure {
  return {
    ...employmentRate(horizon, isIn(`employment_${horizon}m`, ['svb'])),
    id: `svb_rate_${horizon}m`,
    label: {
      de: `Eingliederungsquote ${horizon} Monate`,
      en: `Rate in insured employment at ${horizon} months`,
    },
    definition: {
      de: `Anteil der Austritte, bei denen ${horizon} Monate danach eine sozialversicherungspflichtige Beschäftigung besteht.`,
      en: `Share of exits in employment subject to social insurance ${horizon} months later.`,
    },
    formula: {
      de: 'svB am Fälligkeitstag ÷ alle Austritte',
      en: 'in insured employment on the due day ÷ all exits',
    },
    example: workedRate(
      {
        de: `40 Austritte, ${horizon} Monate danach: 11 sozialversicherungspflichtig beschäftigt, 24 nicht, 5 unbekannt.`,
        en: `40 exits, ${horizon} months later: 11 in insured employment, 24 not, 5 unknown.`,
      },
      { numerator: 11, denominator: 40, unknown: 5 },
    ),
    readingHint: outcomeHint({
      de: 'Ein Blick auf einen Tag: Ob die Arbeit davor oder danach bestand und ob sie den Lebensunterhalt deckt, bleibt offen. Nicht die Integrationsquote (K2), die Arbeitsaufnahmen auf alle erwerbsfähigen Leistungsberechtigten bezieht.',
      en: 'A look at one day: whether the job existed before or after it, and whether it covers the cost of living, stays open. Not the official integration rate (K2), which relates job starts to all people in benefit who can work.',
    }),
    unknownRule: {
      de: 'Unbekannte Beschäftigung am Fälligkeitstag zählt nicht als Erfolg.',
      en: 'Employment unknown on the due day counts as no success.',
    },
    source: 'M14',
  };
}

/** M15: not unemployed on the due day, or employed with social insurance. */
export function nonUnemploymentRate(horizon: EmploymentHorizon): RateMeasure {
  const employment = `employment_${horizon}m` as const;
  const otherwiseNotUnemployed: Condition = {
    kind: 'all',
    of: [isIn(employment, neitherInsuredNorUnemployed), isIn(`unemployed_${horizon}m`, ['no', 'unknown'])],
  };
  return {
    ...employmentRate(horizon, anyOf(isIn(employment, ['svb']), otherwiseNotUnemployed)),
    id: `non_unemployment_rate_${horizon}m`,
    label: { de: `Verbleibsquote ${horizon} Monate`, en: `Non-unemployment rate at ${horizon} months` },
    definition: {
      de: `Anteil der Austritte, bei denen ${horizon} Monate danach keine Arbeitslosigkeit vorliegt. Sozialversicherungspflichtige Beschäftigung zählt auch bei gleichzeitiger Arbeitslosigkeit als Erfolg.`,
      en: `Share of exits without unemployment ${horizon} months later. Insured employment counts as success even where unemployment is recorded at the same time.`,
    },
    formula: {
      de: 'nicht arbeitslos, oder svB, am Fälligkeitstag ÷ alle Austritte',
      en: 'not unemployed, or in insured employment, on the due day ÷ all exits',
    },
    example: workedRate(
      {
        de: `40 Austritte, ${horizon} Monate danach: 11 sozialversicherungspflichtig beschäftigt, 10 weitere nicht arbeitslos, 14 arbeitslos, 5 unbekannt. Erfolge: 11 + 10 = 21.`,
        en: `40 exits, ${horizon} months later: 11 in insured employment, 10 more not unemployed, 14 unemployed, 5 unknown. Successes: 11 + 10 = 21.`,
      },
      { numerator: 21, denominator: 40, unknown: 5 },
    ),
    readingHint: outcomeHint({
      de: 'Nicht arbeitslos heißt nicht erwerbstätig: Auch Maßnahme, Schule und Rückzug vom Arbeitsmarkt zählen. Die Eingliederungsquote sagt mehr.',
      en: 'Not unemployed does not mean in work: a measure, school and withdrawal from the labour market count too. The rate in insured employment says more.',
    }),
    unknownRule: {
      de: 'Unbekannte Beschäftigung am Fälligkeitstag zählt nicht als Erfolg. Ist die Beschäftigung bekannt und fehlt nur die Angabe zur Arbeitslosigkeit, entscheidet die Beschäftigung.',
      en: 'Employment unknown on the due day counts as no success. Where employment is known and only unemployment is not stated, employment decides.',
    },
    source: 'M15',
  };
}

/** M21: in another measure on the due day. */
export function followUpMeasureRate(horizon: EmploymentHorizon): RateMeasure {
  return {
    ...employmentRate(horizon, isIn(`employment_${horizon}m`, ['measure'])),
    id: `follow_up_measure_rate_${horizon}m`,
    label: {
      de: `Folgeförderungsquote ${horizon} Monate`,
      en: `Follow-up support rate at ${horizon} months`,
    },
    definition: {
      de: `Anteil der Austritte, bei denen ${horizon} Monate danach eine andere Maßnahme besucht wird.`,
      en: `Share of exits in another measure ${horizon} months later.`,
    },
    formula: {
      de: 'in einer anderen Maßnahme am Fälligkeitstag ÷ alle Austritte',
      en: 'in another measure on the due day ÷ all exits',
    },
    example: workedRate(
      {
        de: `40 Austritte, ${horizon} Monate danach: 6 in einer anderen Maßnahme, 29 nicht, 5 unbekannt.`,
        en: `40 exits, ${horizon} months later: 6 in another measure, 29 not, 5 unknown.`,
      },
      { numerator: 6, denominator: 40, unknown: 5 },
    ),
    readingHint: outcomeHint({
      de: 'Weder gut noch schlecht: Eine Folgeförderung kann ein geplanter nächster Schritt sein oder ausbleibende Arbeit überbrücken.',
      en: 'Neither good nor bad: follow-up support can be a planned next step or bridge a lack of work.',
    }),
    unknownRule: {
      de: 'Unbekannte Beschäftigung am Fälligkeitstag zählt nicht als Folgeförderung. Eine beobachtete Maßnahme gilt auch an einem Tag, für den vollständige Beschäftigungszeiten keine Arbeit zeigen.',
      en: 'Employment unknown on the due day counts as no follow-up support. A measure that was observed stands also on a day for which complete employment spells show no work.',
    },
    source: 'M21',
  };
}

function employmentRate(horizon: EmploymentHorizon, success: Condition) {
  return {
    ...exitOutcome(horizon),
    numerator: count(success),
    denominator: count(),
    unknown: count(isIn(`employment_${horizon}m`, ['unknown'])),
  } as const;
}

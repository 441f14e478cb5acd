import type { ApiValue } from './decode-figures.ts';

/** How values of the API have to be told, by rules written down here once more: nothing of the dashboard is asked. */
export interface Teller {
  readonly lang: 'de' | 'en';
  /** A whole number. */
  readonly count: (value: number) => string;
  /** A number, a share or the counts behind a small one; the state in words where there is none. */
  readonly value: (value: ApiValue) => string;
  readonly state: (value: ApiValue) => string;
  /** The interval of a share; `null` without one. */
  readonly interval: (value: ApiValue) => string | null;
  /** The counts behind a rate; `null` where they are withheld. */
  readonly basis: (value: ApiValue) => string | null;
  /** How many are unknown, or that this is withheld alone; `null` where nothing is said of it. */
  readonly unknown: (value: ApiValue) => string | null;
  /** Whether a rate is told as a share. */
  readonly isShare: (value: ApiValue) => boolean;
  /** A share without decimals. */
  readonly percent: (share: number) => string;
  readonly day: (date: string) => string;
  /** A year, and up to when it is told where it is not over. */
  readonly year: (year: string, asOf: string) => string;
  readonly words: (typeof words)['de' | 'en'];
}

const words = {
  de: {
    CONFIDENTIAL: 'geheim gehalten',
    NOT_APPLICABLE: 'nicht sinnvoll',
    NOT_MATURE: 'liegt noch nicht vor',
    UNCERTAIN: 'unsicher: kleine Basis oder geringe Abdeckung',
    CORRECTED: 'berichtigt',
    PRELIMINARY: 'vorläufig',
    FINAL: 'endgültig',
    of: 'von',
    unknown: 'unbekannt',
    unknownWithheld: 'Unbekannte geheim gehalten',
    due: 'sind fällig',
    upTo: 'bis',
    from: 'ab',
    noCases: 'keine Fälle',
    noExits: 'keine Austritte',
    allYears: 'Alle Jahre',
    allMatureYears: 'Alle Jahre, nur ausgereifte Austritte',
    allTogether: 'Alle Standorte zusammen',
    chosenTogether: 'Gewählte Standorte zusammen',
    together: 'Zusammen',
    total: 'Insgesamt',
    placeDays: 'Platztagen',
    exits: 'Austritte',
    later: 'Monate danach',
    chart: 'Diagramm',
    program: 'CSV für Programme',
    german: 'CSV (deutsch)',
  },
  en: {
    CONFIDENTIAL: 'confidential',
    NOT_APPLICABLE: 'not applicable',
    NOT_MATURE: 'not yet due',
    UNCERTAIN: 'uncertain: small base or low coverage',
    CORRECTED: 'corrected',
    PRELIMINARY: 'preliminary',
    FINAL: 'final',
    of: 'of',
    unknown: 'unknown',
    unknownWithheld: 'unknown ones confidential',
    due: 'are due',
    upTo: 'up to',
    from: 'from',
    noCases: 'no cases',
    noExits: 'no exits',
    allYears: 'All years',
    allMatureYears: 'All years, mature exits only',
    allTogether: 'All locations together',
    chosenTogether: 'Chosen locations together',
    together: 'Together',
    total: 'In total',
    placeDays: 'place days',
    exits: 'Exits of',
    later: 'months later',
    chart: 'Chart',
    program: 'CSV for programs',
    german: 'CSV (German)',
  },
} as const;

export function createTeller(lang: 'de' | 'en'): Teller {
  const own = words[lang];
  const number = (value: number, digits: number): string =>
    value.toLocaleString(lang === 'de' ? 'de-DE' : 'en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const percent = lang === 'de' ? ' %' : '%';
  const digitsOf = ({ denominator }: ApiValue): number => ((denominator ?? 0) < 30 ? 0 : 1);
  const isRate = (value: ApiValue): boolean => value.denominator !== undefined;
  const isShare = (value: ApiValue): boolean => value.value !== null && (value.denominator ?? 0) >= 10;
  const state = ({ status, preliminary }: ApiValue): string =>
    `${stateWords(status, own)}${preliminary && status === 'UNCERTAIN' ? ` ${own.PRELIMINARY}` : ''}`;
  const basis = ({ numerator, denominator }: ApiValue): string | null =>
    typeof numerator === 'number' && typeof denominator === 'number'
      ? `${number(numerator, 0)} ${own.of} ${number(denominator, 0)}`
      : null;
  const day = (date: string): string =>
    lang === 'de'
      ? date.split('-').toReversed().join('.')
      : new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
          day: '2-digit',
          month: 'short',
          year: 'numeric',
        });
  return {
    lang,
    words: own,
    count: (value) => number(value, 0),
    state,
    basis,
    isShare,
    day,
    percent: (share) => `${number(share * 100, 0)}${percent}`,
    value: (value) => {
      if (value.value === null) return stateWords(value.status, own);
      if (!isRate(value)) return number(value.value, 0);
      if (!isShare(value)) return basis(value) ?? '';
      return `${number(value.value * 100, digitsOf(value))}${percent}`;
    },
    interval: (value) => {
      const { interval } = value;
      if (!isShare(value) || interval === null || interval === undefined) return null;
      const digits = digitsOf(value);
      return `${number(interval.lower * 100, digits)}–${number(interval.upper * 100, digits)}${percent}`;
    },
    unknown: ({ unknown, denominator }) => {
      if (typeof unknown === 'number') return unknown === 0 ? null : `${number(unknown, 0)} ${own.unknown}`;
      return typeof denominator === 'number' ? own.unknownWithheld : null;
    },
    year: (year, asOf) => (asOf < `${year}-12-31` ? `${year} ${own.upTo} ${day(asOf)}` : year),
  };
}

function stateWords(status: string, own: Readonly<Record<string, string>>): string {
  const found = own[status];
  if (found === undefined) throw new Error(`There are no words for ${status}`);
  return found;
}

/** Text without what only separates its parts, so that tables, charts and sentences compare. */
export function bare(text: string): string {
  return text
    .replaceAll(/,(?=\s)|[;·|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

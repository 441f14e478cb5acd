import {
  type Interval,
  type Language,
  type MeasureValue,
  type RateValue,
  ratePrecision,
  type Text,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';

const words = {
  of: { de: 'von', en: 'of' },
  to: { de: 'bis', en: 'to' },
  points: { de: 'Prozentpunkte', en: 'percentage points' },
  interval: { de: '[ ] 95-%-Intervall', en: '[ ] 95 % interval' },
  smallBase: {
    de: 'Ganze Prozent: kleine Fallzahl (Basis 10 bis 29). Zahlen statt Prozent: Basis unter 10.',
    en: 'Whole per cent: small number of cases (base 10 to 29). Counts instead of per cent: base below 10.',
  },
  target: { de: '→ Zielwert', en: '→ target' },
  otherDefinition: {
    de: '(!) nach anderer Fassung der Definition vereinbart, nicht vergleichbar',
    en: '(!) agreed under another version of the definition, not comparable',
  },
  excluded: {
    de: '−n: so viele Ausschlüsse (verstorben, anderes Jobcenter, Rente, erwerbsunfähig) nicht im Nenner',
    en: '−n: so many exclusions (deceased, other Jobcenter, pension, unable to work) not in the denominator',
  },
  due: { de: 'fällig', en: 'due' },
  dueShare: {
    de: '(n % fällig): so viele der Fälle sind es.',
    en: '(n % due): so many of the cases are.',
  },
} as const satisfies Record<string, Text>;

/** Of whom rates speak that have no period. */
export const matureNote: Text = {
  de: 'Quoten in Zeilen ohne Zeitraum: nur Fälle, deren Frist und Wartezeit vorbei sind.',
  en: 'Rates in rows without a period: only cases whose due day and waiting time are over.',
};

/** Decimal places of per cent: a small base allows none. */
export type Digits = 0 | 1;

/** Writes figures as a language does. Fractions of 1 are written in per cent; a rate never more exactly than its base allows. */
export interface ValueText {
  /** At most one decimal, or as many as told. */
  readonly number: (value: number, digits?: number) => string;
  /** `12 of 40`. */
  readonly counts: (part: number, whole: number) => string;
  /** `63.4 %`. */
  readonly percent: (fraction: number, digits: Digits) => string;
  /** `50.8–68.9`, in per cent without its sign. */
  readonly range: (interval: Interval, digits: Digits) => string;
  /** `+4.1`, with the sign written out. */
  readonly change: (value: number, digits?: number) => string;
  /** `+4.1 percentage points`, with its interval where there is one. */
  readonly points: (
    difference: number,
    { interval, digits }: { interval: Interval | null; digits: Digits },
  ) => string;
  /** The value and the sign of its state, without interval, exclusions and target. */
  readonly short: (value: MeasureValue | undefined) => string;
  /** As `short`, with the two counts behind a rate: `63.4 % (26/41)`. */
  readonly withCounts: (value: MeasureValue) => string;
  /** Everything that a value says, and the sign of its state; a final one needs none. */
  readonly full: (value: MeasureValue | undefined) => string;
}

/** The figures of answers in one language. */
export function valueText(language: Language): ValueText {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const say = (word: keyof typeof words): string => words[word][language];
  const format = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, { ...options }).format(value).replace('-', '−');
  const fixed = (value: number, digits: number): string =>
    format(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const number = (value: number, digits?: number): string =>
    digits === undefined ? format(value, { maximumFractionDigits: 1 }) : fixed(value, digits);
  const counts = (part: number, whole: number): string => `${number(part)} ${say('of')} ${number(whole)}`;
  const percent = (fraction: number, digits: Digits): string => `${fixed(fraction * 100, digits)} %`;
  const range = ({ lower, upper }: Interval, digits: Digits): string =>
    `${fixed(lower * 100, digits)}–${fixed(upper * 100, digits)}`;
  const change = (value: number, digits?: number): string =>
    format(value, {
      signDisplay: 'exceptZero',
      ...(digits === undefined
        ? { maximumFractionDigits: 1 }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    });
  const rate = (value: RateValue, withInterval: boolean): string => {
    const { numerator, denominator, interval } = value;
    if (value.value === null || numerator === null || denominator === null) return '';
    if (ratePrecision(value) === 'counts') return counts(numerator, denominator);
    const digits = digitsOf(value);
    const around = interval === null || !withInterval ? '' : ` [${range(interval, digits)}]`;
    return `${percent(value.value, digits)}${around}`;
  };
  const shown = (value: MeasureValue, withInterval: boolean): string => {
    if (value.kind === 'rate') return rate(value, withInterval);
    return value.value === null ? '' : number(value.value);
  };
  const due = (value: MeasureValue): string => {
    const share = dueShareOf(value);
    return share === null ? '' : ` (${number(Math.floor(share * 100))} % ${say('due')})`;
  };
  const agreed = ({ kind, target }: MeasureValue): string => {
    if (target === null) return '';
    const text = kind === 'rate' ? percent(target.value, 1) : number(target.value);
    return ` → ${text}${target.isSameDefinition ? '' : ' (!)'}`;
  };
  return {
    number,
    counts,
    percent,
    range,
    change,
    points(difference, { interval, digits }) {
      const ends = interval === null ? [] : [interval.lower, interval.upper];
      const around = ends.map((end) => change(end * 100, digits)).join(` ${say('to')} `);
      const text = `${change(difference * 100, digits)} ${say('points')}`;
      return around === '' ? text : `${text} [${around}]`;
    },
    short: (value) => (value === undefined ? '' : `${shown(value, false)} ${signOf(value.status)}`),
    withCounts(value) {
      const hasCounts = value.kind === 'rate' && !['counts', null].includes(ratePrecision(value));
      const behind = hasCounts ? ` (${number(value.numerator ?? 0)}/${number(value.denominator ?? 0)})` : '';
      return `${shown(value, false)}${behind} ${signOf(value.status)}`;
    },
    full: (value) =>
      value === undefined
        ? ''
        : `${shown(value, true)}${due(value)}${excludedOf(value)}${agreed(value)} ${signOf(value.status)}`,
  };
}

/** The decimal places that the base of a rate allows. */
export function digitsOf(value: Pick<RateValue, 'value' | 'denominator'>): Digits {
  return ratePrecision(value) === 'decimal' ? 1 : 0;
}

/** The sign of a state, as wide for a final value, which needs none. */
export function signOf(status: ValueStatus): string {
  return status === 'FINAL' ? ' ' : valueStatuses[status].sign;
}

/** The share of the cases that a rate is about, where it is not all of them. */
function dueShareOf(value: MeasureValue): number | null {
  if (value.kind !== 'rate' || value.value === null || value.matureShare === 1) return null;
  return value.matureShare;
}

function excludedOf(value: MeasureValue): string {
  return value.kind === 'rate' && (value.excluded ?? 0) > 0 ? ` −${value.excluded}` : '';
}

/** Explains the signs that occur, and nothing else; none for final values. */
export function signNotes(statuses: readonly ValueStatus[], language: Language): readonly string[] {
  const signs = Object.entries(valueStatuses)
    .filter(([status]) => status !== 'FINAL' && statuses.some((seen) => seen === status))
    .map(([, { sign, label }]) => `${sign} ${label[language]}`);
  return signs.length === 0 ? [] : [signs.join(' · ')];
}

/** Explains how rates over small bases are written, where there are any. */
export function smallBaseNotes(
  rates: readonly Pick<RateValue, 'value' | 'denominator'>[],
  language: Language,
): readonly string[] {
  const isSmall = rates.some((rate) => ['counts', 'whole'].includes(ratePrecision(rate) ?? ''));
  return isSmall ? [words.smallBase[language]] : [];
}

/** Explains what occurs in values that are written in full or short, and nothing else. */
export function valueNotes(
  values: readonly MeasureValue[],
  {
    language,
    written,
    statuses = values.map(({ status }) => status),
  }: {
    readonly language: Language;
    readonly written: 'full' | 'short';
    /** Those of everything whose sign is to be explained. */
    readonly statuses?: readonly ValueStatus[];
  },
): readonly string[] {
  const rates = values.filter((value) => value.kind === 'rate');
  const isFull = written === 'full';
  const note = (word: keyof typeof words, does: boolean): readonly string[] =>
    does ? [words[word][language]] : [];
  return [
    ...signNotes(statuses, language),
    ...note(
      'interval',
      isFull && rates.some((rate) => rate.interval !== null && ratePrecision(rate) !== 'counts'),
    ),
    ...smallBaseNotes(rates, language),
    ...note('excluded', isFull && rates.some((rate) => (rate.excluded ?? 0) > 0)),
    ...note('target', isFull && values.some(({ target }) => target !== null)),
    ...note('otherDefinition', isFull && values.some(({ target }) => target?.isSameDefinition === false)),
    ...(rates.some((rate) => rate.matureShare !== null) ? [matureNote[language]] : []),
    ...note('dueShare', isFull && rates.some((rate) => dueShareOf(rate) !== null)),
  ];
}

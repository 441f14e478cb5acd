import {
  type Language,
  type MeasureValue,
  type PlainDate,
  type RateValue,
  ratePrecision,
  type Text,
  valueStatuses,
} from '@neue-wege/domain';
import { sayIn } from '../workbook/table-sheet.ts';
import { workbookTexts } from '../workbook/workbook-texts.ts';
import { returnPdfTexts } from './pdf-texts.ts';
import type { TableCell } from './tables.ts';

/** Writes figures and days as people read them in one language, on every machine alike. */
export interface FigureWords {
  readonly say: (text: Text) => string;
  /** At most one decimal: `1.204`. */
  readonly number: (value: number) => string;
  /** `63,4 %`. */
  readonly share: (value: number, digits: 0 | 1) => string;
  readonly day: (day: PlainDate) => string;
  /** A value with its state, and what is behind it. */
  readonly cell: (value: MeasureValue) => TableCell;
  /** The value alone, or the sign that stands for it. */
  readonly short: (value: MeasureValue) => string;
}

/** The words for figures in a language. */
export function figureWords(language: Language): FigureWords {
  const locale = { de: 'de-DE', en: 'en-GB' }[language];
  const say = sayIn(language);
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const shares = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const number = (value: number): string => plain.format(value);
  const share = (value: number, digits: 0 | 1): string => (shares[digits] ?? plain).format(value);
  const counts = ({ numerator, denominator }: RateValue): string =>
    numerator === null || denominator === null
      ? ''
      : `${number(numerator)} ${say(workbookTexts.of)} ${number(denominator)}`;
  const shown = (value: MeasureValue): string => {
    if (value.value === null) return valueStatuses[value.status].sign;
    if (value.kind !== 'rate') return number(value.value);
    return ratePrecision(value) === 'counts' ? counts(value) : share(value.value, digitsOf(value));
  };
  const interval = (value: RateValue): readonly string[] => {
    if (value.interval === null) return [];
    const [lower, upper] = [value.interval.lower, value.interval.upper].map((end) =>
      share(end, digitsOf(value)),
    );
    return [`${lower?.replace(/[\s\u00a0]*%$/, '')}–${upper}`];
  };
  const behind = (value: MeasureValue): readonly string[] => {
    if (value.kind === 'count') return [];
    if (value.kind === 'quantity') return value.n === null ? [] : [`n = ${number(value.n)}`];
    const { unknown } = value;
    const open = say(returnPdfTexts.unknown);
    return [
      ...(ratePrecision(value) === 'counts' ? [] : [counts(value)].filter(Boolean)),
      ...interval(value),
      ...(unknown === null || unknown === 0 ? [] : [`${number(unknown)} ${open}`]),
      ...(value.value !== null && unknown === null ? [`${valueStatuses.CONFIDENTIAL.sign} ${open}`] : []),
    ];
  };
  const agreed = ({ kind, target }: MeasureValue): readonly string[] => {
    if (target === null) return [];
    const aim = kind === 'rate' ? share(target.value, 1) : number(target.value);
    const reached = target.attainment === null ? '' : ` (${share(target.attainment, 0)})`;
    return [
      `${say(returnPdfTexts.target)} ${aim}${reached}`,
      ...(target.isSameDefinition ? [] : [say(returnPdfTexts.otherDefinition)]),
    ];
  };
  return {
    say,
    number,
    share,
    day: (day) => (language === 'de' ? day.split('-').toReversed().join('.') : day),
    cell: (value) => ({
      text: shown(value),
      sign: signOf(value),
      details: [...behind(value), ...agreed(value)],
    }),
    short: shown,
  };
}

/** The decimals that the base of a rate allows. */
function digitsOf(rate: RateValue): 0 | 1 {
  return ratePrecision(rate) === 'decimal' ? 1 : 0;
}

/** The sign beside a value; a final one needs none, and a missing one is its sign. */
function signOf({ value, status, preliminary, corrected }: MeasureValue): string {
  if (value === null || status === 'FINAL') return '';
  const also = [
    ...(corrected === true && status !== 'CORRECTED' ? [valueStatuses.CORRECTED.sign] : []),
    ...(preliminary && status !== 'PRELIMINARY' ? [valueStatuses.PRELIMINARY.sign] : []),
  ];
  return [valueStatuses[status].sign, ...also].join(' ');
}

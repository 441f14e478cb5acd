import type { Language, Text } from '../vocabulary/text.ts';

/** The counts of a worked example. Without `unknown` there is only the rate itself to show. */
interface WorkedCounts {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown?: number;
}

const words = {
  de: {
    rate: 'Quote',
    knownOnly: 'Nur bekannte Fälle',
    bounds: 'Grenzen',
    and: 'und',
    coverage: 'Abdeckung',
  },
  en: { rate: 'Rate', knownOnly: 'Known cases only', bounds: 'Bounds', and: 'and', coverage: 'Coverage' },
} as const satisfies Record<Language, Record<string, string>>;

/**
 * A worked example of a rate: the counts in words, then the divisions as people would do them by hand, with the known-only
 * rate, the bounds and the coverage where something is unknown.
 */
export function workedRate(counts: Text, { numerator, denominator, unknown }: WorkedCounts): Text {
  const inLanguage = (language: Language): string => {
    const { rate, knownOnly, bounds, and, coverage } = words[language];
    const share = (part: number, whole: number) => division(part, { whole, language });
    const headline = share(numerator, denominator);
    if (unknown === undefined) return `${counts[language]} ${rate}: ${headline}.`;
    const known = denominator - unknown;
    return [
      counts[language],
      `${rate}: ${headline}.`,
      `${knownOnly}: ${share(numerator, known)}.`,
      `${bounds}: ${headline} ${and} ${share(numerator + unknown, denominator)}.`,
      `${coverage}: ${share(known, denominator)}.`,
    ].join(' ');
  };
  return { de: inLanguage('de'), en: inLanguage('en') };
}

function division(part: number, { whole, language }: { whole: number; language: Language }): string {
  const percent = ((100 * part) / whole).toFixed(1);
  return `${part} ÷ ${whole} = ${language === 'de' ? percent.replace('.', ',') : percent} %`;
}

import { valueStatuses } from '../breakdown/breakdown.ts';
import { certainBase } from '../breakdown/rate-value.ts';
import { assertNever } from '../errors.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';

/** What a reader is told below figures under disclosure control. */
export interface Footnote {
  readonly id: string;
  readonly text: Text;
}

const { sign, label } = valueStatuses.CONFIDENTIAL;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const withheld: Footnote = {
  id: 'withheld',
  text: {
    de: `${capital(label.de)} (${sign}): Hinter der Zahl stehen weniger als drei Personen, oder mit ihr ließe sich etwas über Einzelne berechnen. Beides ist gleich gekennzeichnet.`,
    en: `${capital(label.en)} (${sign}): fewer than three persons are behind the figure, or something about single persons could be computed with it. Both are marked alike.`,
  },
};

const smallBase: Footnote = {
  id: 'small_base',
  text: {
    de: `Ebenso gekennzeichnet sind Quoten und Mediane mit einer Basis unter ${certainBase}.`,
    en: `Rates and medians with a base below ${certainBase} are marked in the same way.`,
  },
};

const unknown: Footnote = {
  id: 'unknown',
  text: {
    de: 'Bei einer Quote kann allein geheim gehalten sein, wie viele unbekannt sind: Dann fehlt diese Zahl, und was aus ihr folgt.',
    en: 'Of a rate, how many are unknown may be confidential alone: that number is missing then, with all that follows from it.',
  },
};

const rounded: Footnote = {
  id: 'rounded',
  text: {
    de: 'Jede Anzahl ist für sich auf ein Vielfaches von 5 gerundet (0 bis 2 → 0, 3 bis 7 → 5, 8 bis 12 → 10), auch jede Summe von ihrem wahren Wert aus; gerundete Zahlen ergeben daher nicht ihre Summe. Quoten sind aus gerundeten Zahlen berechnet, Mediane auf ganze Einheiten gerundet.',
    en: 'Every count is rounded to a multiple of 5 on its own (0 to 2 → 0, 3 to 7 → 5, 8 to 12 → 10), totals from their true value, so that rounded counts do not add up to their total. Rates are computed from rounded counts, medians rounded to whole units.',
  },
};

/**
 * What stands below figures of a profile, wherever they are read; none under EXACT. They are the same whether something is
 * withheld in an answer or not.
 */
export function footnotesOf(profile: DisclosureProfile): readonly Footnote[] {
  switch (profile) {
    case 'EXACT':
      return [];
    case 'MANAGEMENT':
      return [withheld, smallBase, unknown];
    case 'PUBLIC':
      return [withheld, smallBase, unknown, rounded];
    default:
      return assertNever(profile);
  }
}

import type { Door } from '../breakdown/run-breakdown.ts';
import { periodOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { ruleExplanation } from '../catalogue/quality-rule.ts';
import { qualityRuleOf, qualityRules } from '../catalogue/quality-rules.ts';
import { DomainError, type Issue } from '../errors.ts';
import { runDataQuality } from '../questions/data-quality.ts';
import type { Text } from '../vocabulary/text.ts';
import { figureChecks, immatureSections, implausibleCounts, type ReleaseAttack } from './figure-checks.ts';
import type { Return } from './run-return.ts';

/** What is checked of a return beside the rules of data quality. */
export const returnChecks = {
  quarter_over: {
    label: { de: 'Das Quartal war am Datenstand zu Ende', en: 'The quarter was over on the as-of day' },
    definition: {
      de: 'Der letzte Tag des Quartals liegt nicht nach dem Datenstand.',
      en: 'The last day of the quarter does not lie after the as-of day.',
    },
  },
  delivered_after_quarter: {
    label: {
      de: 'Nach dem Ende des Quartals kam eine Lieferung',
      en: 'A delivery came after the end of the quarter',
    },
    definition: {
      de: 'Die Zahlen enthalten mindestens eine Lieferung, die nach dem letzten Tag des Quartals bekannt wurde.',
      en: 'The figures hold at least one delivery that became known after the last day of the quarter.',
    },
  },
  release_current: {
    label: {
      de: 'Alle Datenversionen sind geschützt und veröffentlicht',
      en: 'Every data version is protected and released',
    },
    definition: {
      de: 'Bei der Prüfung war nichts bekannt, was noch nicht veröffentlicht war.',
      en: 'At the time of the check nothing was known that had not been released.',
    },
  },
  ...figureChecks,
} as const satisfies Record<string, CheckWords>;

/** What a check is called, and what it looks at. */
export interface CheckWords {
  readonly label: Text;
  readonly definition: Text;
}

/** What a check found by one of {@link returnChecks}, or by a rule of data quality. */
export interface ReturnCheckEntry {
  /** That of the check or of the rule. */
  readonly id: string;
  /** How many; 0: it holds. */
  readonly findings: number;
  /** Why it may be so; `null` before somebody says it. */
  readonly comment: string | null;
}

/** What a check is called. */
export function labelOfCheck(id: string): Text {
  return wordsOfCheck(id).label;
}

/** Whether something is checked under this id. */
export function isCheck(id: string): boolean {
  return isReturnCheck(id) || qualityRuleOf(id) !== undefined;
}

/** What a check is called and looks at; of one that is no more, its id. */
export function wordsOfCheck(id: string): CheckWords {
  if (isReturnCheck(id)) return returnChecks[id];
  const rule = qualityRuleOf(id);
  return rule === undefined
    ? { label: { de: id, en: id }, definition: { de: '', en: '' } }
    : ruleExplanation(rule);
}

/**
 * Looks at the data that a return is made of: whether the quarter was over and delivered, whether everything known is released,
 * whether cohorts are mature and counts plausible, whether the release was attacked and held, and what the rules of data quality find in
 * the quarter, stock-flow among them. What is only worth knowing is left out.
 *
 * @param answers the return for each audience; of one data version, or that is a finding.
 * @param door to exact figures.
 */
export async function checkReturn(
  answers: readonly Return[],
  {
    today,
    comments,
    attacks,
    ...door
  }: Door & {
    readonly today: PlainDate;
    readonly comments: ReadonlyMap<string, string>;
    /** On the release of each audience. */
    readonly attacks: readonly ReleaseAttack[];
  },
): Promise<readonly ReturnCheckEntry[]> {
  const [first] = answers;
  if (first === undefined) throw new Error('a return has an audience');
  const { quarter, asOf, dataVersion } = first;
  const { last } = periodOf('quarter', quarter);
  const known = (await door.source.versions()).filter(({ knownOn }) => knownOn <= today);
  const later = known.filter((version) => answers.some((answer) => answer.dataVersion < version.dataVersion));
  const isDelivered = known.some(
    (version) => version.origin === 'import' && version.dataVersion <= dataVersion && version.knownOn > last,
  );
  const exact: Door = { ...door, dataVersion, context: { ...door.context, profile: 'EXACT' } };
  const quality = await runDataQuality(
    {
      rules: qualityRules.filter(({ severity }) => severity !== 'info'),
      grain: null,
      where: { quarter: [quarter] },
      asOf,
      profile: 'EXACT',
    },
    exact,
  );
  const found: readonly (readonly [string, number])[] = [
    ['quarter_over', last > asOf ? 1 : 0],
    ['delivered_after_quarter', isDelivered ? 0 : 1],
    ['release_current', later.length],
    ['cohorts_mature', immatureSections(first)],
    ['counts_plausible', await implausibleCounts(first, exact)],
    ['release_attacked', attacks.filter(({ isSafe }) => isSafe === null).length],
    ['attack_safe', attacks.filter(({ isSafe }) => isSafe === false).length],
    ...quality.rules.map(({ rule, total }) => [rule.id, total.findings ?? 0] as const),
  ];
  return found.map(([id, findings]) => ({
    id,
    findings,
    comment: findings > 0 ? (comments.get(id) ?? null) : null,
  }));
}

/**
 * Keeps a comment from being dropped that no finding is there for, unless there was one when it was written and it is mended by now.
 *
 * @throws DomainError `BAD_INPUT` naming each such check, and those that found something.
 */
export function requireFound(
  commented: readonly string[],
  {
    entries,
    former,
    place,
  }: {
    /** What was found now, and by the check before. */
    readonly entries: readonly ReturnCheckEntry[];
    readonly former: readonly ReturnCheckEntry[];
    readonly place: string;
  },
): void {
  const foundIn = (list: readonly ReturnCheckEntry[]): readonly string[] =>
    list.filter(({ findings }) => findings > 0).map(({ id }) => id);
  const found = foundIn(entries);
  const known = new Set([...found, ...foundIn(former)]);
  const there = found.length === 0 ? 'no check found anything' : `something was found by ${found.join(', ')}`;
  const issues = commented.flatMap((id, index): readonly Issue[] =>
    known.has(id)
      ? []
      : [{ place: `${place}[${index}].check`, message: `"${id}" found nothing to comment on; ${there}` }],
  );
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
}

function isReturnCheck(id: string): id is keyof typeof returnChecks {
  return Object.hasOwn(returnChecks, id);
}

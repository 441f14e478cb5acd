import type { Text } from '@neue-wege/domain';
import type { PathwayOutcome, PathwayStanding } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { type PathwayNode, type PathwaysOfGroup, pathwayOf } from './pathways.ts';
import { pathwaysNouns, pathwaysTexts } from './pathways-texts.ts';

/** Whose pathways are told, and in which words. */
interface Telling {
  readonly cohort: number | 'all';
  readonly reading: Reading;
}

/** How the group is called behind its number of entries. */
export function cohortText({ cohort, reading }: Telling): string {
  return cohort === 'all'
    ? reading.say(pathwaysTexts.ofAll)
    : reading.say(pathwaysTexts.inYear, { year: cohort });
}

/** The pathways in sentences: where the entries stand, what became of those who completed, and what was never taken up. */
export function pathwaysMessage(group: PathwaysOfGroup, telling: Telling): string {
  const sentences = [
    standingsSentence(group, telling),
    completedSentence(group, telling.reading),
    notStartedSentence(group, telling.reading),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

const standingWords: Readonly<Record<PathwayStanding, Text>> = {
  COMPLETED: pathwaysTexts.toldCompleted,
  EARLY_SUCCESS: pathwaysTexts.toldEarly,
  DROPOUT: pathwaysTexts.toldDropout,
  OTHER_END: pathwaysTexts.toldOther,
  PRESENT: pathwaysTexts.toldPresent,
};

const restWords: Readonly<Record<'NOT_INDEPENDENT' | 'UNKNOWN', Text>> = {
  NOT_INDEPENDENT: pathwaysTexts.restNot,
  UNKNOWN: pathwaysTexts.restUnknown,
};

function standingsSentence({ entries, nodes }: PathwaysOfGroup, telling: Telling): string | null {
  const { reading } = telling;
  if (entries.value === null || entries.value === 0) return null;
  const parts = nodes
    .filter(({ value }) => value.value !== null && value.value > 0)
    .toSorted((one, other) => Number(one.standing === 'PRESENT') - Number(other.standing === 'PRESENT'))
    .map(({ standing, value }) =>
      reading.say(standingWords[standing], { n: reading.count(value.value ?? 0) }),
    );
  return reading.say(pathwaysTexts.told, {
    entries: reading.amount(entries.value, pathwaysNouns.entries),
    cohort: cohortText(telling),
    parts: listOf(parts, reading),
  });
}

/** Says nothing while something is still to come: few known ones would read as if they were all. */
function completedSentence({ nodes }: PathwaysOfGroup, reading: Reading): string | null {
  const completed = pathwayOf(nodes, 'COMPLETED');
  const independent = countOf(completed, 'INDEPENDENT');
  const all = completed?.value.value ?? 0;
  if (independent === null || all === 0 || countOf(completed, 'NOT_YET_DUE') !== 0) return null;
  const rest = (['NOT_INDEPENDENT', 'UNKNOWN'] as const).flatMap((outcome) => {
    const n = countOf(completed, outcome);
    return n === null || n === 0 ? [] : [reading.say(restWords[outcome], { n: reading.count(n) })];
  });
  return reading.say(rest.length === 0 ? pathwaysTexts.completedAll : pathwaysTexts.completedThen, {
    n: reading.count(independent),
    all: reading.count(all),
    rest: listOf(rest, reading),
  });
}

function notStartedSentence({ notStarted: { value } }: PathwaysOfGroup, reading: Reading): string | null {
  if (value === null || value === 0) return null;
  return reading.say(pathwaysTexts.notStartedToo, {
    amount: reading.amount(value, pathwaysNouns.assignments),
  });
}

function countOf(node: PathwayNode | undefined, outcome: PathwayOutcome): number | null {
  return node?.outcomes.find((one) => one.outcome === outcome)?.value.value ?? null;
}

function listOf(parts: readonly string[], { language }: Reading): string {
  return new Intl.ListFormat(language).format(parts);
}

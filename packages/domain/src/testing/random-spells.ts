import { addDays, earlierOf, type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import { type EmploymentStatus, spellEnds } from '../vocabulary/codes.ts';
import type { CoverageRecord, EnrolmentRecord, SpellRecord } from './fact-records.ts';
import { sampleSpell } from './sample-facts.ts';
import type { SeededRandom } from './seeded-random.ts';

const firstDay = toPlainDate('2014-01-15');

/**
 * Spells of one person that do not overlap within a kind: some meet, some leave days between, the last may still run. Benefit
 * often ends and work often begins around the exit of the enrolment given.
 */
export function randomSpells(
  random: SeededRandom,
  { enrolment, knownOn }: { enrolment: EnrolmentRecord; knownOn: PlainDate },
): readonly SpellRecord[] {
  const { participant } = enrolment;
  const enteredOn = enrolment.enteredOn ?? firstDay;
  const around = enrolment.exitedOn ?? addDays(enteredOn, 200);
  return (['benefit', 'employment'] as const).flatMap((kind) => {
    const isBenefit = kind === 'benefit';
    const spells: SpellRecord[] = [];
    let startsOn = addDays(isBenefit ? enteredOn : around, random.below(160) - (isBenefit ? 800 : 30));
    let lastDay = isBenefit
      ? addDays(around, random.below(260) - 60)
      : addDays(startsOn, 20 + random.below(600));
    for (let remaining = 1 + random.below(3); remaining > 0 && startsOn <= knownOn; remaining--) {
      const endsOn = lastDay > knownOn || lastDay < startsOn || random.chance(0.1) ? null : lastDay;
      spells.push(
        sampleSpell({
          participant,
          kind,
          startsOn,
          endsOn,
          detail: isBenefit ? null : random.pick<EmploymentStatus | null>(details),
          endReason: endsOn === null ? null : random.pick([null, 'work', ...endReasons]),
        }),
      );
      if (endsOn === null) break;
      startsOn = addDays(endsOn, random.pick([1, 1, 2, 20, 45, 150, 300]));
      lastDay = addDays(startsOn, random.below(400));
    }
    return spells;
  });
}

const details = [
  null,
  'svb',
  'svb',
  'svb',
  'minor',
  'self_employed',
  'vocational_training',
  'unknown',
] as const;
const endReasons = Object.keys(spellEnds).filter((key): key is keyof typeof spellEnds => key in spellEnds);

/** Days for which spells are complete: some for everybody, long or short stretches for some people. */
export function randomCoverage(random: SeededRandom, people: readonly string[]): readonly CoverageRecord[] {
  const everybody = (['benefit', 'employment'] as const).map(
    (kind): CoverageRecord => ({
      participant: null,
      kind,
      observedFrom: toPlainDate('2021-01-01'),
      observedThrough: toPlainDate('2022-06-30'),
    }),
  );
  const own = people
    .filter(() => random.chance(0.7))
    .flatMap((participant) =>
      (['benefit', 'employment'] as const).map((kind): CoverageRecord => {
        const observedFrom = addDays(firstDay, random.below(random.chance(0.5) ? 300 : 2500));
        const days = random.chance(0.6) ? 4000 : random.below(1500);
        return {
          participant,
          kind,
          observedFrom,
          observedThrough: earlierOf(addDays(observedFrom, days), toPlainDate('2026-05-31')),
        };
      }),
    );
  return [...everybody, ...own];
}

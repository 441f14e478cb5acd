import { dueDay } from '../calendar/maturity.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { KeyAttribute } from '../vocabulary/facts.ts';
import { endOfReceipt, returnedWithin12Months } from './end-of-receipt.ts';
import type { SpellRecord } from './fact-records.ts';
import { event, type MemoryFact } from './memory-fact.ts';
import { daysOfMonth, isOwnWork, isUndetailed, type PersonHistory } from './person-history.ts';

/** An exit of a person, with the attributes that what follows from it takes over. */
export interface PersonExit {
  readonly id: string;
  readonly participant: string;
  readonly enteredOn: PlainDate;
  readonly exitedOn: PlainDate;
  readonly attributes: Readonly<Partial<Record<KeyAttribute, string>>>;
}

/** The starts of own work of one person that belong to an exit: the latest before it, at most six months ago; one a month. */
export function integrations(history: PersonHistory, exits: readonly PersonExit[]): readonly MemoryFact[] {
  const order = ['svb', 'self_employed', 'vocational_training'];
  const starts = history.spells.filter(
    (spell) =>
      spell.kind === 'employment' && isOwnWork(spell) && history.isCovered('employment', spell.startsOn),
  );
  const attached = starts.flatMap((spell) => {
    const exit = latestExit(exits.filter(({ exitedOn }) => exitedOn <= spell.startsOn));
    if (exit === undefined || spell.startsOn > dueDay(exit.exitedOn, 6)) return [];
    return [{ spell, exit, kind: spell.detail ?? 'unknown' }];
  });
  const byMonth = Map.groupBy(attached, ({ spell }) => spell.startsOn.slice(0, 7));
  return [...byMonth.values()].flatMap((inMonth) => {
    const [first] = inMonth.toSorted(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) || (a.spell.startsOn < b.spell.startsOn ? -1 : 1),
    );
    if (first === undefined) return [];
    const { spell, exit, kind } = first;
    return [
      event(spell.startsOn, {
        participant: exit.participant,
        attributes: {
          ...exit.attributes,
          integration_kind: kind,
          receipt_3m_after: history.receiptOn(dueDay(spell.startsOn, 3)),
          svb_6m_after: kind === 'svb' ? insuredInSixMonths(history, spell) : 'unknown',
        },
      }),
    ];
  });
}

/** The first days without receipt that follow from exits; the same day counts once, for the latest exit. */
export function independences(history: PersonHistory, exits: readonly PersonExit[]): readonly MemoryFact[] {
  const ends = exits.flatMap((exit) => {
    const end = endOfReceipt(history, exit);
    return end === null ? [] : [{ exit, independentOn: addDays(end, 1) }];
  });
  return [...Map.groupBy(ends, ({ independentOn }) => independentOn)].flatMap(([independentOn, sameDay]) => {
    const exit = latestExit(sameDay.map((one) => one.exit));
    if (exit === undefined) return [];
    return [
      event(independentOn, {
        participant: exit.participant,
        attributes: { ...exit.attributes, returned_12m: returnedWithin12Months(history, independentOn) },
      }),
    ];
  });
}

function latestExit(exits: readonly PersonExit[]): PersonExit | undefined {
  return exits.toSorted((a, b) => (a.exitedOn > b.exitedOn ? -1 : 1))[0];
}

/** In insured employment on at least one day of each of the six calendar months after the one in which it began. */
function insuredInSixMonths(history: PersonHistory, { startsOn }: SpellRecord): 'yes' | 'no' | 'unknown' {
  const months = [1, 2, 3, 4, 5, 6].map((later) => {
    const days = daysOfMonth(startsOn, later);
    const covered = days.filter((day) => history.isCovered('employment', day));
    if (covered.some((day) => history.jobsOn(day).some(({ detail }) => detail === 'svb'))) return 'yes';
    const isUnclear = days.some((day) => history.jobsOn(day).some(isUndetailed));
    return covered.length === days.length && !isUnclear ? 'no' : 'unknown';
  });
  if (months.includes('no')) return 'no';
  return months.includes('unknown') ? 'unknown' : 'yes';
}

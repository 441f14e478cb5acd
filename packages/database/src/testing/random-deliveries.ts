import { type SeededRandom, seededRandom } from '@neue-wege/domain/testing';
import type { HandMadeDelivery, HandMadeOptions } from './hand-made-store.ts';

/** A delivery and how it is stored. */
export interface RandomDelivery {
  readonly delivery: HandMadeDelivery;
  readonly options: HandMadeOptions;
}

const people = ['anna', 'ben', 'cem', 'dora', 'emil'];
const places = ['bocholt', 'borken', 'vreden'];

/**
 * Deliveries over few people and few runs, so that they meet: records come, change, and end in complete deliveries. Rows that
 * break a rule are kept apart. Some hold one row of a kind, as the correction of a single record does.
 */
export function randomDeliveries(seed: number, count: number): readonly RandomDelivery[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    if (random.chance(0.2)) {
      const correction = { origin: 'correction', note: 'it was wrong' } as const;
      return { delivery: randomDelivery(random, 1), options: { ...correction, keepGood: true } };
    }
    return {
      delivery: randomDelivery(random, 5),
      options: {
        mode: random.chance(0.4) ? 'replace' : 'upsert',
        createMissing: random.chance(0.5),
        keepGood: true,
        confirmShrinking: true,
      },
    };
  });
}

function randomDelivery(random: SeededRandom, most: number): HandMadeDelivery {
  const day = (year: number): string => `${year}-0${1 + random.below(9)}-1${random.below(9)}`;
  const maybe = (cell: () => string): string => (random.chance(0.6) ? cell() : '');
  const run = (): string => `${1 + random.below(2)},${random.pick(places)},${random.pick(['garten', 'rad'])}`;
  const tables = {
    locations: { head: 'location,name', row: () => `${random.pick(places)},${random.pick(['A', 'B', ''])}` },
    runs: {
      head: 'run,location,project,valid_from,starts_on,places,target_group',
      row: () =>
        `${run()},${maybe(() => day(2024))},${maybe(() => day(2023))},${random.below(9)},${random.pick(['u25', ''])}`,
    },
    enrolments: {
      head: 'participant,run,location,project,enrolment_key,entered_on,exited_on',
      row: () =>
        `${random.pick(people)},${run()},${random.chance(0.2) ? `K-${random.below(3)}` : ''},${maybe(() => day(2024))},${maybe(() => day(2025))}`,
    },
    observations: {
      head: 'participant,run,location,project,months_after_exit,in_receipt',
      row: () => `${random.pick(people)},${run()},${random.pick([3, 6])},${random.pick(['yes', 'no', ''])}`,
    },
    spells: {
      head: 'participant,kind,starts_on,ends_on,detail',
      row: () =>
        `${random.pick(people)},${random.pick(['benefit', 'employment'])},${day(2024)},${maybe(() => day(2025))},`,
    },
    coverage: {
      head: 'participant,kind,observed_from,observed_through',
      row: () => `${maybe(() => random.pick(people))},benefit,2024-01-0${1 + random.below(2)},${day(2025)}`,
    },
    reference_values: {
      head: 'kind,location,year,value,source',
      row: () => `average_elb,${random.pick(places)},2024,${random.below(99)},BA`,
    },
    targets: {
      head: 'measure,location,year,value,source',
      row: () => `enrolments,${maybe(() => random.pick(places))},2024,${random.below(9)},plan`,
    },
  } as const;
  const kinds = Object.entries(tables).filter(() => random.chance(0.5));
  return Object.fromEntries(
    kinds.map(([kind, { head, row }]) => {
      const rows = Array.from({ length: 1 + random.below(most) }, row);
      return [kind, [head, ...rows].join('\n')];
    }),
  );
}

import { type Day, dayOf, yearOf } from './calendar.ts';
import { type Life, receiptOn } from './life.ts';
import { type Site, siteAreas } from './municipalities.ts';
import type { Random } from './random.ts';
import type { Run } from './runs.ts';
import { story } from './story.ts';

/** An invented participant. An empty text is an attribute that nobody wrote down. */
export interface Person {
  readonly key: string;
  readonly site: Site;
  readonly sex: 'female' | 'male' | 'diverse' | 'not_stated' | '';
  readonly birthYear: number;
  readonly birthYearKnown: boolean;
  readonly singleParent: 'yes' | 'no' | '';
  readonly residenceAgs: string;
  life: Life;
  /** The last day on which the person was in a run or assigned to one. */
  lastSeenOn: Day;
}

interface Wanted {
  readonly run: Run;
  readonly on: Day;
  readonly random: Random;
}

/** Everybody who was ever assigned to a run, in the order in which they came. */
export class People {
  readonly #people: Person[] = [];

  /** Somebody for a place in a run: mostly a new person, now and then one who was here before. */
  find(wanted: Wanted): Person {
    if (wanted.random.chance(story.enrolments.returners)) {
      const returners = this.#people.filter((person) => canReturn(person, wanted));
      if (returners.length > 0) return wanted.random.pick(returners);
    }
    const person = invent(wanted, this.#people.length + 1);
    this.#people.push(person);
    return person;
  }
}

function canReturn(person: Person, { run, on }: Wanted): boolean {
  const age = yearOf(on) - person.birthYear;
  const [youngest, , oldest] = story.projects[run.project].ages;
  return (
    person.site === run.site &&
    person.lastSeenOn + story.enrolments.daysBeforeReturn <= on &&
    person.life.departure === undefined &&
    receiptOn(person.life, on) !== undefined &&
    age >= youngest &&
    age < oldest &&
    (run.project !== 'perspektive' || person.singleParent === 'yes')
  );
}

function invent({ run, on, random }: Wanted, number: number): Person {
  const profile = story.projects[run.project];
  const isWoman = random.chance(profile.women);
  const age = Math.floor(random.triangular(profile.ages));
  const isSingleParent = random.chance(isWoman ? profile.singleParents.women : profile.singleParents.men);
  const missing = story.enrolments.attributeMissing;
  return {
    key: `DEMO-${String(number).padStart(6, '0')}`,
    site: run.site,
    sex: random.chance(missing) ? '' : sexOf(isWoman, random),
    birthYear: yearOf(on) - age,
    birthYearKnown: !random.chance(missing),
    singleParent: random.chance(missing) ? '' : isSingleParent ? 'yes' : 'no',
    residenceAgs: residenceOf(run, random),
    life: { receipts: receiptBefore({ run, on, random, age }), jobs: [] },
    lastSeenOn: on,
  };
}

function sexOf(isWoman: boolean, random: Random): Person['sex'] {
  const { diverse, notStated } = story.enrolments.sexMissing;
  const position = random.next();
  if (position < diverse) return 'diverse';
  if (position < diverse + notStated) return 'not_stated';
  return isWoman ? 'female' : 'male';
}

function residenceOf(run: Run, random: Random): string {
  const home = random.weighted(siteAreas[run.site].residences);
  return run.hostAgs !== undefined && random.chance(0.65) ? run.hostAgs : home;
}

/** Since when somebody lives on benefits; nobody does before the law of 2005 or the age of 15. */
function receiptBefore(of: { run: Run; on: Day; random: Random; age: number }): Life['receipts'] {
  const { run, on, random, age } = of;
  const isLongTerm = random.chance(story.projects[run.project].longTerm);
  const days = Math.floor(
    isLongTerm ? random.triangular([740, 1300, 3600]) : random.triangular([40, 250, 690]),
  );
  const earliest = Math.max(dayOf(2005, 1), dayOf(yearOf(on) - age + 15, 1));
  if (random.chance(story.enrolments.notInReceipt)) return [];
  return [{ startsOn: Math.min(Math.max(on - days, earliest), on - 30) }];
}

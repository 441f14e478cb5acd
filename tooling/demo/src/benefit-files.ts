import type { Day } from './calendar.ts';
import type { Row } from './csv.ts';
import { type DeliveryWindow, dateCell } from './delivery-window.ts';
import type { LookUp } from './follow-ups.ts';
import type { Person } from './people.ts';

export const spellColumns = [
  'participant',
  'kind',
  'starts_on',
  'ends_on',
  'detail',
  'subsidised',
  'end_reason',
] as const;

export const coverageColumns = ['participant', 'kind', 'observed_from', 'observed_through'] as const;

type SpellRow = Row<(typeof spellColumns)[number]>;
type CoverageRow = Row<(typeof coverageColumns)[number]>;
type Kind = 'benefit' | 'employment';

/** What one person's look-ups have shown so far. */
interface File {
  readonly since: Day;
  readonly through: Record<Kind, Day>;
  /** The text of each spell as last delivered, by kind and start. */
  readonly delivered: Map<string, string>;
}

/**
 * Reads the benefit system: each look-up shows the spells up to its day and covers the days since the one before. A
 * spell that ended later is still open in it. Look-ups must come in the order in which they became known.
 */
export class BenefitFiles {
  readonly #files = new Map<string, File>();

  read(
    lookUps: readonly LookUp[],
    window: DeliveryWindow,
  ): { spells: readonly SpellRow[]; coverage: readonly CoverageRow[] } {
    const spells: SpellRow[] = [];
    const coverage: CoverageRow[] = [];
    const inWindow = lookUps.filter(({ knownOn }) => knownOn > window.after && knownOn <= window.knownOn);
    const persons = [...new Set(inWindow.map(({ enrolment }) => enrolment.person))];
    for (const person of persons) {
      const own = inWindow.filter(({ enrolment }) => enrolment.person === person);
      const file = this.#open(person, own);
      for (const kind of ['benefit', 'employment'] as const) {
        const days = own
          .filter((lookUp) => kind === 'benefit' || lookUp.isEmploymentKnown)
          .map(({ on }) => on);
        const through = Math.max(...days);
        if (through <= file.through[kind]) continue;
        coverage.push({
          participant: person.key,
          kind,
          observed_from: dateCell(file.through[kind] + 1),
          observed_through: dateCell(through),
        });
        file.through[kind] = through;
        spells.push(...changedSpells({ person, file, kind }));
      }
    }
    return { spells, coverage };
  }

  #open(person: Person, lookUps: readonly LookUp[]): File {
    const known = this.#files.get(person.key);
    if (known !== undefined) return known;
    const entries = lookUps.map(({ enrolment, on }) => enrolment.stay?.enteredOn ?? on);
    const since = Math.min(...entries);
    const file = {
      since,
      through: { benefit: since - 1, employment: since - 1 },
      delivered: new Map<string, string>(),
    };
    this.#files.set(person.key, file);
    return file;
  }
}

function changedSpells({
  person,
  file,
  kind,
}: {
  person: Person;
  file: File;
  kind: Kind;
}): readonly SpellRow[] {
  return spellsUntil({ person, kind, since: file.since, through: file.through[kind] }).filter((spell) => {
    const name = `${kind}/${spell.starts_on}`;
    const text = JSON.stringify(spell);
    const isChanged = file.delivered.get(name) !== text;
    file.delivered.set(name, text);
    return isChanged;
  });
}

function spellsUntil(of: { person: Person; kind: Kind; since: Day; through: Day }): readonly SpellRow[] {
  const { person, kind, since, through } = of;
  const isSeen = (span: { startsOn: Day; endsOn?: Day }): boolean =>
    span.startsOn <= through && (span.endsOn === undefined || span.endsOn >= since);
  const isOver = (endsOn: Day | undefined): endsOn is Day => endsOn !== undefined && endsOn <= through;
  const participant = person.key;
  if (kind === 'benefit') {
    return person.life.receipts.filter(isSeen).map(({ startsOn, endsOn, endReason }) => ({
      participant,
      kind,
      starts_on: dateCell(startsOn),
      ...(isOver(endsOn) ? { ends_on: dateCell(endsOn), end_reason: endReason ?? 'unknown' } : {}),
    }));
  }
  return person.life.jobs.filter(isSeen).map((job) => ({
    participant,
    kind,
    starts_on: dateCell(job.startsOn),
    ends_on: isOver(job.endsOn) ? dateCell(job.endsOn) : '',
    detail: job.kind,
    subsidised: job.subsidised ? 'yes' : 'no',
  }));
}

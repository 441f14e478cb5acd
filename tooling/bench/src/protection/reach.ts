import {
  buildShiftModel,
  type DisclosureRule,
  type LatticeIndex,
  nothingFormer,
  type ShiftKind,
  type Unit,
} from '@neue-wege/domain';
import type { HiddenCount } from './hidden-counts.ts';
import { type FarWorld, type Highs, ShiftWorlds } from './shift-worlds.ts';

/** Whether other worlds hide a count; if not, shown units of which one must be withheld for that. */
export interface Judgement {
  readonly isHidden: boolean;
  readonly lacking: ReadonlySet<Unit>;
}

/** What is judged: a count, while these units are withheld. */
export interface JudgedCount {
  readonly count: HiddenCount;
  readonly isWithheld: (unit: Unit) => boolean;
}

type Numbers = 'fractions' | 'whole';

/** So many worlds are remembered for each direction of each count. */
const mostKnown = 5;

/** Judges patterns by the worlds of the engine, whoever found the pattern. */
export class Reach {
  readonly #highs: Highs;
  readonly #index: LatticeIndex;
  readonly #rule: Pick<DisclosureRule, 'threshold' | 'width'>;
  readonly #families: readonly string[];
  readonly #opened = new Map<string, ShiftWorlds>();
  readonly #known: Readonly<Record<Numbers, Map<string, readonly FarWorld[]>>> = {
    fractions: new Map(),
    whole: new Map(),
  };

  constructor(
    highs: Highs,
    { index, rule }: { index: LatticeIndex; rule: Pick<DisclosureRule, 'threshold' | 'width'> },
  ) {
    this.#highs = highs;
    this.#index = index;
    this.#rule = rule;
    this.#families = [...new Set(index.units.flatMap(({ system }) => system.family ?? []))];
  }

  /** In fractions: what they do not hide, no worlds in whole numbers hide. */
  judge(judged: JudgedCount): Judgement {
    return this.#judge(judged, 'fractions');
  }

  /** In whole numbers, which takes longer. */
  isHidden(judged: JudgedCount): boolean {
    return this.#judge(judged, 'whole').isHidden;
  }

  close(): void {
    for (const worlds of this.#opened.values()) worlds.close();
  }

  #judge(judged: JudgedCount, numbers: Numbers): Judgement {
    const { threshold, width } = this.#rule;
    const { value, toldBy } = judged.count;
    const lacking = new Set<Unit>();
    if (toldBy !== null && !judged.isWithheld(toldBy)) return { isHidden: true, lacking };
    const least = threshold - value;
    const up = this.#farthest(judged, { sign: 1, most: Math.max(width, least), numbers, lacking });
    if (up < least) return { isHidden: false, lacking };
    const most = Math.min(value, width);
    const down = up >= width ? 0 : this.#farthest(judged, { sign: -1, most, numbers, lacking });
    return { isHidden: up + down >= width, lacking };
  }

  #farthest(
    { count, isWithheld }: JudgedCount,
    { sign, most, numbers, lacking }: { sign: 1 | -1; most: number; numbers: Numbers; lacking: Set<Unit> },
  ): number {
    const name = `${sign} ${count.name}`;
    let best = 0;
    for (const { gain, moved } of this.#known[numbers].get(name) ?? [])
      if (gain > best && [...moved].every(isWithheld)) best = gain;
    for (const kind of kindsFor(count.unit, this.#families)) {
      if (best >= most) break;
      const worlds = this.#open(kind);
      const sum = worlds.sumOf(count.unit, { atoms: count.atoms, sign });
      if (sum === null) continue;
      const search = { sum, most, isWithheld };
      const found = numbers === 'whole' ? worlds.farthestWhole(search) : worlds.farthest(search);
      this.#remember(name, { found, numbers });
      best = Math.max(best, found.gain);
      for (const unit of found.held) lacking.add(unit);
    }
    return best;
  }

  #remember(name: string, { found, numbers }: { found: FarWorld; numbers: Numbers }): void {
    for (const one of found.isWhole ? (['fractions', 'whole'] as const) : [numbers]) {
      const known = this.#known[one].get(name) ?? [];
      this.#known[one].set(name, [found, ...known.slice(0, mostKnown - 1)]);
    }
  }

  #open(kind: ShiftKind): ShiftWorlds {
    const name = `${kind.family} ${kind.whole}`;
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const shifts = buildShiftModel({ index: this.#index, former: nothingFormer }, kind);
    const worlds = new ShiftWorlds(this.#highs, shifts);
    this.#opened.set(name, worlds);
    return worlds;
  }
}

/** Every kind of shifts that moves the counts of a unit. */
function kindsFor({ system: { family } }: Unit, families: readonly string[]): readonly ShiftKind[] {
  if (family !== null)
    return [
      { family, whole: false },
      { family, whole: true },
    ];
  const divided = families.length === 0 ? ['exit_end'] : families;
  return divided.map((one) => ({ family: one, whole: true }));
}

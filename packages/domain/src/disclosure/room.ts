import type { Unit } from './lattice-index.ts';
import type { Effect } from './world.ts';

/** How often a world can happen forwards and backwards before some count would fall below zero. */
export interface Room {
  readonly up: number;
  readonly down: number;
}

/** What is taken from the counts of a unit when all worlds of a set happen together, forwards or backwards. */
export class Usage {
  readonly #up = new Map<Unit, number[]>();
  readonly #down = new Map<Unit, number[]>();

  /** Notes that a world happens as often as it can. */
  use(effects: readonly Effect[], { up, down }: Room): void {
    for (const { unit, gains } of effects) {
      const upwards = this.#up.get(unit) ?? unit.values.map(() => 0);
      const downwards = this.#down.get(unit) ?? unit.values.map(() => 0);
      gains.forEach((gain, atom) => {
        if (gain < 0 && Number.isFinite(up)) upwards[atom] = (upwards[atom] ?? 0) - gain * up;
        if (gain > 0 && Number.isFinite(down)) downwards[atom] = (downwards[atom] ?? 0) + gain * down;
      });
      this.#up.set(unit, upwards);
      this.#down.set(unit, downwards);
    }
  }

  /** The room that is left for these effects. */
  room(effects: readonly Effect[]): Room {
    let up = Number.POSITIVE_INFINITY;
    let down = Number.POSITIVE_INFINITY;
    for (const { unit, gains } of effects) {
      const upwards = this.#up.get(unit);
      const downwards = this.#down.get(unit);
      for (let atom = 0; atom < gains.length; atom += 1) {
        const gain = gains[atom] ?? 0;
        const value = unit.values[atom] ?? 0;
        if (gain < 0) up = Math.min(up, Math.floor((value - (upwards?.[atom] ?? 0)) / -gain));
        if (gain > 0) down = Math.min(down, Math.floor((value - (downwards?.[atom] ?? 0)) / gain));
      }
    }
    return { up, down };
  }
}

/** The room that is left of both. */
export function narrower(one: Room, other: Room): Room {
  return { up: Math.min(one.up, other.up), down: Math.min(one.down, other.down) };
}

/** A reproducible stream of random numbers. Two streams with different names never influence each other. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Picks a key with a probability in proportion to its weight; weights need not add up to one. */
  readonly weighted: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) => Key;
  /** A number from `from` to `to` with its peak at `mode`, for ages and delays. */
  readonly triangular: (shape: readonly [from: number, mode: number, to: number]) => number;
}

/**
 * The stream of `name` under `seed`. Every run, person and enrolment draws from a stream of its own, so that a longer
 * demo never changes an earlier part of it. Only integer arithmetic and square roots: the same on every machine.
 */
export function randomStream(seed: number, name: string): Random {
  const next = sfc32(hash(`${seed}/${name}`));
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    weighted: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) =>
      weightedKey(weights, next()),
    triangular: ([from, mode, to]) => {
      const position = next();
      const share = (mode - from) / (to - from);
      return position < share
        ? from + Math.sqrt(position * (to - from) * (mode - from))
        : to - Math.sqrt((1 - position) * (to - from) * (to - mode));
    },
  };
}

function weightedKey<Key extends string>(
  weights: Readonly<Partial<Record<Key, number>>>,
  position: number,
): Key {
  const entries: [Key, number][] = [];
  for (const key in weights) entries.push([key, weights[key] ?? 0]);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = position * total;
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  const last = entries.at(-1);
  if (last === undefined) throw new Error('nothing to pick from');
  return last[0];
}

/** Four 32-bit words from a text (Bryc's cyrb128, public domain). */
function hash(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** Doty-Humphrey's small fast counter generator, public domain. */
function sfc32([first, second, third, fourth]: [number, number, number, number]): () => number {
  let a = first;
  let b = second;
  let c = third;
  let counter = fourth;
  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + result) | 0;
    return (result >>> 0) / 4294967296;
  };
  for (let round = 0; round < 15; round++) next();
  return next;
}

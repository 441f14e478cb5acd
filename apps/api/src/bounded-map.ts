/** A map that never weighs more than its limit: what was not looked up the longest goes first. */
export interface BoundedMap<Value> {
  readonly find: (key: string) => Value | undefined;
  readonly store: (key: string, value: Value) => void;
  /** What it weighs now. */
  readonly weight: () => number;
}

/**
 * A map of bounded weight. A value that weighs more than an eighth of the limit is not kept, so that one cannot push out all
 * the others; with a limit of 0 nothing is.
 */
export function boundedMap<Value>({
  limit,
  weigh,
}: {
  readonly limit: number;
  readonly weigh: (key: string, value: Value) => number;
}): BoundedMap<Value> {
  const values = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= values.get(key)?.weight ?? 0;
    values.delete(key);
  };
  return {
    find: (key) => {
      const found = values.get(key);
      if (found === undefined) return undefined;
      values.delete(key);
      values.set(key, found);
      return found.value;
    },
    store: (key, value) => {
      const weight = weigh(key, value);
      if (weight > limit / 8) return;
      drop(key);
      values.set(key, { value, weight });
      total += weight;
      for (const oldest of values.keys()) {
        if (total <= limit) break;
        drop(oldest);
      }
    },
    weight: () => total,
  };
}

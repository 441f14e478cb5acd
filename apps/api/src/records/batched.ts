import DataLoader from 'dataloader';

type AtLeastOne<Key> = readonly [Key, ...Key[]];

/** How the values of keys are read. */
export interface Batch<Key, Value> {
  /** What keys must have in common to be read at once. */
  readonly together: (key: Key) => unknown;
  /** The values of some keys, in their order. */
  readonly read: (keys: AtLeastOne<Key>) => Promise<readonly Value[]>;
}

/** Loads what is asked for at the same time at once, and nothing twice. */
export function batched<Key, Value>({ together, read }: Batch<Key, Value>): DataLoader<Key, Value, string> {
  return new DataLoader<Key, Value, string>(
    async (keys) => {
      const values: (Value | Error)[] = keys.map(() => new Error('A batch has no value for a key'));
      for (const [, group] of Map.groupBy(keys.entries(), ([, key]) => JSON.stringify(together(key)))) {
        const [first, ...others] = group.map(([, key]) => key);
        if (first === undefined) continue;
        const found = await read([first, ...others]);
        for (const [index, value] of found.entries()) values[group[index]?.[0] ?? 0] = value;
      }
      return values;
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );
}

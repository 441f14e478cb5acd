/** Something that is timed, under the name by which the table shows it. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/** How long a contender took in each round, in milliseconds. */
export interface Timed {
  readonly name: string;
  readonly times: readonly number[];
}

/** How often, and what is prepared before each round without being timed. */
export interface Rounds {
  readonly rounds: number;
  readonly before?: () => Promise<void>;
}

/** Runs the contenders in turn (A B C, A B C, …), so that whatever disturbs the machine disturbs all of them alike. */
export async function timeInterleaved(
  contenders: readonly Contender[],
  { rounds, before }: Rounds,
): Promise<readonly Timed[]> {
  const timed = contenders.map(({ name, run }): { name: string; run: typeof run; times: number[] } => ({
    name,
    run,
    times: [],
  }));
  for (let round = 0; round < rounds; round += 1) {
    await before?.();
    for (const { run, times } of timed) {
      const begun = performance.now();
      await run();
      times.push(performance.now() - begun);
    }
  }
  return timed;
}

/** The median of what each round says of one contender beside another: steadier than the ratio of two medians. */
export function ratioOf(one: Timed, other: Timed): number {
  return median(one.times.map((time, round) => time / (other.times[round] ?? Number.NaN)));
}

/** The middle value; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}

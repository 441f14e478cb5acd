/** Counts by account and name, hour by hour. */
export interface HourCounts {
  readonly add: (actor: string, name: string) => void;
  /** Tells what was counted of the hour that runs, and waits for no other. */
  readonly close: () => void;
}

const hour = 60 * 60_000;

/**
 * Counts of nothing yet. When an hour is over, what was counted in it is told of every account that was counted, with the
 * instant at which it began.
 */
export function createHourCounts({
  now,
  onHour,
}: {
  readonly now: () => Date;
  readonly onHour: (actor: string, counts: Readonly<Record<string, string | number>>) => void;
}): HourCounts {
  const accounts = new Map<string, Map<string, number>>();
  let begin = 0;
  let timer: NodeJS.Timeout | undefined;

  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const [actor, counts] of accounts)
      onHour(actor, { hour: new Date(begin).toISOString(), ...Object.fromEntries(counts) });
    accounts.clear();
  };
  const endWhenOver = (): void => {
    timer = undefined;
    const left = begin + hour - now().getTime();
    if (left <= 0) end();
    else timer = setTimeout(endWhenOver, left).unref();
  };

  return {
    add(actor, name) {
      const current = Math.floor(now().getTime() / hour) * hour;
      if (current !== begin) end();
      begin = current;
      if (timer === undefined) endWhenOver();
      const counts = accounts.get(actor) ?? new Map<string, number>();
      counts.set(name, (counts.get(name) ?? 0) + 1);
      accounts.set(actor, counts);
    },
    close: end,
  };
}

/** How often something happened, minute by minute of the last two days. */
export interface MinuteCounts {
  readonly add: (at: number, n: number) => void;
  /** How often in the minutes up to an instant. */
  readonly within: (minutes: number, at: number) => number;
  /**
   * How often in as many minutes as a rule: the median of the windows before this one in which it happened at all; 0 where
   * there was none.
   */
  readonly usual: (minutes: number, at: number) => number;
}

const minute = 60_000;
const keptMinutes = 2 * 24 * 60;

/** Counts of nothing yet. Instants are in milliseconds. */
export function createMinuteCounts(): MinuteCounts {
  const counts = new Map<number, number>();
  return {
    add(at, n) {
      const now = Math.floor(at / minute);
      for (const old of counts.keys()) {
        if (old > now - keptMinutes) break;
        counts.delete(old);
      }
      counts.set(now, (counts.get(now) ?? 0) + n);
    },
    within(minutes, at) {
      const first = Math.floor(at / minute) - minutes;
      let sum = 0;
      for (const [when, n] of counts) if (when > first) sum += n;
      return sum;
    },
    usual(minutes, at) {
      const first = Math.floor(at / minute) - minutes;
      const windows = new Map<number, number>();
      for (const [when, n] of counts) {
        const window = Math.floor((first - when) / minutes);
        if (window >= 0) windows.set(window, (windows.get(window) ?? 0) + n);
      }
      const sorted = [...windows.values()].toSorted((a, b) => a - b);
      return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
    },
  };
}

/** What operations watch: numbers alone, of which none tells of a person or of what was asked. */
export interface Metrics {
  /** Counts a request that is over. */
  readonly countRequest: (request: AnsweredRequest) => void;
  /** Adds one to a counter of events. */
  readonly countAlarm: (kind: string) => void;
  /** Counts a question for figures, by the profile that answered it, or as not published. */
  readonly countQuestion: (outcome: string) => void;
  /** Everything counted so far, and what the gauges say now, as OpenMetrics text. */
  readonly text: (gauges: readonly Gauge[]) => string;
}

/** A request that is over. */
export interface AnsweredRequest {
  readonly path: string;
  readonly status: number;
  /** From the first stage to the last byte out. */
  readonly seconds: number;
}

/** A number as it is at the moment, or several that a label tells apart. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: number | { readonly label: string; readonly numbers: ReadonlyMap<string, number> };
}

/** Paths are counted by the route that they belong to, so that nobody makes new series by asking. */
const routes = ['/graphql', '/api/auth', '/files', '/imports', '/returns', '/health', '/metrics', '/schema'];

/** Upper bounds of durations, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

interface Durations {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Numbers of a server that has just started. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();
  const alarms = new Map<string, number>();
  const questions = new Map<string, number>();
  const add = (counts: Map<string, number>, labels: string): unknown =>
    counts.set(labels, (counts.get(labels) ?? 0) + 1);
  return {
    countRequest: ({ path, status, seconds }) => {
      const route = routeOf(path);
      add(requests, `route="${route}",status="${status}"`);
      measure(durations, { labels: `route="${route}"`, seconds });
    },
    countAlarm: (kind) => void add(alarms, `kind="${kind.replaceAll(/\W/g, '_')}"`),
    countQuestion: (outcome) => void add(questions, `outcome="${outcome}"`),
    text: (gauges) =>
      [
        ...counter('requests', { help: 'Requests that were answered.', counts: requests }),
        ...histogram('request_duration_seconds', {
          help: 'From the first stage to the last byte out.',
          durations,
        }),
        ...counter('alarms', {
          help: 'Contexts without a location, rows that the database refused, and unusual sequences of questions.',
          counts: alarms,
        }),
        ...counter('questions', {
          help: 'Questions for figures that were answered, by profile, or that no published table answers.',
          counts: questions,
        }),
        ...gauges.flatMap(({ name, help, value }) => [
          ...head(name, { type: 'gauge', help }),
          ...(typeof value === 'number'
            ? [`${prefix}${name} ${value}`]
            : [...value.numbers].map(([key, n]) => `${prefix}${name}{${value.label}="${key}"} ${n}`)),
        ]),
        '# EOF\n',
      ].join('\n'),
  };
}

const prefix = 'neue_wege_';

function routeOf(path: string): string {
  return (
    routes.find((route) => path === route || path.startsWith(`${route}/`) || path.startsWith(`${route}.`)) ??
    'dashboard'
  );
}

function measure(
  durations: Map<string, Durations>,
  { labels, seconds }: { readonly labels: string; readonly seconds: number },
): void {
  const known = durations.get(labels) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 };
  for (const [index, bound] of bounds.entries())
    if (seconds <= bound) known.buckets[index] = (known.buckets[index] ?? 0) + 1;
  known.sum += seconds;
  known.count += 1;
  durations.set(labels, known);
}

function head(
  name: string,
  { type, help }: { readonly type: string; readonly help: string },
): readonly string[] {
  return [`# TYPE ${prefix}${name} ${type}`, `# HELP ${prefix}${name} ${help}`];
}

function counter(
  name: string,
  { help, counts }: { readonly help: string; readonly counts: ReadonlyMap<string, number> },
): readonly string[] {
  const lines = [...counts].map(([labels, n]) => `${prefix}${name}_total{${labels}} ${n}`);
  return [...head(name, { type: 'counter', help }), ...lines];
}

function histogram(
  name: string,
  { help, durations }: { readonly help: string; readonly durations: ReadonlyMap<string, Durations> },
): readonly string[] {
  const lines = [...durations].flatMap(([labels, { buckets, sum, count }]) => [
    ...bounds.map(
      (bound, index) => `${prefix}${name}_bucket{${labels},le="${bound}"} ${buckets[index] ?? 0}`,
    ),
    `${prefix}${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${prefix}${name}_sum{${labels}} ${sum}`,
    `${prefix}${name}_count{${labels}} ${count}`,
  ]);
  return [...head(name, { type: 'histogram', help }), ...lines];
}

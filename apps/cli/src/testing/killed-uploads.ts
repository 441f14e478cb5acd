import { setTimeout as after } from 'node:timers/promises';
import { jobIdIn, jobStateIn, type Looked, lookedIn } from './decode-jobs.ts';
import { neueWege, type Place, type RunningServer, startServer } from './neue-wege.ts';

/** A server over the store of a place that is told to import, killed, and looked at. */
export interface KilledServer {
  readonly start: () => Promise<void>;
  /** Uploads a delivery to be stored at once and waits for its end; the state of its job, or nothing where the server is gone. */
  readonly deliver: (number: number) => Promise<string | undefined>;
  readonly look: (number: number) => Promise<Looked>;
  readonly stop: (signal: 'SIGKILL' | 'SIGTERM') => Promise<unknown>;
}

/** People of each delivery. */
export const people = 400;

/** The text of a delivery: people whose keys no other one has, in a run of its own. */
export function deliveryText(number: number): string {
  const rows = Array.from(
    { length: people },
    (_, n) => `SRC-${number}-${n},${number},bocholt,wege,2023-01-10,2023-06-30,goal_reached`,
  );
  return `participant,run,location,project,entered_on,exited_on,exit_reason\n${rows.join('\n')}\n`;
}

/** Prepares a server over an empty store. */
export async function killedServer(place: Place): Promise<KilledServer> {
  const owner = ['--name', 'Uploads', '--role', 'steward', '--locations', 'all'];
  const { exit, stdout, stderr } = await neueWege(place, 'key', 'create', ...owner);
  if (exit !== 0) throw new Error(stderr);
  const authorization = `Bearer ${stdout.trim()}`;
  let server: RunningServer | undefined;
  const fetchJson = async (path: string, init: RequestInit): Promise<unknown> =>
    (await fetch(new URL(path, server?.url), { method: 'POST', ...init })).json();
  const ask = (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> =>
    fetchJson('/graphql', {
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  return {
    async start() {
      server = await startServer(place);
    },
    async deliver(number) {
      const form = new FormData();
      form.append('createMissing', 'true');
      form.append('confirm', 'at_once');
      form.append('file', new Blob([deliveryText(number)]), `delivery-${number}.csv`);
      try {
        const id = jobIdIn(await fetchJson('/imports', { headers: { authorization }, body: form }));
        for (;;) {
          const state = jobStateIn(
            await ask('query ($id: ID!) { node(id: $id) { ... on ImportJob { state } } }', { id }),
          );
          if (state !== undefined && !goesOn.includes(state)) return state;
          await after(20);
        }
      } catch {
        // It was killed.
        return undefined;
      }
    },
    async look(number) {
      return lookedIn(
        await ask(
          `query ($run: [String!]) { dataStatus { dataVersion } importJobs { state import { number } }
            breakdown(by: [], where: { run: $run }) { total { enrolments { value } } } }`,
          { run: [`bocholt/wege/${number}`] },
        ),
      );
    },
    stop: async (signal) => server?.stop(signal),
  };
}

const goesOn = ['RECEIVING', 'READING', 'STORING'];

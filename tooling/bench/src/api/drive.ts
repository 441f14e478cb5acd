import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Where questions go, under the name by which the table shows it. */
export interface Target {
  readonly name: string;
  readonly port: number;
  readonly body: string;
  readonly headers: readonly string[];
}

/** What came back in one stretch of time. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of one answer, its head included. */
  readonly bytes: number;
}

/** The loads of a target, one per round. */
export interface DrivenTarget {
  readonly name: string;
  readonly loads: readonly Load[];
}

const client = fileURLToPath(new URL('load-client.ts', import.meta.url));

/** Drives the targets in turn (A B C, A B C, …), after a round that is not counted. */
export async function driveInterleaved(
  targets: readonly Target[],
  { rounds, connections, milliseconds }: { rounds: number; connections: number; milliseconds: number },
): Promise<readonly DrivenTarget[]> {
  const driven = targets.map((target): { target: Target; loads: Load[] } => ({ target, loads: [] }));
  for (let round = -1; round < rounds; round += 1) {
    for (const { target, loads } of driven) {
      const load = await drive(target, { connections, milliseconds });
      if (round >= 0) loads.push(load);
    }
  }
  return driven.map(({ target, loads }) => ({ name: target.name, loads }));
}

async function drive(
  { name, port, body, headers }: Target,
  { connections, milliseconds }: { connections: number; milliseconds: number },
): Promise<Load> {
  const args = [client, String(port), String(connections), String(milliseconds), ...headers];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(body);
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return loadFrom(name, printed);
}

function loadFrom(name: string, printed: string): Load {
  const load: unknown = JSON.parse(printed);
  const numberIn = (part: string): number => {
    const value: unknown = typeof load === 'object' && load !== null ? Reflect.get(load, part) : undefined;
    if (typeof value !== 'number') throw new Error(`${name}: the client printed no ${part}`);
    return value;
  };
  if (numberIn('failures') > 0) throw new Error(`${name} did not answer every question`);
  return {
    perSecond: numberIn('perSecond'),
    p50: numberIn('p50'),
    p99: numberIn('p99'),
    bytes: numberIn('bytes'),
  };
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../product.ts';

/** A server in a process of its own. */
export interface Served {
  readonly port: number;
  /** The most memory since this was asked last, in MB. */
  readonly peak: () => Promise<number>;
  /** The most memory since its start, in MB. */
  readonly most: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Starts one of the programs of this folder, as the product is started. */
export async function serve(name: string, args: readonly string[]): Promise<Served> {
  const module = fileURLToPath(new URL(name, import.meta.url));
  const child = fork(module, [...args], {
    execArgv: [...nodeFlags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await told(child, 'port');
  const ask = (figure: string): Promise<number> => {
    const answer = told(child, figure);
    child.send(figure);
    return answer;
  };
  return {
    port,
    peak: () => ask('peak'),
    most: () => ask('most'),
    async close() {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

async function told(child: ChildProcess, name: string): Promise<number> {
  const messages: unknown[] = await once(child, 'message');
  const [message] = messages;
  const value: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  if (typeof value !== 'number') throw new Error(`The server tells its ${name}`);
  return value;
}

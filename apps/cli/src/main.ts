import process from 'node:process';
import { isatty } from 'node:tty';
import { processOutput } from './process-output.ts';
import { runCommandLine } from './run-command-line.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The first asks to stop in order; the second ends the process as ever.
  process.once(signal, () => stop.abort());
}

const { env } = process;
const locale = env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: processOutput(process.stdout),
  stderr: processOutput(process.stderr),
  isTerminal: isatty(process.stderr.fd),
  cwd: process.cwd(),
  variables: env,
  language: locale.startsWith('de') ? 'de' : 'en',
  now: () => new Date(),
  signal: stop.signal,
});

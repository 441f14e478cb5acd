// What `npm start` and `npm test` run on a machine that has nothing but Node >= 18 and npm: installs what the
// lockfile pins when it is not installed yet, then runs a command with the pinned tools first on the PATH.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.installed');
const env = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  HOME: writableHome(),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/** npm, pnpm and turbo keep caches at home; whoever has no home gets one inside the checkout. */
function writableHome() {
  try {
    accessSync(homedir(), constants.W_OK);
    return homedir();
  } catch {
    return join(root, '.home');
  }
}

function installIfStale() {
  const pinned = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((file) => readFileSync(join(root, file)));
  const stamp = createHash('sha256').update(Buffer.concat(pinned)).digest('hex');
  const isFresh =
    existsSync(join(bin, 'node')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isFresh) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const install = ['--yes', `--package=${packageManager}`, '-c', 'pnpm install --frozen-lockfile'];
  const { status } = spawnSync('npx', install, { cwd: root, env: { ...env, CI: 'true' }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}

/** Runs a command to its end, passes signals on to it, and resolves to its exit code. */
function run(command, ...args) {
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  const forward = (signal) => {
    // A terminal sends Ctrl-C to the whole group: the child has it already.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}

const commands = {
  async start(...args) {
    const built = await run('turbo', 'run', 'build', '--output-logs=errors-only');
    return built === 0 ? run('node', 'apps/cli/bin/neue-wege.mjs', 'start', ...args) : built;
  },
  async test(...args) {
    const tested = await run('turbo', 'run', 'build', 'lint', 'typecheck', 'test', '--continue', ...args);
    const counted = await run('node', 'tooling/checks/src/summary.ts');
    return tested === 0 ? counted : tested;
  },
};

const [name, ...args] = process.argv.slice(2);
installIfStale();
process.exitCode = await (commands[name] ?? ((...rest) => run(name, ...rest)))(...args);

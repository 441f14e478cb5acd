// What `npm start` and `npm test` run on a machine that has nothing but Node >= 18 and npm: installs what the
// lockfile pins unless it is there, then runs a command with the pinned tools first on the PATH.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.installed');
const env = {
  ...process.env,
  HOME: writableHome(),
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

const commands = {
  /** Serves the dashboard; `neue-wege start` migrates, and fills an empty store with the demo data, before. */
  async start(...args) {
    const build = spawnSync('turbo', ['run', 'build'], { cwd: root, env, encoding: 'utf8' });
    if (build.status !== 0) {
      process.stderr.write(`${build.stdout}${build.stderr}`);
      return build.status ?? 1;
    }
    return run('neue-wege', 'start', ...args);
  },
  /** Runs every check there is and counts them; turbo brings the reports of unchanged packages back. */
  async test(...args) {
    for (const folder of reportFolders()) rmSync(folder, { recursive: true, force: true });
    const tasks = ['build', 'lint', 'typecheck', 'test', 'e2e'];
    const tested = await run('turbo', 'run', ...tasks, '--continue', '--output-logs=new-only', ...args);
    const counted = await run('node', 'tooling/checks/src/summary.ts', String(tested));
    return tested === 0 ? counted : tested;
  },
};

const [name, ...args] = process.argv.slice(2);
installIfStale();
process.exitCode = await (commands[name]?.(...args) ?? run(name, ...args));

/** npm, pnpm and turbo keep caches at home; whoever has no home gets one inside the checkout. */
function writableHome() {
  try {
    accessSync(homedir(), constants.W_OK);
    return homedir();
  } catch {
    const home = join(root, '.home');
    mkdirSync(home, { recursive: true });
    return home;
  }
}

function installIfStale() {
  const pinned = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((file) => readFileSync(join(root, file)));
  const stamp = createHash('sha256').update(Buffer.concat(pinned)).digest('hex');
  const isInstalled = existsSync(join(bin, 'node')) && existsSync(stampFile);
  if (isInstalled && readFileSync(stampFile, 'utf8') === stamp) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const install = ['--yes', `--package=${packageManager}`, '-c', 'pnpm install --frozen-lockfile'];
  const { status } = spawnSync('npx', install, { cwd: root, env: { ...env, CI: 'true' }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}

/** Runs a command to its end, passes signals on to it, and resolves to its exit code. */
function run(command, ...parameters) {
  const child = spawn(command, parameters, { cwd: root, env, stdio: 'inherit' });
  const forward = (signal) => {
    // A terminal sends Ctrl-C to the whole group: the child has it already.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
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

function reportFolders() {
  const groups = ['apps', 'packages', 'tooling'].map((group) => join(root, group));
  const entries = groups.flatMap((group) =>
    readdirSync(group, { withFileTypes: true }).map((entry) => [group, entry]),
  );
  const packages = entries
    .filter(([, entry]) => entry.isDirectory())
    .map(([group, entry]) => join(group, entry.name));
  return [root, ...packages].map((folder) => join(folder, '.reports'));
}

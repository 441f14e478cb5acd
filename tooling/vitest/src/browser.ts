import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type PlaywrightTestConfig } from '@playwright/test';

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Switches that keep the browser from opening windows, and from talking to anybody but the tested server. */
export const chromiumArgs: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chrome or Chromium: `CHROME_PATH`, a usual place, or Playwright's own. Where there is none it is
 * installed, by apt-get as root, else by Playwright into its cache.
 *
 * @throws Error that says how to get one.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const wanted = environment['CHROME_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH names no file: ${wanted}`);
  }
  return installedChromium() ?? installChromium();
}

/** What Playwright and Vitest's browser mode take to launch the browser that `findChromium` finds. */
export function chromiumLaunch(): { readonly executablePath: string; readonly args: string[] } {
  return { executablePath: findChromium(), args: [...chromiumArgs] };
}

/** The Playwright configuration of a package: one worker, a report under `.reports` that the final count reads. */
export function browserTests(config: PlaywrightTestConfig = {}): PlaywrightTestConfig {
  return {
    forbidOnly: true,
    workers: 1,
    reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
    ...config,
    use: { ...config.use, launchOptions: chromiumLaunch() },
  };
}

function installedChromium(): string | undefined {
  return [...wellKnown, chromium.executablePath()].find((path) => existsSync(path));
}

function installChromium(): string {
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  const byApt = installedChromium();
  if (byApt !== undefined) return byApt;
  const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
  run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium']);
  const byPlaywright = installedChromium();
  if (byPlaywright !== undefined) return byPlaywright;
  throw new Error(
    'The browser tests need Chrome or Chromium, and it could not be installed. Install one ' +
      '(Debian: apt-get install chromium), or set CHROME_PATH to the program.',
  );
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

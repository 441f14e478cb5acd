// Imports a folder of real input on every engine and compares each figure with the folder's expected.json.
// Argument: the folder. Writes the count of figures to `.reports` and fails on the first difference, or without a folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@neue-wege/vitest/postgres-server';
import { root } from './repository.ts';
import { decodeEngineReport } from './testing/decode-engine-report.ts';
import type { EngineReport } from './testing/engine-report.ts';

const shownDifferences = 20;
const reportFile = join(root, '.reports', 'real-input.json');
const engineProgram = fileURLToPath(new URL('testing/run-engine.ts', import.meta.url));

rmSync(reportFile, { force: true });
const [given] = process.argv.slice(2);
const folder = given === undefined ? undefined : resolve(given);
const needed = ['enrolments.csv', 'followups.csv', 'expected.json'];
const missing = folder === undefined ? needed : needed.filter((file) => !existsSync(join(folder, file)));
if (folder === undefined || missing.length > 0) {
  process.stderr.write(
    `check:real-input DIR: a folder with ${needed.join(', ')}; missing: ${missing.join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await check(folder);
}

async function check(input: string): Promise<number> {
  const server = await startPostgres();
  const reports: [string, EngineReport][] = [];
  try {
    for (const engine of ['memory', 'pglite', 'postgresql']) {
      reports.push([engine, await runEngine(engine, [input, server.url])]);
    }
  } finally {
    await server.stop();
  }
  for (const [engine, report] of reports) print(engine, report);
  const compared = reports.reduce((sum, [, report]) => sum + report.compared, 0);
  const failed = reports.reduce((sum, [, report]) => sum + report.differences.length, 0);
  mkdirSync(dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, JSON.stringify({ passed: compared - failed, failed }));
  process.stdout.write(`real input: ${compared - failed} figures equal, ${failed} different\n`);
  return failed === 0 ? 0 : 1;
}

async function runEngine(engine: string, args: readonly string[]): Promise<EngineReport> {
  const child = spawn(process.execPath, [engineProgram, engine, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed, exit] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (exit[0] !== 0) throw new Error(`${engine} did not come to its end`);
  return decodeEngineReport(printed);
}

function print(engine: string, report: EngineReport): void {
  const { rows, seconds, importPeak, compared, differences, wholeMs, sourceMs } = report;
  const speed = `${rows} rows in ${seconds.toFixed(1)} s (${Math.round(rows / seconds)} rows/s)`;
  const times = `location by year ${wholeMs.toFixed(1)} ms, of which ${sourceMs.toFixed(1)} ms in the source`;
  process.stdout.write(
    `${engine}: ${speed}, peak ${Math.round(importPeak)} MB; ${times}; ${compared} figures\n`,
  );
  for (const { place, expected, got } of differences.slice(0, shownDifferences)) {
    process.stdout.write(`  ${place}: expected ${expected}, got ${got}\n`);
  }
  const rest = differences.length - shownDifferences;
  if (rest > 0) process.stdout.write(`  and ${rest} more\n`);
}

// Prints what failed by name, then `N passed, N failed` over all reports. Arguments: exit codes of the steps that wrote them, so that a step
// which failed without a failed test (a build, the lint) is counted too.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeReport } from './decode-report.ts';
import { root } from './repository.ts';

const reports = globSync('{.reports,{apps,packages,tooling}/*/.reports}/*.json', { cwd: root });
const counts = reports.map((path) => decodeReport(readFileSync(join(root, path), 'utf8')));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failedTests = counts.reduce((sum, count) => sum + count.failed, 0);
const failedSteps = process.argv.slice(2).filter((code) => code !== '0').length;
const failed = failedTests === 0 ? failedSteps : failedTests;

for (const failure of counts.flatMap(({ failures = [] }) => failures))
  process.stdout.write(`failed: ${failure}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

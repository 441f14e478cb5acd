import type { EngineReport } from './engine-report.ts';

/** Reads what an engine's process printed; it is of the same version, so only its end is checked. */
export function decodeEngineReport(text: string): EngineReport {
  const report = JSON.parse(text) as EngineReport;
  if (!Number.isFinite(report.seconds) || !Number.isFinite(report.sourceMs))
    throw new Error('an engine reported half only');
  return report;
}

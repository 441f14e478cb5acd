import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

/** Vitest's global set-up: one PostgreSQL for all test files of the run, stopped when the run ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgresUrl', server.url);
  return () => server.stop();
}

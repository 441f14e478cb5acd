// How well the published tables are protected, and at what cost, in a process of its own. Arguments: folder, and that of real input
// (`enrolments.csv`, `followups.csv`) where there is one.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { demoSeed, writeDemo } from '@neue-wege/demo';
import { type MappingProfile, parseProfiles } from '@neue-wege/intake';
import { loadHighs, loadProgramSolver } from '@neue-wege/solver';
import { benchDay } from './bench-day.ts';
import { importDelivery } from './import-delivery.ts';
import { openEmptyStore } from './open-store.ts';
import { comparePatterns, type WorldFigures } from './protection/compare-patterns.ts';
import { measureRelease, type ReleaseFigures } from './protection/measure-release.ts';
import { patternsTable, ratiosTable, releasesTable } from './protection/protection-report.ts';
import { smallWorlds } from './testing/small-worlds.ts';

const [folder = '', input] = process.argv.slice(2);
const solver = loadProgramSolver();
const highs = await loadHighs();

const worlds: WorldFigures[] = [];
for (const [kind, alike] of Map.groupBy(smallWorlds(), (world) => world.kind)) {
  const figures: WorldFigures[] = [];
  for (const world of alike) figures.push(await comparePatterns(world, { highs, solver }));
  process.stdout.write(`\n${patternsTable(kind, figures)}`);
  worlds.push(...figures);
}
process.stdout.write(`\n${ratiosTable(worlds)}`);

const releases: ReleaseFigures[] = [await measureDemo()];
if (input !== undefined) releases.push(await measureInput(input));
process.stdout.write(`\n${releasesTable(releases)}`);

async function measureDemo(): Promise<ReleaseFigures> {
  const database = await openEmptyStore({ engine: 'pglite', folder });
  const deliveries = await writeDemo(join(folder, 'demo'), { seed: demoSeed, through: benchDay });
  for (const delivery of deliveries) await importDelivery(database, { folder: delivery, expected: 'stored' });
  const figures = await measureRelease(database, { name: 'demo', solver });
  await database.close();
  return figures;
}

async function measureInput(given: string): Promise<ReleaseFigures> {
  const database = await openEmptyStore({ engine: 'pglite', folder });
  const profiles = await readProfiles();
  await importDelivery(database, { folder: given, expected: 'stored', profiles });
  const figures = await measureRelease(database, { name: basename(given), solver });
  await database.close();
  return figures;
}

/** How the files of real input are read. */
async function readProfiles(): Promise<readonly MappingProfile[]> {
  const place = new URL('../../checks/profiles/', import.meta.url);
  const files = (await readdir(place)).filter((file) => file.endsWith('.json')).toSorted();
  const profiles = await Promise.all(
    files.map(async (file) => parseProfiles(await readFile(new URL(file, place), 'utf8'), file)),
  );
  return profiles.flat();
}

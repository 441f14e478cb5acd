// The query families on one engine, in a process of its own, so that its memory is its own. Prints medians.
// Arguments: engine, folder with a delivery per size, URL of the server, sizes, names of the families.
import { join } from 'node:path';
import { benchFamilies } from './bench-families.ts';
import { families } from './families/all-families.ts';
import { familiesTable, growthTable, type SizeFigures } from './families-report.ts';
import { importDelivery } from './import-delivery.ts';
import { openEmptyStore } from './open-store.ts';

const [engine, folder = '', url = '', sizes = '', names = ''] = process.argv.slice(2);
const isEmbedded = engine === 'pglite';
const asked = names.split(',');
const measured: SizeFigures[] = [];
for (const size of sizes.split(',').map(Number)) measured.push(await measureSize(size));
process.stdout.write(growthTable(measured));

async function measureSize(size: number): Promise<SizeFigures> {
  const database = await openEmptyStore(
    isEmbedded ? { engine: 'pglite', folder } : { engine: 'postgresql', url },
  );
  const begun = performance.now();
  const rows = await importDelivery(database, { folder: join(folder, String(size)), expected: 'stored' });
  const seconds = (performance.now() - begun) / 1000;
  const imported = memoryInUse();
  const figures = {
    size,
    families: await benchFamilies(
      database,
      families.filter(({ id }) => asked.includes(id)),
    ),
  };
  const questioned = memoryInUse();
  await database.close();
  const of = isEmbedded ? 'the engine included' : 'without the server';
  const memory = `${whole(imported)} MB after the import, ${whole(questioned)} MB after the questions`;
  process.stdout.write(
    `\n${isEmbedded ? 'PGlite' : 'PostgreSQL'}: ${whole(rows)} rows in ${whole(seconds)} s\n`,
  );
  process.stdout.write(`${familiesTable(figures)}  memory of the process, ${of}: ${memory}\n`);
  return figures;
}

function memoryInUse(): number {
  return process.memoryUsage.rss() / 1024 / 1024;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

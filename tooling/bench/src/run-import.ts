// The import alone at one size, in a process of its own, so that its memory is its own.
// Arguments: engine, folder of the delivery, folder of the stores, folder that the server may write to, URL of the server, rounds.
import { benchImport } from './bench-import.ts';
import { importTable } from './import-table.ts';

const [engine, delivery = '', folder = '', shared = '', url = '', rounds = ''] = process.argv.slice(2);
const isEmbedded = engine === 'pglite';
const { filled, figures } = await benchImport({
  delivery,
  place: isEmbedded ? { engine: 'pglite', folder } : { engine: 'postgresql', url },
  // The embedded engine has files of its own.
  serverFolder: isEmbedded ? '/pglite/data' : shared,
  rounds: Number(rounds),
});
await filled.close();
process.stdout.write(`\n${engine}, Node ${process.versions.node}\n${importTable(figures, { isEmbedded })}`);

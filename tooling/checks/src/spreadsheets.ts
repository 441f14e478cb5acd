// Opens the spreadsheets of a return with LibreOffice and compares every cell that it shows with what stands in the file.
// Argument: a folder that `neue-wege return` wrote, with `xlsx`, `csv` or `csv-de` among its formats. Needs `soffice`.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { isSeenAs } from './testing/seen-cell.ts';
import { expectedIn, parsed, type Rows, sheetNameOf } from './testing/sheets-in-file.ts';

/** Everything of every sheet, numbers in full and unformatted; the language of what is read: English. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1';
const longest = 120_000;
const shownDifferences = 20;

const [folder] = process.argv.slice(2);
const files =
  folder === undefined ? [] : (await readdir(folder)).filter((name) => /\.(xlsx|csv)$/.test(name));
if (folder === undefined || files.length === 0) {
  process.stderr.write('check:spreadsheets DIR: a folder with the xlsx, csv or csv-de of a return\n');
  process.exitCode = 2;
} else {
  process.exitCode = await check(files.map((name) => join(folder, name)));
}

async function check(paths: readonly string[]): Promise<number> {
  let [equal, different] = [0, 0];
  for (const path of paths) {
    const seen = await openedByLibreOffice(path);
    for (const [sheet, rows] of await expectedIn(path)) {
      const shown = seen.get(sheetNameOf(sheet)) ?? [];
      const cells = rows.flatMap((row, at) => row.map((cell, column) => ({ cell, at, column })));
      for (const { cell, at, column } of cells) {
        const text = shown[at]?.[column] ?? '';
        if (isSeenAs(cell, text)) equal += 1;
        else {
          different += 1;
          if (different <= shownDifferences)
            process.stdout.write(
              `${basename(path)} ${sheet} ${at + 1}:${column + 1}: ${cell.value} is seen as ${text}\n`,
            );
        }
      }
    }
  }
  process.stdout.write(`spreadsheets: ${paths.length} files, ${equal} cells equal, ${different} different\n`);
  return different === 0 && equal > 0 ? 0 : 1;
}

/** What LibreOffice shows of a file, by sheet. */
async function openedByLibreOffice(path: string): Promise<ReadonlyMap<string, Rows<string>>> {
  const own = await mkdtemp(join(tmpdir(), 'neue-wege-sheets-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(own, 'profile')).href}`;
    const out = join(own, 'out');
    const words = [profile, '--headless', ...readingOf(path), '--convert-to', asCsv, '--outdir', out, path];
    await promisify(execFile)('soffice', words, { timeout: longest });
    const base = basename(path).replace(/\.\w+$/, '');
    const made = await readdir(out);
    const sheets = made.map(async (name) => {
      const sheet = name.slice(base.length).replace(/^-|\.csv$/g, '');
      return [
        path.endsWith('.xlsx') ? sheetNameOf(sheet) : '',
        parsed(await readFile(join(out, name)), ','),
      ] as const;
    });
    return new Map(await Promise.all(sheets));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('LibreOffice is needed (Debian: apt-get install libreoffice-calc-nogui)', {
        cause: error,
      });
    throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** As a double click reads a file of text: the German one by German rules, the other one by English ones. */
function readingOf(path: string): readonly string[] {
  if (path.endsWith('.xlsx')) return [];
  const [separator, language] = path.endsWith('-csv-de.csv') ? [59, 1031] : [44, 1033];
  return [`--infilter=Text - txt - csv (StarCalc):${separator},34,76,1,,${language},false,true`];
}

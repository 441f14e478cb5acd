import type { Page } from '@playwright/test';
import type { ApiFigures } from './decode-figures.ts';
import { bare } from './told-values.ts';

/** Cells by the name of their row, which stands behind that of its group. */
export type Told = Readonly<Record<string, readonly string[]>>;

/** What a page tells below one heading. */
export type ToldBelow = Readonly<Record<string, Told>>;

/** Every table of the page, by the heading it stands under; what is there for the eye alone is left out. */
export async function readTables(page: Page): Promise<ToldBelow> {
  const tables = await page.evaluate(() => {
    const textOf = (element: Element): string => {
      const parts: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node.parentElement?.closest('[aria-hidden="true"], dialog, [popover]') === null)
          parts.push(node.textContent ?? '');
      return parts.join(' ');
    };
    return [...document.querySelectorAll('main table')].map((table) => {
      const labelledBy = table.closest('section')?.getAttribute('aria-labelledby') ?? '';
      const rows = [...table.querySelectorAll('tbody')].flatMap((body) => {
        const group = body.querySelector('th[scope="rowgroup"]');
        return [...body.rows].flatMap((row) => {
          const label = row.querySelector('th[scope="row"]');
          if (label === null) return [];
          const name = label.querySelector('a') ?? label;
          const cells = [...row.cells].filter((cell) => cell !== label).map(textOf);
          return [{ group: group === null ? '' : textOf(group), label: textOf(name), cells }];
        });
      });
      return { heading: document.getElementById(labelledBy)?.textContent ?? '', rows };
    });
  });
  return Object.fromEntries(
    tables.map(({ heading, rows }) => [
      heading,
      Object.fromEntries(
        rows.map(({ group, label, cells }) => [
          [group, label]
            .filter((part) => part !== '')
            .map(bare)
            .join(' > '),
          cells.map(bare),
        ]),
      ),
    ]),
  );
}

/** What the charts of the page say, point by point, by the name of their figure: walked by the keys that people press. */
export async function readCharts(page: Page): Promise<Told> {
  const charts = await page.evaluate(async () => {
    const found: { readonly name: string; readonly points: readonly string[] }[] = [];
    for (const chart of document.querySelectorAll<HTMLElement>('main [role="application"]')) {
      const figure = chart.closest('figure');
      const labelledBy = (figure ?? chart.closest('section'))?.getAttribute('aria-labelledby') ?? '';
      const press = async (key: string): Promise<string> => {
        chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await new Promise((resolve) => setTimeout(resolve));
        return (
          (chart.querySelector('[aria-live]') ?? figure?.querySelector('[aria-live]'))?.textContent ?? ''
        );
      };
      chart.focus();
      const points: string[] = [];
      for (let point = await press('Home'); !points.includes(point); point = await press('Home')) {
        for (; !points.includes(point); point = await press('ArrowRight')) points.push(point);
        await press('ArrowDown');
      }
      chart.blur();
      found.push({ name: document.getElementById(labelledBy)?.textContent ?? '', points });
    }
    return found;
  });
  const told: Record<string, readonly string[]> = {};
  for (const { name, points } of charts) told[name] = [...(told[name] ?? []), ...points.map(bare)];
  return told;
}

/** The rows of a file that the page offers, as the API would tell them; a value that is not there is empty. */
export async function readFile(
  page: Page,
  name: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const links = page.getByRole('link', { name, exact: true });
  await links.first().waitFor();
  const hrefs = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')));
  const [href] = hrefs;
  if (href === undefined || hrefs.size > 1) throw new Error(`One file is offered as ${name}`);
  const text = (await (await page.request.get(href)).text()).replace(/^\uFEFF/, '');
  const isGerman = href.includes('.csv-de');
  const [headings = [], ...records] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => cellsOf(line, isGerman ? ';' : ','));
  return records.map((record) =>
    Object.fromEntries(
      headings.map((heading, index) => {
        const cell = record[index] ?? '';
        return [heading, isGerman && /^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell];
      }),
    ),
  );
}

/** The row that a file has to have for a row of the API. */
export function fileRow(row: ApiFigures, by: readonly string[]): Readonly<Record<string, string>> {
  const written = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  const cells: Record<string, string> = { is_total_of: row.totalOf.join(',') };
  for (const id of by) cells[id] = row.keys[id] ?? '';
  for (const [id, value] of Object.entries(row.values)) {
    cells[id] = written(value.value);
    cells[`${id}_status`] = value.status;
    if (value.denominator === undefined) continue;
    for (const part of ['numerator', 'denominator', 'unknown', 'coverage'] as const)
      cells[`${id}_${part}`] = written(value[part]);
  }
  return cells;
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}]*))(?:${delimiter}|$)`, 'y');
  while (pattern.lastIndex < line.length) {
    const found = pattern.exec(line);
    if (found === null) throw new Error(`Not a line of CSV: ${line}`);
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (pattern.lastIndex === line.length && line.endsWith(delimiter)) cells.push('');
  }
  return cells;
}

import { inflateRawSync } from 'node:zlib';

/** The values of a sheet of a downloaded workbook, row by row; texts and numbers, `null` for what is empty. */
export function workbookRows(
  workbook: Buffer,
  sheet: number,
): readonly (readonly (string | number | null)[])[] {
  const parts = partsOf(workbook);
  const strings = matches(parts.get('xl/sharedStrings.xml'), /<t[^>]*>(.*?)<\/t>/gs).map(([, text]) => text);
  return matches(parts.get(`xl/worksheets/sheet${sheet}.xml`), /<row [^>]*>(.*?)<\/row>/gs).map(
    ([, cells = '']) =>
      matches(cells, /<c ([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?<\/c>)/gs).map(
        ([, attributes = '', value = '']) => {
          if (value === '') return null;
          return attributes.includes('t="s"') ? (strings[Number(value)] ?? null) : Number(value);
        },
      ),
  );
}

/** Where the links of a sheet lead that leave the workbook. */
export function workbookLinks(workbook: Buffer, sheet: number): readonly string[] {
  const part = partsOf(workbook).get(`xl/worksheets/_rels/sheet${sheet}.xml.rels`);
  return matches(part, / Target="(http[^"]*)"/g).map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

/** The parts by their names: each stands behind a header that tells its sizes. */
function partsOf(archive: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let at = 0;
  while (archive.readUInt32LE(at) === 0x04034b50) {
    const name = archive.toString('utf8', at + 30, at + 30 + archive.readUInt16LE(at + 26));
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    const end = start + archive.readUInt32LE(at + 18);
    const content = archive.subarray(start, end);
    const isDeflated = archive.readUInt16LE(at + 8) === 8;
    parts.set(name, (isDeflated ? inflateRawSync(content) : content).toString('utf8'));
    at = end;
  }
  return parts;
}

function matches(text: string | undefined, pattern: RegExp): readonly RegExpExecArray[] {
  return [...(text ?? '').matchAll(pattern)];
}

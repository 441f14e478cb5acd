import {
  type Cell,
  type CellStyle,
  type CellValue,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { plain } from './cell-text.ts';
import { editParts, type PartEdits } from './edit-parts.ts';
import { rowHeights } from './row-heights.ts';
import type { CellLook, Sheet, SheetCell, Workbook } from './workbook.ts';

/**
 * The bytes of a workbook (Office Open XML). The same workbook gives the same bytes: no clock, no chance.
 *
 * The one place that knows the library. It writes what is no text for it as it stands: a cell is a formula nowhere, `#N/A` would
 * be an error and `_x0041_` the letter A, so that both are written in a form that stays text.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { title, description, creator, day, language } = workbook;
  const made = new Date(`${day}T00:00:00Z`);
  const styleOf = keptStyles();
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => libraryUnderstands(sheet, { styleOf, language })),
    properties: {
      title: plain(title),
      description: plain(description),
      creator: plain(creator),
      lastModifiedBy: plain(creator),
      created: made,
      modified: made,
    },
    namedRanges: workbook.sheets.flatMap(printTitles),
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return editParts(bytes, whatTheLibraryLacks(workbook));
}

const languageTags = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Workbook['language'], string>;

/** The language of the document, which assistive technology reads, and room for the handles of folded columns. */
function whatTheLibraryLacks({ language, sheets }: Workbook): PartEdits {
  const properties = 'docProps/core.xml';
  const element = `<dc:language>${languageTags[language]}</dc:language>`;
  return {
    [properties]: (xml) => xml.replace('</cp:coreProperties>', `${element}</cp:coreProperties>`),
    ...Object.fromEntries(
      sheets.flatMap(({ columns }, index) =>
        columns.some(({ isDetail }) => isDetail === true)
          ? [
              [
                `xl/worksheets/sheet${index + 1}.xml`,
                (xml: string) => xml.replace('<sheetFormatPr ', '<sheetFormatPr outlineLevelCol="1" '),
              ] as const,
            ]
          : [],
      ),
    ),
  };
}

type StyleOf = (look: CellLook) => CellStyle;

function libraryUnderstands(
  sheet: Sheet,
  { styleOf, language }: { styleOf: StyleOf; language: Workbook['language'] },
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, cell] of line.entries()) cells.set(`${row},${column}`, libraryCell(cell, styleOf));
  }
  const { name, table, frozen, columns } = sheet;
  const isOnePageWide = columns.reduce((sum, { width }) => sum + width, 0) <= widestPage;
  const page = { de: 'Seite &P von &N', en: 'Page &P of &N' }[language];
  return {
    name,
    columns: sheet.columns.map(({ width, isDetail }) => ({
      width,
      ...(isDetail === true ? { outlineLevel: 1 } : {}),
    })),
    cells,
    outlineProperties: { summaryRight: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      ...(isOnePageWide ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale: 55 }),
    },
    headerFooter: { oddFooter: `&L${plain(sheet.foot).replaceAll('&', '&&')}&R${page}` },
    view: { showGridLines: table !== undefined },
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    rowDefs: new Map(rowHeights(sheet).map(([row, height]) => [row, { height }])),
    ...(table === undefined ? {} : { tables: [tableOf(sheet, table)] }),
  };
}

/** What stands on every printed page: frozen columns and the headings, in the order in which spreadsheets name them. */
function printTitles({ name, frozen }: Sheet): NonNullable<WriteOptions['namedRanges']> {
  if (frozen === undefined) return [];
  const columns = frozen.columns === 0 ? '' : `'${name}'!$A:$${columnName(frozen.columns)},`;
  return [{ name: '_xlnm.Print_Titles', range: `${columns}'${name}'!$1:$${frozen.rows}`, scope: name }];
}

/** In characters; wider sheets go on several pages. */
const widestPage = 240;

function tableOf(
  { rows, columns, growsTo }: Sheet,
  { name, hasFilter }: NonNullable<Sheet['table']>,
): NonNullable<WriteSheet['tables']>[number] {
  const headings = rows[0] ?? [];
  return {
    name,
    range: `A1:${columnName(columns.length)}${growsTo ?? rows.length}`,
    columns: headings.map(({ value }) => ({ name: typeof value === 'string' ? plain(value) : '' })),
    style: 'TableStyleLight1',
    showAutoFilter: hasFilter,
  };
}

function libraryCell({ value, look, link }: SheetCell, styleOf: StyleOf): Partial<Cell> {
  const style = styleOf(look);
  const isErrorWord = typeof value === 'string' && /^#[A-Z0-9/_]+[!?]?$/.test(value);
  if (isErrorWord) return { style, richText: [{ text: plain(value) }] };
  const shown = { value: libraryValue(value), style };
  if (link === undefined) return shown;
  return {
    ...shown,
    hyperlink: link.startsWith('#') ? { target: '', location: `'${link.slice(1)}'!A1` } : { target: link },
  };
}

function libraryValue(value: SheetCell['value']): CellValue {
  if (typeof value === 'string') return plain(value);
  if (value === null || typeof value === 'number') return value;
  return new Date(`${value.day}T00:00:00Z`);
}

/** `A` is 1, `AA` 27. */
export function columnName(position: number): string {
  const before = Math.floor((position - 1) / 26);
  const letter = String.fromCharCode(65 + ((position - 1) % 26));
  return before === 0 ? letter : `${columnName(before)}${letter}`;
}

const tones = {
  heading: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E5F' } },
  },
  absent: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } } },
  link: { font: { underline: true, color: { rgb: '0B5A8A' } } },
} as const satisfies Record<NonNullable<CellLook['tone']>, CellStyle>;

/** One style per look, however many cells have it. */
function keptStyles(): StyleOf {
  const kept = new Map<CellLook, CellStyle>();
  return (look) => {
    const style = kept.get(look) ?? styleFor(look);
    kept.set(look, style);
    return style;
  };
}

function styleFor({ format, bold, size, wrap, align, isApart, isLined, tone }: CellLook): CellStyle {
  const style: CellStyle = tone === undefined ? {} : tones[tone];
  const font = {
    ...(bold === true ? { bold } : {}),
    ...(size === undefined ? {} : { size }),
    ...style.font,
  };
  return {
    ...style,
    ...(Object.keys(font).length === 0 ? {} : { font: { name: 'Calibri', size: 11, ...font } }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(isLined === true ? { border: { bottom: { style: 'thin', color: { rgb: 'D0D0D0' } } } } : {}),
    alignment: {
      vertical: tone === 'heading' ? 'center' : 'top',
      ...(wrap === true ? { wrapText: true } : {}),
      ...(align === undefined ? {} : { horizontal: align }),
      // The button of the filter lies over the right end of a heading.
      ...(align === 'right' && tone === 'heading' ? { indent: 2 } : {}),
      ...(isApart === true ? { horizontal: 'left', indent: 1 } : {}),
    },
  };
}

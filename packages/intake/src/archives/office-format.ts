import type { Text } from '@neue-wege/domain';

/** Files of office programs are zips; by the names of their entries one tells them from a zip of tables. */
export function officeFormat(names: ReadonlySet<string>): Text | undefined {
  const hasFolder = (folder: string): boolean => [...names].some((name) => name.startsWith(folder));
  if (names.has('[content_types].xml')) {
    if (hasFolder('xl/')) return { de: 'eine Arbeitsmappe (XLSX)', en: 'a workbook (XLSX)' };
    if (hasFolder('word/')) return { de: 'ein Textdokument (DOCX)', en: 'a text document (DOCX)' };
    return { de: 'eine Office-Datei', en: 'an office file' };
  }
  if (names.has('mimetype') && names.has('content.xml'))
    return { de: 'eine OpenDocument-Datei (ODS)', en: 'an OpenDocument file (ODS)' };
  if (hasFolder('index/') && [...names].some((name) => name.endsWith('.iwa')))
    return { de: 'eine Arbeitsmappe (Numbers)', en: 'a workbook (Numbers)' };
  return undefined;
}

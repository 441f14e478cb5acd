import type { ReactElement } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { eventName } from '../events/reader-event.ts';
import { replaceParameters } from '../filters/replace-parameters.ts';
import { type AskedTable, breakdownFile, workbookFile } from './breakdown-file.ts';
import { DownloadRow } from './download-row.tsx';

/** The same question as a file. */
export function FigureDownloads(props: { asked: AskedTable }): ReactElement {
  const { asked } = props;
  const pathname = usePathname();
  const search = useSearch();
  // What readers mark is theirs: it goes into no file.
  const page = replaceParameters({ pathname, search }, { names: [eventName], parameters: [] });
  return (
    <DownloadRow
      files={[
        { format: 'xlsx', href: workbookFile(asked, page) },
        { format: 'csvDe', href: breakdownFile('csv-de', asked) },
        { format: 'csv', href: breakdownFile('csv', asked) },
      ]}
    />
  );
}

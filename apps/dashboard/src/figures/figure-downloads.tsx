import type { ReactElement } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { eventName } from '../events/reader-event.ts';
import { replaceParameters } from '../filters/replace-parameters.ts';
import { DownloadIcon } from '../frame/icons.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { type AskedTable, breakdownFile, workbookFile } from './breakdown-file.ts';
import styles from './figure-downloads.module.css';
import { figureFrameTexts } from './figure-frame-texts.ts';

/** The same question as a file. */
export function FigureDownloads(props: { asked: AskedTable }): ReactElement {
  const { asked } = props;
  const { say } = useReading();
  const pathname = usePathname();
  const search = useSearch();
  // What readers mark is theirs: it goes into no file.
  const page = replaceParameters({ pathname, search }, { names: [eventName], parameters: [] });
  return (
    <p className={styles.downloads}>
      {say(figureFrameTexts.download)}
      <a className={styles.link} href={workbookFile(asked, page)} download>
        <DownloadIcon />
        {say(figureFrameTexts.xlsx)}
      </a>
      <a className={styles.link} href={breakdownFile('csv-de', asked)} download>
        <DownloadIcon />
        {say(figureFrameTexts.csvDe)}
      </a>
      <a className={styles.link} href={breakdownFile('csv', asked)} download>
        <DownloadIcon />
        {say(figureFrameTexts.csv)}
      </a>
    </p>
  );
}

import type { ReactElement } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
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
  return (
    <p className={styles.downloads}>
      {say(figureFrameTexts.download)}
      <a className={styles.link} href={workbookFile(asked, `${pathname}${search}`)} download>
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

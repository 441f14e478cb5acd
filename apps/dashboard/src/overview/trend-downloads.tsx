import type { PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import type { Filters } from '../filters/filters.ts';
import { DownloadIcon } from '../frame/icons.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { filePath } from './overview-questions.ts';
import styles from './trend-downloads.module.css';
import { trendTexts } from './trend-texts.ts';

/** The same question as a file. */
export function TrendDownloads(props: {
  filters: Filters;
  today: PlainDate;
  measures: readonly string[];
}): ReactElement {
  const { filters, today, measures } = props;
  const { say } = useReading();
  const asked = { filters, today, measures };
  return (
    <p className={styles.downloads}>
      {say(trendTexts.download)}
      <a className={styles.link} href={filePath('csv-de', asked)} download>
        <DownloadIcon />
        {say(trendTexts.csvDe)}
      </a>
      <a className={styles.link} href={filePath('csv', asked)} download>
        <DownloadIcon />
        {say(trendTexts.csv)}
      </a>
    </p>
  );
}

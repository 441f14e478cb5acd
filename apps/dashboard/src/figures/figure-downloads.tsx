import type { ReactElement } from 'react';
import { DownloadIcon } from '../frame/icons.tsx';
import type { Dimension } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { breakdownFile } from './breakdown-file.ts';
import type { Asked } from './chosen.ts';
import styles from './figure-downloads.module.css';
import { figureFrameTexts } from './figure-frame-texts.ts';

/** The same question as a file. */
export function FigureDownloads(props: {
  asked: Asked & { readonly by: readonly Dimension[]; readonly measures: readonly string[] };
}): ReactElement {
  const { asked } = props;
  const { say } = useReading();
  return (
    <p className={styles.downloads}>
      {say(figureFrameTexts.download)}
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

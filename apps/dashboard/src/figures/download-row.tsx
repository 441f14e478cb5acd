import type { ReactElement } from 'react';
import { DownloadIcon } from '../frame/icons.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './download-row.module.css';
import { figureFrameTexts } from './figure-frame-texts.ts';

/** A file that is offered: where it lies, and as what. */
export interface FileLink {
  readonly format: 'xlsx' | 'csvDe' | 'csv';
  readonly href: string;
}

/** The same figures as files. */
export function DownloadRow(props: { files: readonly FileLink[] }): ReactElement {
  const { files } = props;
  const { say } = useReading();
  return (
    <p className={styles.downloads}>
      {say(figureFrameTexts.download)}
      {files.map(({ format, href }) => (
        <a key={format} className={styles.link} href={href} download>
          <DownloadIcon />
          {say(figureFrameTexts[format])}
        </a>
      ))}
    </p>
  );
}

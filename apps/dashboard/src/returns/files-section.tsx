import { returnAudiences } from '@neue-wege/domain';
import { type ReactElement, useId } from 'react';
import { CopyButton } from '../controls/copy-button.tsx';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { DownloadIcon } from '../frame/icons.tsx';
import { labelOf } from '../reading/label-of.ts';
import type { Reading } from '../reading/reading.ts';
import { sizeText } from '../reading/size-text.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { ReleaseDetails } from './release.ts';
import { fileAddress } from './return-file.ts';
import styles from './returns.module.css';
import { formatTexts, returnsTexts } from './returns-texts.ts';

type ReturnFile = ReleaseDetails['files'][number];

/** The frozen files of a release, whatever they are: by whom they are for, format and language. */
export function FilesSection(props: { release: ReleaseDetails }): ReactElement {
  const { release } = props;
  const { files } = release;
  const { say } = useReading();
  const id = useId();
  const audiences = [...new Set(files.map(({ audience }) => audience))];
  return (
    <section className={styles.part} aria-labelledby="files">
      <h2 id="files" className={styles.title}>
        {say(returnsTexts.files)}
      </h2>
      <p className={styles.hint}>{say(returnsTexts.filesHint)}</p>
      <div className={styles.files}>
        <ScrollTable labelledBy="files" isStacked>
          <thead>
            <tr>
              <th scope="col">{say(returnsTexts.file)}</th>
              <th scope="col">{say(returnsTexts.fileLanguage)}</th>
              <th scope="col" data-number>
                {say(returnsTexts.size)}
              </th>
              <th scope="col" data-number>
                {say(returnsTexts.rows)}
              </th>
              <th scope="col">{say(returnsTexts.sha256)}</th>
            </tr>
          </thead>
          {audiences.map((audience) => (
            <tbody key={audience}>
              <tr>
                <th id={`${id}${audience}`} className={styles.group} scope="rowgroup" colSpan={5}>
                  {say(returnsTexts.forAudience, { audience: say(labelOf(returnAudiences, audience)) })}
                </th>
              </tr>
              {files
                .filter((file) => file.audience === audience)
                .map((file) => (
                  <FileRow key={file.name} file={file} release={release} />
                ))}
            </tbody>
          ))}
        </ScrollTable>
      </div>
    </section>
  );
}

/** So much of a checksum tells files apart at a glance. */
const glance = 12;

function FileRow(props: { file: ReturnFile; release: ReleaseDetails }): ReactElement {
  const { file, release } = props;
  const { name, audience, lang, format, bytes, rows, sha256 } = file;
  const reading = useReading();
  const { say, count } = reading;
  const language = languageText(lang, reading);
  const formatName = formatText(format, reading);
  const words = {
    format: formatName,
    language,
    audience: say(labelOf(returnAudiences, audience)),
  };
  return (
    <tr>
      <th scope="row">
        <a
          className={styles.download}
          href={fileAddress(release, file)}
          download={name}
          aria-label={say(returnsTexts.download, words)}
        >
          <DownloadIcon />
          <span className={styles.onLine}>{formatName}</span>
        </a>
      </th>
      <td>{language}</td>
      <td data-number data-label={say(returnsTexts.size)}>
        {sizeText(bytes, reading)}
      </td>
      <td data-number data-label={say(returnsTexts.rows)}>
        {count(rows)}
      </td>
      <td className={styles.hashCell}>
        <code className={styles.hash} title={sha256}>
          <span className="no-print">{sha256.slice(0, glance)}…</span>
          <span className={styles.onPaper}>{sha256}</span>
        </code>
        <span className="no-print">
          <CopyButton quiet text={sha256} name={say(returnsTexts.copySha256, { name })} />
        </span>
      </td>
    </tr>
  );
}

function formatText(format: string, { say }: Reading): string {
  const known = formatTexts[format];
  return known === undefined ? format.toUpperCase() : say(known);
}

function languageText(lang: string, { say }: Reading): string {
  return lang === 'de' || lang === 'en' ? say(returnsTexts[lang]) : lang;
}

import { type DeliveryFileKind, deliveryFileLabels } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { DownloadIcon } from '../frame/icons.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { purposes, templateTexts } from './template-texts.ts';
import styles from './templates.module.css';

/** The files in the order in which offices need them. */
const kinds: readonly DeliveryFileKind[] = [
  'enrolments',
  'observations',
  'spells',
  'coverage',
  'runs',
  'locations',
  'projects',
  'municipalities',
  'phases',
  'reference_values',
  'targets',
];

const formats = {
  'csv-de': templateTexts.forExcel,
  csv: templateTexts.forPrograms,
} as const;

/** A template of each file; the one for German spreadsheets first for German readers. */
export function TemplatesSection(): ReactElement {
  const { say, language } = useReading();
  const inOrder = language === 'de' ? (['csv-de', 'csv'] as const) : (['csv', 'csv-de'] as const);
  return (
    <details className={styles.templates}>
      <summary className={styles.summary}>{say(templateTexts.title)}</summary>
      <div className={styles.content}>
        <p className={styles.hint}>{say(templateTexts.hint)}</p>
        <ul className={styles.list}>
          {kinds.map((kind) => {
            const name = say(deliveryFileLabels[kind]);
            return (
              <li key={kind} className={styles.template}>
                <span className={styles.name}>{name}</span>
                <span className={styles.purpose}>{say(purposes[kind])}</span>
                <span className={styles.links}>
                  {inOrder.map((format) => (
                    <a
                      key={format}
                      className={styles.link}
                      href={`/files/templates/${kind}.${format}`}
                      aria-label={say(templateTexts.named, { name, format: say(formats[format]) })}
                      download
                    >
                      <DownloadIcon />
                      {say(formats[format])}
                    </a>
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}

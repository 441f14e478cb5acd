import type { Text } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { Button } from '../controls/button.tsx';
import { replaceParameters } from '../filters/replace-parameters.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { notPublishedTexts } from './figure-frame-texts.ts';
import styles from './not-published-notice.module.css';
import { type PublishedInstead, publishedInstead, type TableQuestion } from './published-instead.ts';

/** More tables than these are no help any more. */
const mostTables = 5;

/**
 * Stands in the place of figures that no published table holds, and names those that would answer. `question` is `null` for
 * what no table ever holds. `what` is a plural: `Bestand und Belegung`, `Wege`.
 */
export function NotPublishedNotice(props: { what: string; question: TableQuestion | null }): ReactElement {
  const { what, question } = props;
  const { say } = useReading();
  const viewer = useViewer();
  const { measures, tables } = question === null ? { measures: [], tables: [] } : publishedInstead(question);
  return (
    <section className={styles.notice} aria-label={`${say(notPublishedTexts.title)}: ${what}`}>
      <h3 className={styles.title}>{say(notPublishedTexts.title)}</h3>
      <p>{say(sentenceOf({ measures, tables }), { what })}</p>
      {measures.length > 0 ? (
        <Named title={say(notPublishedTexts.bySplit)} names={measures.map(({ label }) => say(label))} />
      ) : tables.length > 0 ? (
        <Named
          title={say(notPublishedTexts.instead)}
          names={tables.slice(0, mostTables).map(({ label }) => say(label))}
        />
      ) : null}
      {viewer?.profiles.includes('EXACT') === true ? (
        <>
          <p>{say(notPublishedTexts.exact)}</p>
          <Button onClick={showExact}>{say(notPublishedTexts.showExact)}</Button>
        </>
      ) : (
        <p className={styles.ask}>{say(notPublishedTexts.ask)}</p>
      )}
    </section>
  );
}

function sentenceOf({ measures, tables }: Pick<PublishedInstead, 'measures' | 'tables'>): Text {
  if (tables.length === 0) return notPublishedTexts.never;
  return measures.length === 0 ? notPublishedTexts.notThis : notPublishedTexts.partly;
}

function Named(props: { title: string; names: readonly string[] }): ReactElement {
  const { title, names } = props;
  return (
    <div>
      <p>{title}</p>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

function showExact(): void {
  navigate(replaceParameters(window.location, { names: ['profile'], parameters: [['profile', 'exact']] }));
}

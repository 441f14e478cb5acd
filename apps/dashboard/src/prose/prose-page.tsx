import type { ReactElement, ReactNode } from 'react';
import { PageTitle } from '../frame/page-title.tsx';
import { useReading } from '../reading/use-reading.tsx';
import type { Passage } from './passage.ts';
import styles from './prose.module.css';
import { proseTexts } from './prose-texts.ts';
import { useAnchor } from './use-anchor.ts';

/** A page to be read: what it is about, its passages, and beside them the way to each. */
export function ProsePage(props: {
  title: string;
  lead: ReactNode;
  passages: readonly Passage[];
  /** What stands below the words of a passage, by its id. */
  after?: Readonly<Record<string, ReactNode>>;
}): ReactElement {
  const { title, lead, passages, after = {} } = props;
  const { say } = useReading();
  useAnchor();
  return (
    <>
      <PageTitle title={title} />
      <div className={styles.page}>
        <nav className={styles.contents} aria-labelledby="contents">
          <p id="contents" className={styles.contentsTitle}>
            {say(proseTexts.contents)}
          </p>
          <ul className={styles.ways}>
            {passages.map((passage) => (
              <li key={passage.id}>
                <a href={`#${passage.id}`}>{say(passage.title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <article className={styles.article}>
          <div className={styles.lead}>{lead}</div>
          {passages.map((passage) => (
            <section key={passage.id} className={styles.passage} aria-labelledby={passage.id}>
              <h2 id={passage.id} className={styles.title} tabIndex={-1}>
                {say(passage.title)}
              </h2>
              {passage.paragraphs.map((paragraph) => (
                <p key={paragraph.en}>{say(paragraph)}</p>
              ))}
              {passage.points === undefined ? null : (
                <ul className={styles.points}>
                  {passage.points.map((point) => (
                    <li key={point.en}>{say(point)}</li>
                  ))}
                </ul>
              )}
              {after[passage.id]}
            </section>
          ))}
        </article>
      </div>
    </>
  );
}

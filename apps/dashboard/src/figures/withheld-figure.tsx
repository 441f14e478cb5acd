import { type ReactElement, useId } from 'react';
import { NotPublishedNotice } from './not-published-notice.tsx';
import type { TableQuestion } from './published-instead.ts';
import styles from './withheld-figure.module.css';

/** Stands in the place of a whole figure that no published table holds. */
export function WithheldFigure(props: {
  title: string;
  /** A plural, in the place of which the notice speaks. */
  what: string;
  question: TableQuestion | null;
}): ReactElement {
  const { title, what, question } = props;
  const heading = useId();
  return (
    <section className={styles.figure} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <NotPublishedNotice what={what} question={question} />
    </section>
  );
}

import type { ReactElement, ReactNode } from 'react';
import styles from './page-title.module.css';
import { useTitle } from './use-title.ts';

/** The heading of a page; `status` says what its figures rest on. */
export function PageTitle(props: { title: string; status?: ReactNode }): ReactElement {
  const { title, status } = props;
  useTitle(title);
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {status}
    </div>
  );
}

import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './account.module.css';

/** A part of the page of the account: what it is about, and what can be done. */
export function AccountSection(props: { title: string; hint: string; children: ReactNode }): ReactElement {
  const { title, hint, children } = props;
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.hint}>{hint}</p>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

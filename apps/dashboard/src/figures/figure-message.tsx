import type { ReactElement } from 'react';
import styles from './figure-message.module.css';

/** What a figure says, in a sentence; nothing where nothing can be said. */
export function FigureMessage(props: { children: string | null }): ReactElement | null {
  const { children } = props;
  return children === null ? null : <p className={styles.message}>{children}</p>;
}

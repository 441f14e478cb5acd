import type { ReactElement, ReactNode } from 'react';
import styles from './button.module.css';

/** A plain action. */
export function Button(props: { onClick: () => void; quiet?: boolean; children: ReactNode }): ReactElement {
  const { onClick, quiet = false, children } = props;
  return (
    <button type="button" className={quiet ? styles.quiet : styles.button} onClick={onClick}>
      {children}
    </button>
  );
}

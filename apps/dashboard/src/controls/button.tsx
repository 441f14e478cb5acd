import type { ReactElement, ReactNode } from 'react';
import styles from './button.module.css';

/** A plain action. */
export function Button(props: {
  onClick: () => void;
  quiet?: boolean;
  isBusy?: boolean;
  /** What a screen reader says where the button alone does not tell what it acts on. */
  name?: string;
  children: ReactNode;
}): ReactElement {
  const { onClick, quiet = false, isBusy = false, name, children } = props;
  return (
    <button
      type="button"
      aria-label={name}
      className={quiet ? styles.quiet : styles.button}
      aria-disabled={isBusy || undefined}
      onClick={() => {
        if (!isBusy) onClick();
      }}
    >
      {children}
    </button>
  );
}

/** Sends the form around it. While that takes its time it keeps the focus and does nothing. */
export function SubmitButton(props: { isBusy: boolean; children: ReactNode }): ReactElement {
  const { isBusy, children } = props;
  return (
    <button
      type="submit"
      className={styles.submit}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
      }}
    >
      {children}
    </button>
  );
}

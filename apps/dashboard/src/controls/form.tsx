import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import styles from './form.module.css';

/** What is wrong with a form, by field; `whole` is wrong with all of it. */
export type FieldProblems = Readonly<Record<string, string>>;

/** What was entered into the field of this name. */
export type Entered = (name: string) => string;

/**
 * A form that is sent by Enter or its button. `problem` is what is wrong with all of it; when a field has an error, or a new
 * problem is given, the keyboard stands where it is mended.
 */
export function Form(props: {
  label?: string;
  problem: string | null;
  /** Counts the tries, so that the same problem is told again. */
  attempt: number;
  onSubmit: (entered: Entered) => void;
  children: ReactNode;
}): ReactElement {
  const { label, problem, attempt, onSubmit, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempt]);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const values = new FormData(event.currentTarget);
        onSubmit((name) => {
          const value = values.get(name);
          return typeof value === 'string' ? value : '';
        });
      }}
    >
      {problem === null ? null : (
        <p key={attempt} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {children}
    </form>
  );
}

/** The buttons below the fields. */
export function FormActions(props: { children: ReactNode }): ReactElement {
  const { children } = props;
  return <div className={styles.actions}>{children}</div>;
}

/** Says that something is done, at once and aloud. */
export function DoneNotice(props: { children: ReactNode }): ReactElement {
  const { children } = props;
  return (
    <div className={styles.done} role="status">
      {children}
    </div>
  );
}

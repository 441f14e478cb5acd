import { type HTMLInputAutoCompleteAttribute, type ReactElement, type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

/** What every field of a form has. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it; `null` or absent as long as nothing is. */
  readonly error?: string | null | undefined;
  readonly autoComplete: HTMLInputAutoCompleteAttribute;
  readonly defaultValue?: string | undefined;
}

/** A line of text, or several, with its label, hint and error, which are read out with it. */
export function TextField(
  props: FieldProps & {
    type?: 'text' | 'email' | 'password' | 'date';
    /** A code that is copied digit by digit. */
    isCode?: boolean;
    inputMode?: 'numeric' | 'text';
    maxLength?: number;
    /** Prose in so many lines instead of one. */
    lines?: number;
    after?: ReactNode;
    /** What stands below the line in small letters, such as what it is read as. */
    below?: string | null;
    onInput?: (text: string) => void;
  },
): ReactElement {
  const { name, label, hint, error = null, autoComplete, defaultValue, after } = props;
  const { type = 'text', isCode = false, inputMode, maxLength, lines, below = null, onInput } = props;
  const id = useId();
  const described = [
    hint === undefined ? [] : [`${id}-hint`],
    below === null ? [] : [`${id}-below`],
    error === null ? [] : [`${id}-error`],
  ].flat();
  const shared = {
    id,
    name,
    autoComplete,
    maxLength,
    defaultValue,
    'aria-invalid': error === null ? undefined : true,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  } as const;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.line}>
        {lines === undefined ? (
          <input
            {...shared}
            className={isCode ? `${styles.input} ${styles.code}` : styles.input}
            type={type}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            inputMode={inputMode}
            onInput={onInput && (({ currentTarget }) => onInput(currentTarget.value))}
          />
        ) : (
          <textarea
            {...shared}
            className={`${styles.input} ${styles.prose}`}
            rows={lines}
            onInput={onInput && (({ currentTarget }) => onInput(currentTarget.value))}
          />
        )}
        {after}
      </div>
      {below === null ? null : (
        <p id={`${id}-below`} className={styles.hint}>
          {below}
        </p>
      )}
      {error === null ? null : (
        <p id={`${id}-error`} className={styles.error}>
          <span aria-hidden="true">▲</span>
          {error}
        </p>
      )}
    </div>
  );
}

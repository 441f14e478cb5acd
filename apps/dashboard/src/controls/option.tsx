import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './option.module.css';

/** One of a list that may be chosen. What may not be chosen now keeps its place, can be reached by keyboard, and says why. */
export function Option(props: {
  type: 'checkbox' | 'radio';
  /** The name that the radio buttons of a list share. */
  name?: string;
  isChosen: boolean;
  label: ReactNode;
  note?: string | undefined;
  refusal?: string | null;
  onChange: (isOn: boolean) => void;
}): ReactElement {
  const { type, name, isChosen, label, note, refusal = null, onChange } = props;
  const id = useId();
  const described = [...(note === undefined ? [] : [`${id}note`]), ...(refusal === null ? [] : [`${id}why`])];
  return (
    <div className={styles.option} data-refused={refusal !== null || undefined}>
      <input
        id={id}
        type={type}
        name={name}
        checked={isChosen}
        aria-disabled={refusal !== null || undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={(event) => {
          if (refusal === null) onChange(event.target.checked);
        }}
      />
      <div className={styles.text}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {note === undefined ? null : (
          <span id={`${id}note`} className={styles.note}>
            {note}
          </span>
        )}
        {refusal === null ? null : (
          <span id={`${id}why`} className={styles.refusal}>
            {refusal}
          </span>
        )}
      </div>
    </div>
  );
}

import { type ReactElement, useId } from 'react';
import styles from './text-field.module.css';

/** One of many in a form, looking like the fields of text around it. */
export function SelectField(props: {
  name: string;
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  defaultValue: string;
  onChange?: (value: string) => void;
}): ReactElement {
  const { name, label, options, defaultValue, onChange } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        name={name}
        defaultValue={defaultValue}
        onChange={(event) => onChange?.(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './segments.module.css';

/** One of a few: radio buttons that look like the segments of one control. */
export function Segments<Value extends string>(props: {
  legend: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: ReactNode; readonly name?: string }[];
  onChange: (value: Value) => void;
  compact?: boolean;
}): ReactElement {
  const { legend, value, options, onChange, compact = false } = props;
  const group = useId();
  return (
    <fieldset className={styles.group} data-compact={compact || undefined}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            className={styles.input}
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.name}
          />
          <span className={styles.label} title={option.name}>
            {option.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

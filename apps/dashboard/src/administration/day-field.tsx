import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useEffect, useRef } from 'react';
import fieldStyles from '../controls/select.module.css';

/** A day, or none. */
export function DayField(props: {
  label: string;
  day: PlainDate | null;
  today: PlainDate;
  onChange: (day: PlainDate | null) => void;
}): ReactElement {
  const { label, day, today, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const shown = day ?? '';
  // A date field is empty while it is typed into, so React must not hold its value.
  useEffect(() => {
    if (input.current !== null && input.current.value !== shown) input.current.value = shown;
  }, [shown]);
  return (
    <label className={fieldStyles.field}>
      <span className={fieldStyles.label}>{label}</span>
      <input
        ref={input}
        className={fieldStyles.select}
        type="date"
        min="1900-01-01"
        max={today}
        defaultValue={shown}
        onChange={({ target }) => {
          const chosen = parsePlainDate(target.value);
          // Half a date has no value, but is no wish for none.
          if (chosen !== undefined || !target.validity.badInput) onChange(chosen ?? null);
        }}
      />
    </label>
  );
}

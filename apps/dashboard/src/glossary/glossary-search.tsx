import { type ReactElement, useId } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './glossary-search.module.css';
import { glossaryNouns, glossaryTexts } from './glossary-texts.ts';

/** Looks for words in the glossary while they are typed, and says how many entries have them. */
export function GlossarySearch(props: {
  query: string;
  size: number;
  onChange: (query: string) => void;
}): ReactElement {
  const { query, size, onChange } = props;
  const { say, amount } = useReading();
  const id = useId();
  return (
    <search className={styles.search}>
      <label className={styles.label} htmlFor={id}>
        {say(glossaryTexts.search)}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {say(glossaryTexts.searchHint)}
      </p>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.input}
          type="search"
          value={query}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange(target.value)}
        />
        <p className={styles.size} role="status">
          {amount(size, glossaryNouns.entries)}
        </p>
      </div>
    </search>
  );
}

import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { sectionLabel } from './notes.ts';
import type { ReleaseDetails } from './release.ts';
import styles from './returns.module.css';
import { stepTexts } from './step-texts.ts';

/** What is said of the sections of a release; nothing where nothing is. */
export function NotesSection(props: { release: ReleaseDetails }): ReactElement | null {
  const { notes } = props.release;
  const { say } = useReading();
  if (notes.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="notes">
      <h2 id="notes" className={styles.title}>
        {say(stepTexts.notes)}
      </h2>
      <dl className={styles.notes}>
        {notes.map(({ section, text }) => (
          <div key={section}>
            <dt>{say(sectionLabel(section))}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { longestNote, returnSections } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import type { FieldProblems } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { noteField } from './notes.ts';
import type { ReleaseDetails } from './release.ts';
import styles from './returns.module.css';
import { stepTexts } from './step-texts.ts';

/** What is said of each section, folded away within the form that checks the return. */
export function NotesFields(props: { release: ReleaseDetails; problem: FieldProblems | null }): ReactElement {
  const { release, problem } = props;
  const { notes } = release;
  const { say, count } = useReading();
  const hasProblem = returnSections.some(({ id }) => problem?.[noteField(id)] !== undefined);
  return (
    // What is wrong must not stay folded away.
    <details className={styles.more} open={hasProblem || undefined}>
      <summary>{say(stepTexts.notesOfSections)}</summary>
      <div className={styles.inner}>
        <p className={styles.hint}>{say(stepTexts.notesHint, { most: count(longestNote) })}</p>
        {returnSections.map(({ id, label }) => (
          <TextField
            key={id}
            name={noteField(id)}
            label={say(label)}
            lines={2}
            autoComplete="off"
            error={problem?.[noteField(id)]}
            defaultValue={notes.find(({ section }) => section === id)?.text}
          />
        ))}
      </div>
    </details>
  );
}

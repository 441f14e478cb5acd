import type { ReactElement } from 'react';
import type { Entered, FieldProblems } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { CheckReturnDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { changedNotes, noteProblems } from './notes.ts';
import { NotesFields } from './notes-fields.tsx';
import type { ReleaseDetails } from './release.ts';
import { findingNoun } from './returns-texts.ts';
import { StepForm } from './step-form.tsx';
import { stepTexts } from './step-texts.ts';
import { useReturnStep } from './use-return-step.ts';

const longestComment = 500;

/** A comment on everything that was found, and notes on the sections, kept by checking again. */
export function CommentsForm(props: {
  release: ReleaseDetails;
  action: string;
  /** Whether something has to be said: then nothing at all is not sent. */
  isRequired: boolean;
  onDone: (words: string) => void;
  onReload: () => void;
}): ReactElement {
  const { release, action, isRequired, onDone, onReload } = props;
  const { quarter, checks } = release;
  const reading = useReading();
  const { say, amount } = reading;
  const take = useReturnStep();
  const found = checks.filter(({ findings }) => findings > 0);
  const save = async (entered: Entered): Promise<FieldProblems | null> => {
    const said = found.map(({ check, comment: before }) => ({
      check,
      before,
      comment: entered(check).trim(),
    }));
    const tooLong = noteProblems(entered, reading);
    if (tooLong !== null) return tooLong;
    const notes = changedNotes(entered, release);
    const isSilent = isRequired && notes === undefined;
    if (isSilent && said.every(({ before, comment }) => comment === '' || comment === before)) {
      const silent = said.filter(({ comment }) => comment === '');
      return Object.fromEntries(silent.map(({ check }) => [check, say(stepTexts.commentMissing)]));
    }
    const comments = said
      .filter(({ comment }) => comment !== '')
      .map(({ check, comment }) => ({ check, comment }));
    const problems = await take(CheckReturnDocument, {
      variables: { input: { quarter, comments, notes } },
      became: ({ checkReturn }) => checkReturn,
    });
    if (problems === null) onDone(say(stepTexts.commentsSaved));
    return problems;
  };
  return (
    <StepForm
      label={say(stepTexts.comment)}
      action={action}
      working={say(stepTexts.checking)}
      take={save}
      onReload={onReload}
    >
      {(problem) => (
        <>
          {found.map(({ check, label, findings, comment }) => (
            <TextField
              key={check}
              name={check}
              label={label}
              hint={amount(findings, findingNoun)}
              autoComplete="off"
              maxLength={longestComment}
              defaultValue={comment ?? undefined}
              error={problem?.[check]}
            />
          ))}
          <NotesFields release={release} problem={problem} />
        </>
      )}
    </StepForm>
  );
}

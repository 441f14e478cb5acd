import { measures } from '@neue-wege/domain';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { type Entered, type FieldProblems, Form, FormActions } from '../controls/form.tsx';
import { SelectField } from '../controls/select-field.tsx';
import { TextField } from '../controls/text-field.tsx';
import type { Named } from '../directory/directory.ts';
import { SetTargetDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useSubmission } from '../session/use-submission.ts';
import { enumOf, placeName, type Target, type TargetPlace } from './target-group.ts';
import { parseTargetValue, typedTargetValue } from './target-value.ts';
import { targetsTexts, valueFaultTexts } from './targets-texts.ts';
import { parseYear } from './targets-view.ts';
import { useTargetChange } from './use-target-change.ts';
import { ValueField } from './value-field.tsx';

/** A year that lies further ahead is a slip of the keyboard. */
const mostYearsAhead = 10;

/** Another value for a target that is in force, or a new one for what is chosen first. */
export function TargetForm(props: {
  /** `null`: a new one. */
  target: Target | null;
  first: TargetPlace;
  basedOn: number;
  /** The locations for which one can be set. */
  locations: readonly string[];
  among: readonly Named[];
  isForProgramme: boolean;
  onStored: (place: TargetPlace, isUnchanged: boolean) => void;
  onCancel: () => void;
}): ReactElement {
  const { target, first, basedOn, locations, among, isForProgramme, onStored, onCancel } = props;
  const reading = useReading();
  const { say, language } = reading;
  const change = useTargetChange();
  const [measure, setMeasure] = useState(first.measure);
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<FieldProblems>();
  useEffect(() => area.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const typed = target === null ? '' : typedTargetValue(target.value, { measure, reading });

  const send = async (entered: Entered): Promise<FieldProblems | null> => {
    const text = entered('value').trim();
    // What nobody touched stays as it is, though it is written with fewer digits.
    const value =
      target !== null && text === typed
        ? { value: target.value }
        : parseTargetValue(text, { measure, language });
    const year = target === null ? parseYear(entered('year').trim()) : first.year;
    const source = entered('source').trim();
    const comment = entered('comment').trim();
    const reason = entered('reason').trim();
    const isYear = typeof year === 'number' && year <= first.year + mostYearsAhead;
    const problems: FieldProblems = {
      ...(isYear ? {} : { year: say(targetsTexts.yearWrong) }),
      ...('fault' in value ? { value: say(valueFaultTexts[value.fault]) } : {}),
      ...(source === '' ? { source: say(targetsTexts.sourceMissing) } : {}),
      ...(target !== null && reason === '' ? { reason: say(targetsTexts.reasonMissing) } : {}),
    };
    if (typeof year !== 'number' || !isYear || 'fault' in value || Object.keys(problems).length > 0)
      return problems;
    const location = target === null ? orNull(entered('location')) : first.location;
    const wish = {
      measure: enumOf(measure),
      location,
      year,
      value: value.value,
      source,
      basedOn,
    };
    const input = { ...wish, comment: orNull(comment), reason: orNull(reason) };
    const outcome = await change(SetTargetDocument, {
      variables: { input, language: languages[language] },
      became: ({ setTarget }) => setTarget,
    });
    if ('problems' in outcome) return outcome.problems;
    onStored({ measure, location, year }, outcome.isUnchanged);
    return null;
  };
  return (
    <div ref={area}>
      <Form
        problem={problem?.['whole'] ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered))}
      >
        {target === null ? (
          <>
            <SelectField
              name="measure"
              label={say(targetsTexts.measure)}
              defaultValue={measure.id}
              options={measures.map(({ id, label }) => ({ value: id, label: say(label) }))}
              onChange={(id) => setMeasure(measures.find((one) => one.id === id) ?? measure)}
            />
            <SelectField
              name="location"
              label={say(targetsTexts.place)}
              defaultValue={first.location ?? ''}
              options={[...(isForProgramme ? [null] : []), ...locations].map((key) => ({
                value: key ?? '',
                label: placeName(key, { among, reading }),
              }))}
            />
            <TextField
              name="year"
              label={say(targetsTexts.year)}
              defaultValue={String(first.year)}
              autoComplete="off"
              inputMode="numeric"
              maxLength={4}
              error={problem?.['year']}
            />
          </>
        ) : null}
        <ValueField measure={measure} defaultValue={typed} error={problem?.['value']} />
        <TextField
          name="source"
          label={say(targetsTexts.source)}
          hint={say(targetsTexts.sourceHint)}
          defaultValue={target?.source}
          autoComplete="off"
          maxLength={500}
          error={problem?.['source']}
        />
        <TextField
          name="comment"
          label={say(targetsTexts.comment)}
          hint={say(targetsTexts.commentHint)}
          defaultValue={target?.comment ?? undefined}
          autoComplete="off"
          maxLength={500}
          error={problem?.['comment']}
        />
        {target === null ? null : (
          <TextField
            name="reason"
            label={say(targetsTexts.reason)}
            hint={say(targetsTexts.changeReasonHint)}
            autoComplete="off"
            maxLength={500}
            error={problem?.['reason']}
          />
        )}
        <FormActions>
          <SubmitButton isBusy={isBusy}>
            {say(target === null ? targetsTexts.setNow : targetsTexts.changeNow)}
          </SubmitButton>
          <Button quiet onClick={onCancel}>
            {say(targetsTexts.cancel)}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** The languages as the API writes them. */
export const languages = { de: 'DE', en: 'EN' } as const;

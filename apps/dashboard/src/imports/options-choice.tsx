import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, type ReactNode, useId } from 'react';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import type { DeliveryOptions, OptionProblems } from './delivery-options.ts';
import styles from './upload.module.css';
import { uploadTexts } from './upload-texts.ts';

const dayProblems = { notADay: uploadTexts.notADay, inFuture: uploadTexts.inFuture };
const reasonProblems = { missing: uploadTexts.reasonMissing, wrong: uploadTexts.reasonWrong };

/** How the delivery is to be stored: folded away, because what is usual is right for most. */
export function OptionsChoice(props: {
  options: DeliveryOptions;
  problems: OptionProblems;
  today: PlainDate;
  onChange: (options: DeliveryOptions) => void;
}): ReactElement {
  const { options, problems, today, onChange } = props;
  const { say } = useReading();
  const id = useId();
  const { mode, createMissing, keepGood, isCorrection } = options;
  const dayProblem = problems.knownOn === undefined ? null : say(dayProblems[problems.knownOn]);
  const reasonProblem = problems.reason === undefined ? null : say(reasonProblems[problems.reason]);
  return (
    <details className={styles.options} open={Object.keys(problems).length > 0 || undefined}>
      <summary className={styles.summary}>{say(uploadTexts.options)}</summary>
      <div className={styles.optionList}>
        <fieldset className={styles.group}>
          <legend>{say(uploadTexts.mode)}</legend>
          {(['upsert', 'replace'] as const).map((one) => (
            <Choice
              key={one}
              type="radio"
              name={`${id}-mode`}
              label={say(uploadTexts[one])}
              hint={say(uploadTexts[`${one}Hint`])}
              isChosen={mode === one}
              onChange={() => onChange({ ...options, mode: one })}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend className="visually-hidden">{say(uploadTexts.handling)}</legend>
          <Choice
            type="checkbox"
            label={say(uploadTexts.createMissing)}
            hint={say(uploadTexts.createMissingHint)}
            isChosen={createMissing}
            onChange={() => onChange({ ...options, createMissing: !createMissing })}
          />
          <Choice
            type="checkbox"
            label={say(uploadTexts.keepGood)}
            hint={say(uploadTexts.keepGoodHint)}
            isChosen={keepGood}
            onChange={() => onChange({ ...options, keepGood: !keepGood })}
          />
          <Choice
            type="checkbox"
            label={say(uploadTexts.correction)}
            hint={say(uploadTexts.correctionHint)}
            isChosen={isCorrection}
            onChange={() => onChange({ ...options, isCorrection: !isCorrection })}
          >
            {isCorrection ? (
              <TextField
                name="reason"
                label={say(uploadTexts.reason)}
                hint={say(uploadTexts.reasonHint)}
                autoComplete="off"
                maxLength={500}
                error={reasonProblem}
              />
            ) : null}
          </Choice>
        </fieldset>
        <div className={styles.group}>
          <label className={styles.dayLabel} htmlFor={`${id}-day`}>
            {say(uploadTexts.knownOn)}
          </label>
          <p id={`${id}-day-hint`} className={styles.hint}>
            {say(uploadTexts.knownOnHint)}
          </p>
          <input
            id={`${id}-day`}
            className={styles.day}
            type="date"
            name="knownOn"
            min="1900-01-01"
            max={today}
            aria-invalid={dayProblem === null ? undefined : true}
            aria-describedby={`${id}-day-hint${dayProblem === null ? '' : ` ${id}-day-error`}`}
          />
          {dayProblem === null ? null : (
            <p id={`${id}-day-error`} className={styles.error}>
              <span aria-hidden="true">▲</span> {dayProblem}
            </p>
          )}
        </div>
      </div>
    </details>
  );
}

function Choice(props: {
  type: 'radio' | 'checkbox';
  name?: string;
  label: string;
  hint: string;
  isChosen: boolean;
  onChange: () => void;
  children?: ReactNode;
}): ReactElement {
  const { type, name, label, hint, isChosen, onChange, children } = props;
  const id = useId();
  return (
    <div className={styles.option}>
      <input
        id={id}
        type={type}
        name={name}
        checked={isChosen}
        aria-describedby={`${id}-hint`}
        onChange={onChange}
      />
      <div className={styles.optionWords}>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
        {children}
      </div>
    </div>
  );
}

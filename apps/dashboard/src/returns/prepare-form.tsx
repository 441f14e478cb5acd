import type { ReactElement } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { FieldProblems } from '../controls/form.tsx';
import { SelectField } from '../controls/select-field.tsx';
import { useAddress } from '../frame/use-address.ts';
import { PrepareReturnDocument } from '../generated/graphql.ts';
import { quarterName } from '../reading/quarter-name.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './returns.module.css';
import { returnPath } from './returns-address.ts';
import { StepForm } from './step-form.tsx';
import { stepTexts } from './step-texts.ts';
import { useReturnStep } from './use-return-step.ts';

/** Begins the return of one of some quarters, and leads there; with `onPrepared` that of `likely`, on its own page. */
export function PrepareForm(props: {
  quarters: readonly string[];
  likely: string | undefined;
  onPrepared?: () => void;
}): ReactElement {
  const { quarters, likely, onPrepared } = props;
  const reading = useReading();
  const { say } = reading;
  const address = useAddress();
  const take = useReturnStep();
  const hasChoice = onPrepared === undefined;
  const prepare = async (quarter: string): Promise<FieldProblems | null> => {
    const problems = await take(PrepareReturnDocument, {
      variables: { input: { quarter } },
      became: ({ prepareReturn }) => prepareReturn,
    });
    if (problems !== null) return problems;
    if (onPrepared === undefined) navigate(address(returnPath(quarter)));
    else onPrepared();
    return null;
  };
  return (
    <div className={styles.prepare}>
      <StepForm
        label={say(stepTexts.prepare)}
        action={say(stepTexts.prepareNow)}
        working={say(stepTexts.preparing)}
        take={(entered) => {
          const quarter = hasChoice ? entered('quarter') : likely;
          return quarter === undefined || quarter === '' ? null : prepare(quarter);
        }}
        onReload={() => likely !== undefined && navigate(address(returnPath(likely)))}
      >
        {() => (
          <>
            <p className={styles.hint}>{say(stepTexts.prepareHint)}</p>
            {hasChoice ? (
              <SelectField
                name="quarter"
                label={say(stepTexts.quarter)}
                options={quarters.map((quarter) => ({
                  value: quarter,
                  label: quarterName(quarter, reading) ?? quarter,
                }))}
                defaultValue={likely ?? ''}
              />
            ) : null}
          </>
        )}
      </StepForm>
    </div>
  );
}

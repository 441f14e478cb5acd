import { type Measure, unitLabels } from '@neue-wege/domain';
import { type ReactElement, useState } from 'react';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { readTargetText } from './target-value.ts';
import { targetsTexts } from './targets-texts.ts';

/** The value of a target, in the unit of its measure. */
export function ValueField(props: {
  measure: Measure;
  defaultValue: string;
  error: string | undefined;
}): ReactElement {
  const { measure, defaultValue, error } = props;
  const reading = useReading();
  const { say } = reading;
  const [typed, setTyped] = useState(defaultValue);
  const read = readTargetText(typed, { measure, reading });
  const isRate = measure.kind === 'rate';
  const hint = isRate ? targetsTexts.rateHint : hints[measure.kind];
  return (
    <TextField
      name="value"
      label={say(isRate ? targetsTexts.valueOfRate : targetsTexts.value)}
      hint={say(hint, { unit: say(unitLabels[measure.unit]) })}
      defaultValue={defaultValue}
      autoComplete="off"
      maxLength={30}
      error={error}
      onInput={setTyped}
      below={read === null ? null : say(targetsTexts.readAs, { value: read })}
    />
  );
}

const hints = { count: targetsTexts.countHint, quantity: targetsTexts.quantityHint } as const;

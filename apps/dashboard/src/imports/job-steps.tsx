import type { ReactElement } from 'react';
import { StepList } from '../controls/step-list.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { type JobState, jobSteps, stepOf } from './job.ts';
import { jobTexts } from './job-texts.ts';

/** How far a delivery has come, as the steps that every one takes. */
export function JobSteps(props: { state: JobState }): ReactElement | null {
  const { state } = props;
  const { say } = useReading();
  const isStored = state === 'STORED' || state === 'UNCHANGED';
  const now = stepOf(state);
  if (now === null && !isStored) return null;
  return (
    <StepList
      label={say(jobTexts.steps)}
      at={now === null ? jobSteps.length : jobSteps.indexOf(now)}
      steps={jobSteps.map((step) => ({ id: step, name: say(jobTexts[step]) }))}
    />
  );
}

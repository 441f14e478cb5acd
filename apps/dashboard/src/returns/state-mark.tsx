import { returnStates } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { ShapeMark } from '../controls/shape-mark.tsx';
import type { ReturnState } from '../generated/graphql.ts';
import { labelOf } from '../reading/label-of.ts';
import { useReading } from '../reading/use-reading.tsx';

const shapes: Readonly<Record<ReturnState, ReactElement>> = {
  DRAFT: <circle cx="6" cy="6" r="4" strokeDasharray="2 2.2" />,
  CHECKED: <path d="m2.5 6.5 2.5 2.5 4.5-5.5" />,
  SIGNED_OFF: <path d="M1.5 10.5h9M2.5 8 8.5 2l1.5 1.5-6 6Z" />,
  FROZEN: <path d="M2.5 5.5h7v5h-7ZM4 5.5V4a2 2 0 0 1 4 0v1.5" />,
  CORRECTED: <path d="M4 2.5 2 4.75 4.25 6.5M2.25 4.75H7a2.5 2.5 0 0 1 0 5H4.5" />,
};

/** How far a release has come. */
export function ReturnStateMark(props: { state: ReturnState }): ReactElement {
  const { state } = props;
  const { say } = useReading();
  return (
    <ShapeMark
      shape={shapes[state]}
      label={say(labelOf(returnStates, state))}
      tone={state === 'FROZEN' ? 'good' : undefined}
    />
  );
}

import type { ReactElement } from 'react';
import { ShapeMark } from '../controls/shape-mark.tsx';
import { useReading } from '../reading/use-reading.tsx';
import type { ImportStanding } from './import-entry.ts';
import { importTexts } from './import-texts.ts';

const shapes: Readonly<Record<ImportStanding, ReactElement>> = {
  stored: <path d="m2.5 6.5 2.5 2.5 4.5-5.5" />,
  unchanged: <path d="M2.5 6h7" />,
  refused: <path d="m3 3 6 6M9 3 3 9" />,
  withdrawn: <path d="M4 2.5 2 4.75 4.25 6.5M2.25 4.75H7a2.5 2.5 0 0 1 0 5H4.5" />,
};

const tones: Partial<Record<ImportStanding, 'good' | 'bad'>> = { stored: 'good', refused: 'bad' };

/** What has become of an import. */
export function StandingMark(props: { standing: ImportStanding }): ReactElement {
  const { standing } = props;
  const { say } = useReading();
  return <ShapeMark shape={shapes[standing]} label={say(importTexts[standing])} tone={tones[standing]} />;
}

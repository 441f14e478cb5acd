import { type ValueStatus, valueStatuses } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { BarGlyph, OpenBarGlyph, TogetherGlyph } from '../figures/bar-glyphs.tsx';
import { KeyItem, StateKey } from '../figures/state-key.tsx';
import { RateMarksKey } from '../locations/key-marks.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { markOf } from '../values/value-state.ts';
import { type ExploreDrawing, isShare } from './explore-drawing.ts';
import { exploreTexts } from './explore-texts.ts';

/** What the marks of a drawing mean: only those that occur. */
export function ExploreKey(props: {
  drawing: Exclude<ExploreDrawing, { readonly kind: 'none' }>;
  states: readonly ValueStatus[];
}): ReactElement {
  const { drawing, states } = props;
  const { measure } = drawing;
  const { say } = useReading();
  const label = say(measure.label);
  const isTogether = drawing.kind === 'time' && drawing.all.some(({ value }) => value !== null);
  const open = measure.kind === 'count' ? states.filter((status) => markOf(status) === 'hollow') : [];
  return (
    <StateKey
      states={states.filter((status) => status !== 'FINAL' && !open.includes(status))}
      marks={
        <>
          {measure.kind === 'count' ? (
            <KeyItem mark={<BarGlyph />}>{say(exploreTexts.bar, { label })}</KeyItem>
          ) : null}
          {isShare(measure) ? <RateMarksKey label={label} hasReference={false} /> : null}
          {measure.kind === 'rate' && isTogether ? (
            <KeyItem mark={<TogetherGlyph />}>{say(exploreTexts.together)}</KeyItem>
          ) : null}
          {open.map((status) => (
            <KeyItem key={status} mark={<OpenBarGlyph />}>
              {say(valueStatuses[status].label)}
            </KeyItem>
          ))}
        </>
      }
    />
  );
}

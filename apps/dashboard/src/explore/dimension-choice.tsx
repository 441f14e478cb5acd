import { dimensionOf } from '@neue-wege/domain';
import { type ReactElement, useId } from 'react';
import { Option } from '../controls/option.tsx';
import choices from '../filters/choices.module.css';
import { FilterButton } from '../filters/filter-button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { type Choosing, type DimensionOption, firstOptions, refusalBy, secondOptions } from './choices.ts';
import { exploreTexts } from './explore-texts.ts';
import type { ExploreView } from './explore-view.ts';

/** What rows are split by, and within that. */
export function DimensionChoice(props: {
  choosing: Choosing;
  onChange: (by: ExploreView['by']) => void;
}): ReactElement {
  const { choosing, onChange } = props;
  const [first, second] = choosing.explored.view.by;
  const { say } = useReading();
  const nothing = say(exploreTexts.nothing);
  const alone: ExploreView['by'] = [first];
  const name = useId();
  return (
    <>
      <FilterButton label={say(exploreTexts.rows)} value={say(dimensionOf(first).label)}>
        <fieldset className={choices.choice}>
          <legend className={choices.legend}>{say(exploreTexts.rows)}</legend>
          {firstOptions(choosing).map((option) => (
            <DimensionLine key={option.id} name={`${name}first`} option={option} onChange={onChange} />
          ))}
        </fieldset>
      </FilterButton>
      <FilterButton
        label={say(exploreTexts.within)}
        value={second === undefined ? nothing : say(dimensionOf(second).label)}
      >
        <fieldset className={choices.choice}>
          <legend className={choices.legend}>{say(exploreTexts.within)}</legend>
          <Option
            type="radio"
            name={`${name}second`}
            isChosen={second === undefined}
            label={nothing}
            refusal={second === undefined ? null : refusalBy(alone, choosing)}
            onChange={() => onChange(alone)}
          />
          {secondOptions(choosing).map((option) => (
            <DimensionLine key={option.id} name={`${name}second`} option={option} onChange={onChange} />
          ))}
        </fieldset>
      </FilterButton>
    </>
  );
}

function DimensionLine(props: {
  name: string;
  option: DimensionOption;
  onChange: (by: ExploreView['by']) => void;
}): ReactElement {
  const { name, option, onChange } = props;
  const { id, isChosen, refusal, next } = option;
  const { say } = useReading();
  return (
    <Option
      type="radio"
      name={name}
      isChosen={isChosen}
      label={say(dimensionOf(id).label)}
      refusal={isChosen ? null : refusal}
      onChange={() => onChange(next)}
    />
  );
}

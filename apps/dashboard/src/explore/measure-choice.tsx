import type { Measure } from '@neue-wege/domain';
import { type ReactElement, useState } from 'react';
import { Option } from '../controls/option.tsx';
import choices from '../filters/choices.module.css';
import { FilterButton } from '../filters/filter-button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { type Choosing, type MeasureOption, measureOptions } from './choices.ts';
import styles from './explore.module.css';
import { exploreTexts } from './explore-texts.ts';
import { groupOf, measureGroups } from './measure-groups.ts';

/** Which measures are shown: the whole catalogue in groups, with what each one means. */
export function MeasureChoice(props: {
  choosing: Choosing;
  onChange: (measures: readonly string[]) => void;
}): ReactElement {
  const { choosing, onChange } = props;
  const { say, language } = useReading();
  const [search, setSearch] = useState('');
  const options = measureOptions(choosing);
  const chosen = options.filter(({ isChosen }) => isChosen).map(({ measure }) => say(measure.label));
  const [first = '', ...others] = chosen;
  const looked = search.trim().toLocaleLowerCase(language);
  const isFound = ({ id, label, definition }: Measure): boolean =>
    [id, say(label), say(definition)].some((text) => text.toLocaleLowerCase(language).includes(looked));
  const found = options.filter(({ measure }) => isFound(measure));
  return (
    <FilterButton
      label={say(exploreTexts.measures)}
      value={others.length === 0 ? first : say(exploreTexts.moreMeasures, { first, n: others.length })}
    >
      <div className={styles.measures}>
        <label className={choices.field}>
          {say(exploreTexts.searchMeasures)}
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        {found.length === 0 ? <p>{say(exploreTexts.nothingFound)}</p> : null}
        {measureGroups.map((group) => {
          const theirs = found.filter(({ measure }) => groupOf(measure) === group);
          return theirs.length === 0 ? null : (
            <fieldset key={group.label.en} className={choices.choice}>
              <legend className={choices.legend}>{say(group.label)}</legend>
              {theirs.map((option) => (
                <MeasureLine key={option.measure.id} option={option} onChange={onChange} />
              ))}
            </fieldset>
          );
        })}
      </div>
    </FilterButton>
  );
}

function MeasureLine(props: {
  option: MeasureOption;
  onChange: (measures: readonly string[]) => void;
}): ReactElement {
  const { measure, isChosen, refusal, next } = props.option;
  const { say } = useReading();
  return (
    <Option
      type="checkbox"
      isChosen={isChosen}
      label={say(measure.label)}
      note={firstSentence(say(measure.definition))}
      refusal={refusal}
      onChange={() => props.onChange(next)}
    />
  );
}

/** The rest of a definition stands in the glossary. */
function firstSentence(text: string): string {
  return /^.*?[^.\d]\.(?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;
}

import { type DimensionId, dimensionOf } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { FilterButton } from '../filters/filter-button.tsx';
import { KeyChoice } from '../filters/key-choice.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { type Choosing, refusalFor } from './choices.ts';
import styles from './explore.module.css';
import { exploreTexts } from './explore-texts.ts';
import { type ExploreView, ownFilterIds } from './explore-view.ts';
import { type KeyOptions, keyName } from './key-names.ts';

/** So many keys are named at a glance. */
const glance = 2;

/** The filters that this page alone has: a list that opens for each dimension with keys to choose from. */
export function OwnFilters(props: {
  choosing: Choosing;
  options: KeyOptions;
  onChange: (where: ExploreView['where']) => void;
}): ReactElement {
  const { choosing, options, onChange } = props;
  const { where } = choosing.explored.view;
  const reading = useReading();
  const { say } = reading;
  const offered = ownFilterIds.filter((id) => (options.get(id)?.length ?? 0) > 0 || where[id] !== undefined);
  const set = offered.filter((id) => where[id] !== undefined);
  const withKeys = (id: DimensionId, keys: readonly string[]): ExploreView['where'] => {
    const { [id]: _, ...others } = where;
    return keys.length === 0 ? others : { ...others, [id]: keys };
  };
  return (
    <FilterButton
      label={say(exploreTexts.moreFilters)}
      value={set.length === 0 ? say(exploreTexts.noFilter) : set.map(setText).join('; ')}
    >
      <div className={styles.filters}>
        {offered.map((id) => (
          <details key={id} className={styles.filter} open={where[id] !== undefined || undefined}>
            <summary>{where[id] === undefined ? say(dimensionOf(id).label) : setText(id)}</summary>
            <Keys
              dimension={id}
              choosing={choosing}
              options={options}
              withKeys={(keys) => withKeys(id, keys)}
              onChange={(keys) => onChange(withKeys(id, keys))}
            />
          </details>
        ))}
      </div>
    </FilterButton>
  );

  function setText(id: DimensionId): string {
    const keys = where[id] ?? [];
    const names = keys.slice(0, glance).map((key) => keyName({ dimension: id, key }, { options, reading }));
    const text = keys.length > glance ? String(keys.length) : names.join(', ');
    return say(exploreTexts.filterOf, { dimension: say(dimensionOf(id).label), keys: text });
  }
}

function Keys(props: {
  dimension: DimensionId;
  choosing: Choosing;
  options: KeyOptions;
  withKeys: (keys: readonly string[]) => ExploreView['where'];
  onChange: (keys: readonly string[]) => void;
}): ReactElement {
  const { dimension, choosing, options, withKeys, onChange } = props;
  const { explored, reading } = choosing;
  const chosen = explored.view.where[dimension] ?? [];
  const listed = (options.get(dimension) ?? []).map(({ key }) => {
    const name = keyName({ dimension, key }, { options, reading });
    return { key, de: name, en: name };
  });
  const refusalWith = (keys: readonly string[]): string | null =>
    refusalFor({ ...explored, view: { ...explored.view, where: withKeys(keys) } }, choosing);
  const [first] = listed;
  const refusal = chosen.length > 0 || first === undefined ? null : refusalWith([first.key]);
  if (refusal !== null) return <p className={styles.refusal}>{refusal}</p>;
  return (
    <KeyChoice
      legend={reading.say(dimensionOf(dimension).label)}
      isNamed
      options={listed}
      chosen={chosen}
      refusalOf={refusalWith}
      onChange={onChange}
    />
  );
}

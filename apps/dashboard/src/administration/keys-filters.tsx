import type { ReactElement } from 'react';
import type { ApiKey } from '../account/api-key.ts';
import { keyTexts } from '../account/key-texts.ts';
import { Button } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './administration.module.css';
import { keysTexts } from './keys-texts.ts';
import { type KeysView, programs, stateChoices, validKeys } from './keys-view.ts';

/** Whose keys are looked at, and in which state. */
export function KeysFilters(props: {
  view: KeysView;
  keys: readonly ApiKey[];
  onChange: (view: KeysView) => void;
}): ReactElement {
  const { view, keys, onChange } = props;
  const { say, language } = useReading();
  const owners = new Map(keys.flatMap(({ owner }) => (owner === null ? [] : [[owner.id, owner.name]])));
  const named = [...owners].toSorted(([, one], [, other]) => one.localeCompare(other, language));
  const isKnown = view.owner === null || view.owner === programs || owners.has(view.owner);
  const isChosen = view.owner !== validKeys.owner || view.state !== validKeys.state;
  return (
    <div className={styles.filters} role="group" aria-label={say(keysTexts.filters)}>
      <Select
        label={say(keysTexts.owner)}
        value={view.owner ?? ''}
        options={[
          { value: '', label: say(keysTexts.everybody) },
          { value: programs, label: say(keysTexts.programs) },
          ...named.map(([value, label]) => ({ value, label })),
          ...(isKnown ? [] : [{ value: view.owner, label: say(keysTexts.withoutKeys) }]),
        ]}
        onChange={(owner) => onChange({ ...view, owner: owner === '' ? null : owner })}
      />
      <Select
        label={say(keysTexts.state)}
        value={view.state}
        options={stateChoices.map((value) => ({
          value,
          label: say(value === 'all' ? keysTexts.all : keyTexts[value]),
        }))}
        onChange={(value) => {
          const state = stateChoices.find((choice) => choice === value);
          if (state !== undefined) onChange({ ...view, state });
        }}
      />
      {isChosen ? <Button onClick={() => onChange(validKeys)}>{say(keysTexts.reset)}</Button> : null}
    </div>
  );
}

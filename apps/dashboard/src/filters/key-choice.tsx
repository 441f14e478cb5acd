import { type ReactElement, useState } from 'react';
import { locationColour } from '../charts/location-colour.ts';
import { Button } from '../controls/button.tsx';
import { Option } from '../controls/option.tsx';
import { type Named, nameOf } from '../directory/directory.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './choices.module.css';
import { filterTexts } from './filter-texts.ts';

/** So many options are seen at a glance; more can be searched. */
const glance = 12;

/** Any of a list; none chosen means all. */
export function KeyChoice(props: {
  legend: string;
  options: readonly Named[];
  chosen: readonly string[];
  isColoured?: boolean;
  /** Whether what is around it names it already. */
  isNamed?: boolean;
  /** Why nothing would be answered for these keys; `null` where something would. */
  refusalOf?: ((keys: readonly string[]) => string | null) | undefined;
  onChange: (keys: readonly string[]) => void;
}): ReactElement {
  const { legend, options, chosen, isColoured = false, isNamed = false, refusalOf, onChange } = props;
  const { say, language } = useReading();
  const [search, setSearch] = useState('');
  const named = options.map((option, rank) => ({ key: option.key, name: nameOf(option, language), rank }));
  const unlisted = chosen
    .filter((key) => options.every((option) => option.key !== key))
    .map((key) => ({ key, name: key, rank: options.length }));
  const found = [...named, ...unlisted].filter(({ name }) =>
    name.toLocaleLowerCase(language).includes(search.trim().toLocaleLowerCase(language)),
  );
  return (
    <fieldset className={styles.choice}>
      <legend className={isNamed ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {options.length > glance ? (
        <label className={styles.field}>
          {say(filterTexts.search)}
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
      ) : null}
      {found.map(({ key, name, rank }) => {
        const isChosen = chosen.includes(key);
        const next = toggled(chosen, { key, isOn: !isChosen, options });
        return (
          <Option
            key={key}
            type="checkbox"
            isChosen={isChosen}
            label={
              <>
                {isColoured ? <span className={styles.swatch} style={locationColour(rank)} /> : null}
                {name}
              </>
            }
            // What is chosen can always be taken away again.
            refusal={isChosen ? null : (refusalOf?.(next) ?? null)}
            onChange={() => onChange(next)}
          />
        );
      })}
      {found.length === 0 ? <p>{say(filterTexts.none)}</p> : null}
      {chosen.length > 0 ? (
        <Button quiet onClick={() => onChange([])}>
          {say(filterTexts.chooseAll)}
        </Button>
      ) : null}
    </fieldset>
  );
}

/** Keeps the order of the list, so that the same choice is the same address. */
function toggled(
  chosen: readonly string[],
  { key, isOn, options }: { key: string; isOn: boolean; options: readonly Named[] },
): readonly string[] {
  const next = isOn ? [...chosen, key] : chosen.filter((one) => one !== key);
  const place = (one: string): number => options.findIndex((option) => option.key === one);
  return next.toSorted((one, other) => place(one) - place(other));
}

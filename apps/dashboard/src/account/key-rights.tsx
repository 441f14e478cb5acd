import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { keyTexts } from './key-texts.ts';
import ownStyles from './keys.module.css';

/** What a key is to be given. */
export interface ChosenRights {
  readonly roles: readonly string[];
  readonly locations: 'all' | readonly string[];
}

/** The rights being chosen, and how to choose. */
export interface ChoosingRights {
  readonly chosen: ChosenRights;
  readonly choose: (rights: ChosenRights) => void;
}

/** What may be given: of somebody's own rights that is what they have themselves. */
export type OfferedRights = Pick<Viewer, 'roles' | 'seesAllLocations' | 'locations'>;

/** Nothing but what cannot be chosen otherwise is chosen at first: a right is given, never left over. */
export function useKeyRights({ roles, seesAllLocations, locations }: Viewer): ChoosingRights {
  const [onlyRole, anotherRole] = roles;
  const [chosen, choose] = useState<ChosenRights>({
    roles: onlyRole !== undefined && anotherRole === undefined ? [onlyRole.id] : [],
    locations: seesAllLocations ? 'all' : locations.map(({ key }) => key),
  });
  return { chosen, choose };
}

/** Roles and locations, to be given to a key or a person. */
export function KeyRights(props: {
  offered: OfferedRights;
  rights: ChoosingRights;
  rolesError: string | null;
  locationsError: string | null;
}): ReactElement {
  const { offered, rights, rolesError, locationsError } = props;
  const { chosen, choose } = rights;
  const { say, language } = useReading();
  const chosenKeys = chosen.locations === 'all' ? [] : chosen.locations;
  return (
    <>
      <Group legend={say(keyTexts.roles)} error={rolesError}>
        {offered.roles.map(({ id, label }) => (
          <Option
            key={id}
            label={label[language]}
            isChosen={chosen.roles.includes(id)}
            isInvalid={rolesError !== null}
            onChange={() => choose({ ...chosen, roles: toggled(chosen.roles, id) })}
          />
        ))}
      </Group>
      <Group legend={say(keyTexts.locations)} error={locationsError}>
        {offered.seesAllLocations ? (
          <Option
            label={say(keyTexts.allLocations)}
            isChosen={chosen.locations === 'all'}
            isInvalid={locationsError !== null}
            onChange={() => choose({ ...chosen, locations: chosen.locations === 'all' ? [] : 'all' })}
          />
        ) : null}
        {chosen.locations === 'all'
          ? null
          : offered.locations.map((location) => (
              <Option
                key={location.key}
                label={location[language]}
                isChosen={chosenKeys.includes(location.key)}
                isInvalid={locationsError !== null}
                onChange={() => choose({ ...chosen, locations: toggled(chosenKeys, location.key) })}
              />
            ))}
      </Group>
    </>
  );
}

function Group(props: { legend: string; error: string | null; children: ReactNode }): ReactElement {
  const { legend, error, children } = props;
  const id = useId();
  return (
    <fieldset className={ownStyles.group} aria-describedby={error === null ? undefined : id}>
      <legend>{legend}</legend>
      {children}
      {error === null ? null : (
        <p id={id} className={ownStyles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

function Option(props: {
  label: string;
  isChosen: boolean;
  isInvalid: boolean;
  onChange: () => void;
}): ReactElement {
  const { label, isChosen, isInvalid, onChange } = props;
  return (
    <label className={ownStyles.option}>
      <input type="checkbox" checked={isChosen} aria-invalid={isInvalid || undefined} onChange={onChange} />
      {label}
    </label>
  );
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

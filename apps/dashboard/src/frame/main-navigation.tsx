import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { usePathname } from 'wouter/use-browser-location';
import { useReading } from '../reading/use-reading.tsx';
import { signInPath } from '../sign-in/return-address.ts';
import { useKnown } from '../viewer/use-viewer.tsx';
import { frameTexts } from './frame-texts.ts';
import styles from './main-navigation.module.css';
import { isWithin, type PlaceGroup, placeGroups, placesOf } from './places.ts';
import { useAddress } from './use-address.ts';

const shownGroups: readonly PlaceGroup[] = ['figures', 'data', 'help'];

/** The ways between the pages, by groups. Keeps its place until it is known who asks. */
export function MainNavigation(props: { id: string; isOpen: boolean; onLeave: () => void }): ReactElement {
  const { id, isOpen, onLeave } = props;
  const { say } = useReading();
  const known = useKnown();
  const path = usePathname();
  const address = useAddress();
  if (known.state === 'loading' && path !== signInPath)
    return <div id={id} className={styles.place} data-open={isOpen} />;
  if (known.state !== 'known') return <div id={id} hidden />;
  const { viewer } = known;
  const groups = shownGroups
    .map((group) => ({ group, theirs: placesOf(group, { viewer }) }))
    .filter(({ theirs }) => theirs.length > 0);
  return (
    <nav id={id} className={styles.place} data-open={isOpen} aria-label={say(frameTexts.navigation)}>
      <ul className={styles.groups}>
        {groups.map(({ group, theirs }) => (
          <li key={group} className={styles.group}>
            <p id={`places-${group}`} className={styles.name}>
              {say(placeGroups[group])}
            </p>
            <ul className={styles.parts} aria-labelledby={`places-${group}`}>
              {theirs.map((place) => (
                <li key={place.path}>
                  <Link
                    className={styles.part}
                    href={address(place.path)}
                    aria-current={isWithin(path, place) ? 'page' : undefined}
                    onClick={onLeave}
                  >
                    {say(place.label)}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

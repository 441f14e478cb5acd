import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { locationColour } from '../charts/location-colour.ts';
import { type Named, nameOf } from '../directory/directory.ts';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { locationPath, locationsPath } from './location-address.ts';
import styles from './location-links.module.css';
import { locationsTexts } from './locations-texts.ts';

/** The ways to the pages of all locations, in their order; `current` is the key of the one that is open, `null` for all of them. */
export function LocationLinks(props: { locations: readonly Named[]; current: string | null }): ReactElement {
  const { locations, current } = props;
  const { say, language } = useReading();
  const addressOf = useAddress();
  const isHere = (key: string | null): 'page' | undefined => (key === current ? 'page' : undefined);
  return (
    <nav className={styles.links} aria-label={say(locationsTexts.pages)}>
      <ul className={styles.list}>
        <li>
          <Link className={styles.link} href={addressOf(locationsPath)} aria-current={isHere(null)}>
            {say(locationsTexts.allLocations)}
          </Link>
        </li>
        {locations.map((location, rank) => (
          <li key={location.key} style={locationColour(rank)}>
            <Link
              className={styles.link}
              href={addressOf(locationPath(location.key))}
              aria-current={isHere(location.key)}
            >
              <span className={styles.swatch} />
              {nameOf(location, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

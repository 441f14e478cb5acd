import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useReading } from '../reading/use-reading.tsx';
import { useKnown } from '../viewer/use-viewer.tsx';
import styles from './footer.module.css';
import { frameTexts } from './frame-texts.ts';
import { placesOf } from './places.ts';
import { useAddress } from './use-address.ts';

/** The foot of every page: what explains the pages, also to whoever is not signed in. */
export function Footer(): ReactElement {
  const { say } = useReading();
  const known = useKnown();
  const address = useAddress();
  const viewer = known.state === 'known' ? known.viewer : null;
  const shown = [...placesOf('help', { viewer }), ...placesOf('about', { viewer })];
  return (
    <footer className={styles.footer}>
      <p>{say(frameTexts.licence)}</p>
      {shown.length === 0 ? null : (
        <nav aria-label={say(frameTexts.footer)}>
          <ul className={styles.links}>
            {shown.map(({ path, label }) => (
              <li key={path}>
                <Link className={styles.link} href={address(path)}>
                  {say(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}

import type { Text } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { usePathname } from 'wouter/use-browser-location';
import { importsPath } from '../imports/import-address.ts';
import { peoplePath } from '../people/people-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useKnown } from '../viewer/use-viewer.tsx';
import { may, type Permission } from '../viewer/viewer.ts';
import { addressIn } from './address-in.ts';
import { frameTexts } from './frame-texts.ts';
import styles from './main-navigation.module.css';

/** The parts of the dashboard that not everybody has; the overview stands first. */
const parts: readonly { readonly path: string; readonly label: Text; readonly permission: Permission }[] = [
  { path: importsPath, label: frameTexts.imports, permission: 'IMPORTS' },
  { path: peoplePath, label: frameTexts.people, permission: 'RECORDS' },
];

/** The ways between the parts of the dashboard, for whoever has more than the overview. Keeps its place until that is known. */
export function MainNavigation(): ReactElement | null {
  const { say, language } = useReading();
  const known = useKnown();
  const path = usePathname();
  if (known.state === 'loading') return <div className={styles.place} />;
  if (known.state !== 'known') return null;
  const theirs = parts.filter(({ permission }) => may(known.viewer, permission));
  if (theirs.length === 0) return null;
  const isHere = (part: string): boolean => path === part || (part !== '/' && path.startsWith(`${part}/`));
  return (
    <nav className={styles.place} aria-label={say(frameTexts.navigation)}>
      <ul className={styles.parts}>
        {[{ path: '/', label: frameTexts.overview }, ...theirs].map((part) => (
          <li key={part.path}>
            <Link
              className={styles.part}
              href={addressIn(part.path, language)}
              aria-current={isHere(part.path) ? 'page' : undefined}
            >
              {say(part.label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

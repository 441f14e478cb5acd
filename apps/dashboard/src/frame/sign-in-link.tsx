import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { useReading } from '../reading/use-reading.tsx';
import { signInAddress, signInPath } from '../sign-in/return-address.ts';
import { useKnown } from '../viewer/use-viewer.tsx';
import { frameTexts } from './frame-texts.ts';
import styles from './sign-in-link.module.css';

/** The way in for whoever reads an open page without being signed in; afterwards they are back on it. */
export function SignInLink(): ReactElement | null {
  const { say } = useReading();
  const known = useKnown();
  const pathname = usePathname();
  const search = useSearch();
  if (known.state !== 'nobody' || pathname === signInPath) return null;
  const query = search === '' ? '' : `?${search.replace(/^\?/, '')}`;
  return (
    <Link className={styles.link} href={signInAddress({ pathname, search: query }, { isComingBack: true })}>
      {say(frameTexts.signIn)}
    </Link>
  );
}

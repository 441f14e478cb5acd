import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './back-link.module.css';
import { useAddress } from './use-address.ts';

/** The way from a page to the list that it stands in. */
export function BackLink(props: { path: string; children: ReactNode }): ReactElement {
  const { path, children } = props;
  const address = useAddress();
  return (
    <p className={styles.back}>
      <Link href={address(path)}>
        <span aria-hidden="true">←</span> {children}
      </Link>
    </p>
  );
}

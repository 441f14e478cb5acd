import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { usePathname } from 'wouter/use-browser-location';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { NoRightNotice } from '../viewer/no-right-notice.tsx';
import { useKnown } from '../viewer/use-viewer.tsx';
import { may, type Permission, type Viewer } from '../viewer/viewer.ts';
import { accountsPath, auditPath, keysPath, targetsPath } from './administration-address.ts';
import styles from './administration-frame.module.css';
import { administrationTexts } from './administration-texts.ts';

/** A page of the administration, for those who may; others are told what they lack. */
export function AdministrationFrame(props: {
  title: string;
  permission: Permission;
  /** What is told besides to whoever lacks the permission. */
  otherwise?: (viewer: Viewer) => ReactNode;
  children: ReactNode;
}): ReactElement {
  const { title, permission, otherwise, children } = props;
  const known = useKnown();
  return (
    <>
      <PageTitle title={title} />
      {known.state === 'known' && may(known.viewer, permission) ? <Ways /> : null}
      {known.state === 'failed' ? <FailureNotice failure={known.failure} onRetry={known.retry} /> : null}
      {known.state !== 'known' ? null : may(known.viewer, permission) ? (
        children
      ) : (
        <NoRightNotice viewer={known.viewer} missing="administration">
          {otherwise?.(known.viewer)}
        </NoRightNotice>
      )}
    </>
  );
}

const ways = [
  { path: accountsPath, label: administrationTexts.accounts },
  { path: keysPath, label: administrationTexts.keys },
  { path: targetsPath, label: administrationTexts.targets },
  { path: auditPath, label: administrationTexts.audit },
];

/** The pages of the administration, from one to the other. */
function Ways(): ReactElement {
  const { say } = useReading();
  const path = usePathname();
  const address = useAddress();
  return (
    <nav className={styles.ways} aria-label={say(administrationTexts.title)}>
      {ways.map((way) => (
        <Link
          key={way.path}
          className={styles.way}
          href={address(way.path)}
          aria-current={path === way.path ? 'page' : undefined}
        >
          {say(way.label)}
        </Link>
      ))}
    </nav>
  );
}

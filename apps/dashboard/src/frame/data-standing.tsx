import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { usePathname } from 'wouter/use-browser-location';
import { changesPath } from '../changes/changes-address.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { frameTexts } from './frame-texts.ts';
import styles from './page-title.module.css';
import { useAddress } from './use-address.ts';

/** What the figures of a page rest on: as-of day and data version, and the way to what has changed. */
export function DataStanding(): ReactElement {
  const { say, day } = useReading();
  const directory = useDirectory();
  const address = useAddress();
  const path = usePathname();
  const viewer = useViewer();
  const status = directory.state === 'ready' ? directory.data.dataStatus : null;
  // Who sees exact figures has the newer data already.
  const isNextUnderWay = viewer?.usualProfile !== 'EXACT' && status?.releases?.isNextUnderWay === true;
  return (
    <p className={styles.status} aria-busy={directory.state === 'loading'}>
      {status === null ? null : (
        <span>
          {[
            say(frameTexts.asOf, { day: day(status.asOf) }),
            say(frameTexts.dataVersion, { version: status.dataVersion }),
            ...(status.knownOn === null ? [] : [say(frameTexts.knownOn, { day: day(status.knownOn) })]),
          ].join(' · ')}
          {isNextUnderWay ? ` · ${say(frameTexts.protecting)}` : null}
          {path === changesPath ? null : (
            <>
              {' · '}
              <Link href={address(changesPath)}>{say(frameTexts.whatChanged)}</Link>
            </>
          )}
        </span>
      )}
    </p>
  );
}

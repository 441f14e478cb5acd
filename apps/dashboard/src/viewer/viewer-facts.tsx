import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './no-right-notice.module.css';
import { noRightTexts } from './no-right-texts.ts';
import { locationsText, rolesText, type Viewer } from './viewer.ts';
import { viewerTexts } from './viewer-texts.ts';

/** As whom somebody is known: name, address, roles and locations. */
export function ViewerFacts(props: { viewer: Viewer; email?: string | null }): ReactElement {
  const { viewer, email = null } = props;
  const reading = useReading();
  const { say } = reading;
  return (
    <dl className={styles.facts}>
      <dt>{say(noRightTexts.signedInAs)}</dt>
      <dd>{viewer.name ?? say(viewerTexts.unnamed)}</dd>
      {email === null ? null : (
        <>
          <dt>{say(viewerTexts.email)}</dt>
          <dd>{email}</dd>
        </>
      )}
      <dt>{say(viewerTexts.roles)}</dt>
      <dd>{rolesText(viewer, reading)}</dd>
      <dt>{say(viewerTexts.locations)}</dt>
      <dd>{locationsText(viewer, reading)}</dd>
    </dl>
  );
}

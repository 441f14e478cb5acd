import { type ReactElement, useRef } from 'react';
import { Link } from 'wouter';
import { accountPath } from '../account/account-address.ts';
import { administrationPath } from '../administration/administration-address.ts';
import { Popover } from '../controls/popover.tsx';
import { ChevronIcon, PersonIcon } from '../frame/icons.tsx';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './account-menu.module.css';
import { useSignOut } from './use-sign-out.ts';
import { locationsText, may, rolesText, type Viewer } from './viewer.ts';
import { viewerTexts } from './viewer-texts.ts';

/** Who is signed in with which rights, and the way out. */
export function AccountMenu(props: { viewer: Viewer }): ReactElement {
  const { viewer } = props;
  const reading = useReading();
  const { say } = reading;
  const address = useAddress();
  const { isBusy, hasFailed, signOut } = useSignOut();
  const panel = useRef<HTMLDivElement>(null);
  const close = (): void => panel.current?.closest<HTMLElement>('[popover]')?.hidePopover();
  const name = viewer.name ?? say(viewerTexts.unnamed);
  return (
    <Popover
      title={say(viewerTexts.menu, { name })}
      buttonName={say(viewerTexts.menu, { name })}
      buttonClass={styles.button}
      side="start"
      button={
        <>
          <PersonIcon />
          <span className={styles.name}>{name}</span>
          <ChevronIcon />
        </>
      }
    >
      <div ref={panel} className={styles.panel}>
        <p className={styles.who}>{name}</p>
        <dl className={styles.facts}>
          <dt>{say(viewerTexts.roles)}</dt>
          <dd>{rolesText(viewer, reading)}</dd>
          <dt>{say(viewerTexts.locations)}</dt>
          <dd>{locationsText(viewer, reading)}</dd>
        </dl>
        <div className={styles.actions}>
          <Link className={styles.action} href={address(accountPath)} onClick={close}>
            {say(viewerTexts.account)}
          </Link>
          {may(viewer, 'ACCOUNTS') ? (
            <Link className={styles.action} href={address(administrationPath)} onClick={close}>
              {say(viewerTexts.administration)}
            </Link>
          ) : null}
          <button type="button" className={styles.action} onClick={signOut}>
            {say(isBusy ? viewerTexts.signingOut : viewerTexts.signOut)}
          </button>
          {hasFailed ? (
            <p className={styles.problem} role="alert">
              {say(viewerTexts.signOutFailed)}
            </p>
          ) : null}
        </div>
      </div>
    </Popover>
  );
}

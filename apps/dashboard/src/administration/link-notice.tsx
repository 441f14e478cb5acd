import { type ReactElement, useEffect, useRef } from 'react';
import ownStyles from '../account/keys.module.css';
import { Button } from '../controls/button.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './accounts.module.css';
import { accountsTexts } from './accounts-texts.ts';
import type { HandedLink } from './held-account.ts';

/** A link with the name of whom it signs in. */
export interface NamedLink extends HandedLink {
  readonly name: string;
}

/** The link that signs somebody in once: shown now and never again. */
export function LinkNotice(props: { given: NamedLink; onClose: () => void }): ReactElement {
  const { given, onClose } = props;
  const { say } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={ownStyles.created} aria-labelledby="link">
      <h2 id="link" ref={heading} tabIndex={-1} className={styles.title}>
        {say(accountsTexts.linkReady, { name: given.name })}
      </h2>
      <p className={styles.hint}>{say(accountsTexts.linkHint, { n: given.minutes })}</p>
      <code className={ownStyles.value}>{given.link}</code>
      <div className={styles.actions}>
        <CopyButton text={given.link} label={say(accountsTexts.copyLink)} />
        <Button onClick={onClose}>{say(accountsTexts.finished)}</Button>
      </div>
    </section>
  );
}

import { Component, type ReactElement, type ReactNode } from 'react';
import { failureTexts } from '../ask/failure-texts.ts';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './crash-notice.module.css';
import { frameTexts } from './frame-texts.ts';
import { isUnloaded } from './is-unloaded.ts';

/** Keeps the head of the page when a page fails to draw. React offers this to classes alone. */
export class CrashNotice extends Component<{ children: ReactNode }, Standing> {
  override state: Standing = { failed: null };

  static getDerivedStateFromError(error: unknown): Standing {
    return { failed: isUnloaded(error) ? 'loading' : 'drawing' };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return failed === 'loading' ? <UnloadedNotice /> : <Notice />;
  }
}

interface Standing {
  readonly failed: 'loading' | 'drawing' | null;
}

/** The code of a page is asked for again with the page: some browsers keep in mind that it did not come. */
function UnloadedNotice(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.notice} role="alert">
      <h1>{say(frameTexts.unloaded)}</h1>
      <p>{say(frameTexts.unloadedHint)}</p>
      <Button onClick={() => window.location.reload()}>{say(failureTexts.retry)}</Button>
    </div>
  );
}

function Notice(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.notice} role="alert">
      <h1>{say(frameTexts.failed)}</h1>
      <Button onClick={() => window.location.reload()}>{say(frameTexts.reload)}</Button>
    </div>
  );
}

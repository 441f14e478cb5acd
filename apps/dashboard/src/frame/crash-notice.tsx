import { Component, type ReactElement, type ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { frameTexts } from './frame-texts.ts';

/** Keeps the head of the page when a page fails to draw. React offers this to classes alone. */
export class CrashNotice extends Component<{ children: ReactNode }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <Notice /> : this.props.children;
  }
}

function Notice(): ReactElement {
  const { say } = useReading();
  return (
    <div role="alert">
      <h1>{say(frameTexts.failed)}</h1>
      <Button onClick={() => window.location.reload()}>{say(frameTexts.reload)}</Button>
    </div>
  );
}

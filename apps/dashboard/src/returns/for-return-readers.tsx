import type { ReactNode } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { NoRightNotice } from '../viewer/no-right-notice.tsx';
import { useKnown } from '../viewer/use-viewer.tsx';
import { seesReturns } from '../viewer/viewer.ts';

/** What is for those alone who see returns; others are told what they lack. */
export function ForReturnReaders(props: { children: ReactNode }): ReactNode {
  const { children } = props;
  const known = useKnown();
  if (known.state === 'failed') return <FailureNotice failure={known.failure} onRetry={known.retry} />;
  if (known.state !== 'known') return null;
  return seesReturns(known.viewer) ? children : <NoRightNotice viewer={known.viewer} missing="returns" />;
}

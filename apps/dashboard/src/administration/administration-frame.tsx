import type { ReactElement, ReactNode } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { NoRightNotice } from '../viewer/no-right-notice.tsx';
import { useKnown } from '../viewer/use-viewer.tsx';
import { may, type Permission } from '../viewer/viewer.ts';

/** A page of the administration, for those who may; others are told what they lack. */
export function AdministrationFrame(props: {
  title: string;
  permission: Permission;
  children: ReactNode;
}): ReactElement {
  const { title, permission, children } = props;
  const known = useKnown();
  return (
    <>
      <PageTitle title={title} />
      {known.state === 'failed' ? <FailureNotice failure={known.failure} onRetry={known.retry} /> : null}
      {known.state !== 'known' ? null : may(known.viewer, permission) ? (
        children
      ) : (
        <NoRightNotice viewer={known.viewer} missing="administration" />
      )}
    </>
  );
}

import type { ReactElement } from 'react';
import { PageTitle } from '../frame/page-title.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { ViewerFacts } from '../viewer/viewer-facts.tsx';
import { accountTexts } from './account-texts.ts';

/** Who somebody is here. */
export function AccountPage(): ReactElement {
  const { say } = useReading();
  const viewer = useViewer();
  return (
    <>
      <PageTitle title={say(accountTexts.title)} />
      {viewer === null ? null : <ViewerFacts viewer={viewer} />}
    </>
  );
}

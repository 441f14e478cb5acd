import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useReading } from '../reading/use-reading.tsx';
import { frameTexts } from './frame-texts.ts';
import { PageTitle } from './page-title.tsx';
import { useAddress } from './use-address.ts';

export function NotFoundPage(): ReactElement {
  const { say } = useReading();
  const address = useAddress();
  return (
    <>
      <PageTitle title={say(frameTexts.notFound)} />
      <p>{say(frameTexts.notFoundHint)}</p>
      <p>
        <Link href={address('/')}>{say(frameTexts.toOverview)}</Link>
      </p>
    </>
  );
}

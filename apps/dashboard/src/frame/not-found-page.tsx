import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useReading } from '../reading/use-reading.tsx';
import { addressIn } from './address-in.ts';
import { frameTexts } from './frame-texts.ts';
import { PageTitle } from './page-title.tsx';

export function NotFoundPage(): ReactElement {
  const { say, language } = useReading();
  return (
    <>
      <PageTitle title={say(frameTexts.notFound)} />
      <p>{say(frameTexts.notFoundHint)}</p>
      <p>
        <Link href={addressIn('/', language)}>{say(frameTexts.toOverview)}</Link>
      </p>
    </>
  );
}

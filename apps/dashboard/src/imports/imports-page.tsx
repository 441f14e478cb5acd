import type { ReactElement } from 'react';
import { PageTitle } from '../frame/page-title.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { ForImporters } from './for-importers.tsx';
import { ImportHistory } from './import-history.tsx';
import { importTexts } from './import-texts.ts';

/** Where deliveries are made, and what became of those before. */
export function ImportsPage(): ReactElement {
  const { say } = useReading();
  return (
    <>
      <PageTitle title={say(importTexts.title)} />
      <ForImporters>
        <ImportHistory />
      </ForImporters>
    </>
  );
}

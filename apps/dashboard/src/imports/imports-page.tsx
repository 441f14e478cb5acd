import type { PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { PageTitle } from '../frame/page-title.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { ForImporters } from './for-importers.tsx';
import { ImportHistory } from './import-history.tsx';
import { importTexts } from './import-texts.ts';
import { OpenJobs } from './open-jobs.tsx';
import { TemplatesSection } from './templates-section.tsx';
import { UploadSection } from './upload-section.tsx';

/** Where deliveries are made, and what became of those before. */
export function ImportsPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <>
      <PageTitle title={say(importTexts.title)} />
      <ForImporters>
        <UploadSection today={today} />
        <TemplatesSection />
        <OpenJobs />
        <ImportHistory />
      </ForImporters>
    </>
  );
}

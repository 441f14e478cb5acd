import type { ReactElement, ReactNode } from 'react';
import type { Named } from '../directory/directory.ts';
import type { FigureForm } from '../figures/figure-frame.tsx';
import { NotPublishedNotice } from '../figures/not-published-notice.tsx';
import { shownProfile } from '../filters/answered.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { type AskedOfMix, CaseMixSection } from './case-mix-section.tsx';
import { caseMixTexts, funnelTexts } from './exact-texts.ts';
import { FunnelSection } from './funnel-section.tsx';
import { rateMeasureOf } from './location-measures.ts';
import styles from './locations.module.css';
import type { AskedOf } from './locations-questions.ts';

/** What exact values alone answer: the mix of people, and single runs. Under protection it says so, and asks nothing. */
export function ExactSections(props: {
  asked: AskedOf;
  /** `null` where all years are looked at together. */
  mix: AskedOfMix | null;
  form: FigureForm;
  locations: readonly Named[];
  viewer: Viewer | null;
  onForm: (form: FigureForm) => void;
}): ReactElement | null {
  const { asked, mix, form, locations, viewer, onForm } = props;
  const { say } = useReading();
  if (viewer === null) return null;
  const profile = shownProfile(asked.filters.profile, viewer);
  if (profile === 'EXACT') {
    return (
      <>
        {mix === null ? (
          <Part id="case-mix" title={say(caseMixTexts.title)}>
            <p className={styles.hint}>{say(caseMixTexts.pickYear)}</p>
          </Part>
        ) : (
          <CaseMixSection asked={mix} form={form} locations={locations} onForm={onForm} />
        )}
        <FunnelSection asked={asked} form={form} onForm={onForm} />
      </>
    );
  }
  return (
    <>
      <Part id="case-mix" title={say(caseMixTexts.title)}>
        <NotPublishedNotice what={say(caseMixTexts.what)} question={null} />
      </Part>
      <Part id="funnel" title={say(funnelTexts.title)}>
        <NotPublishedNotice
          what={say(funnelTexts.what)}
          question={{
            by: ['location', 'run'],
            measures: [rateMeasureOf(asked.measure)],
            where: {},
            profile,
          }}
        />
      </Part>
    </>
  );
}

function Part(props: { id: string; title: string; children: ReactNode }): ReactElement {
  const { id, title, children } = props;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { administrationPath } from '../administration/administration-address.ts';
import { Button } from '../controls/button.tsx';
import { replaceParameters } from '../filters/replace-parameters.ts';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './no-right-notice.module.css';
import { noRightTexts } from './no-right-texts.ts';
import { may, type Viewer } from './viewer.ts';
import { ViewerFacts } from './viewer-facts.tsx';

/**
 * What somebody may not see: any figure, what one question asked for, figures that no published table holds, imports, records of people,
 * what is found about the data, quarterly returns, or the pages of the administration.
 */
export type Missing =
  | 'figures'
  | 'right'
  | 'tables'
  | 'imports'
  | 'records'
  | 'quality'
  | 'returns'
  | 'administration';

/** Says what is missing, as whom somebody is known, and who can help. */
export function NoRightNotice(props: {
  viewer: Viewer;
  missing: Missing;
  /** What the page tells besides. */
  children?: ReactNode;
}): ReactElement {
  const { viewer, missing, children } = props;
  const { say } = useReading();
  const address = useAddress();
  const mayShowExact = missing === 'tables' && viewer.profiles.includes('EXACT');
  return (
    <section className={styles.notice} aria-labelledby="no-right">
      <h2 id="no-right" className={styles.title}>
        {say(noRightTexts[missing])}
      </h2>
      {mayShowExact ? (
        <>
          <p>{say(noRightTexts.tablesExact)}</p>
          <Button onClick={showExact}>{say(noRightTexts.showExact)}</Button>
        </>
      ) : (
        <>
          <p>{say(noRightTexts[`${missing}Hint`])}</p>
          {children}
          <ViewerFacts viewer={viewer} />
          {missing === 'figures' && may(viewer, 'ACCOUNTS') ? (
            <Link href={address(administrationPath)}>{say(noRightTexts.toAdministration)}</Link>
          ) : null}
          <p>{say(noRightTexts.ask)}</p>
        </>
      )}
    </section>
  );
}

function showExact(): void {
  navigate(replaceParameters(window.location, { names: ['profile'], parameters: [['profile', 'exact']] }));
}

import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { type Directory, nameOfKey } from '../directory/directory.ts';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { projectPath, runPath } from './project-address.ts';
import styles from './projects.module.css';
import { projectsTexts, runTexts } from './projects-texts.ts';
import { placesOf } from './run-history.ts';
import { deliveryText, standingText, timeText } from './run-text.ts';
import { neighboursOf, type Run } from './runs.ts';

/** When and where a run is, and the ways to its project and to the runs before and after it. */
export function RunFacts(props: {
  run: Run;
  runs: readonly Run[];
  asOf: PlainDate;
  directory: Directory | null;
}): ReactElement {
  const { run, runs, asOf, directory } = props;
  const reading = useReading();
  const { say, language, count } = reading;
  const heading = useId();
  const address = useAddress();
  const project = nameOfKey(run.project.key, { among: directory?.projects ?? [], language });
  const standing = standingText(run, { asOf, reading });
  const places = placesOf(run);
  const time = timeText(run, reading);
  const { before, after } = neighboursOf(run, runs);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className="visually-hidden">
        {say(runTexts.facts)}
      </h2>
      <dl className={styles.facts}>
        <Fact label={say(projectsTexts.project)}>
          <Link href={address(projectPath(run.project.key))}>{project}</Link>
        </Fact>
        <Fact label={say(runTexts.time)}>{standing === null ? time : `${time}, ${standing}`}</Fact>
        <Fact label={say(runTexts.delivery)}>{deliveryText(run, reading)}</Fact>
        <Fact label={say(runTexts.places)}>{places === null ? say(runTexts.noTime) : count(places)}</Fact>
      </dl>
      {before === undefined && after === undefined ? null : (
        <nav className={styles.ways} aria-label={say(runTexts.others)}>
          {before === undefined ? null : (
            <Link href={wayTo(before)}>← {say(runTexts.before, { number: before.number })}</Link>
          )}
          {after === undefined ? null : (
            <Link href={wayTo(after)}>{say(runTexts.after, { number: after.number })} →</Link>
          )}
        </nav>
      )}
    </section>
  );

  function wayTo({ project: { key }, location, number }: Run): string {
    return address(runPath({ project: key, location: location.key, number }));
  }
}

function Fact(props: { label: string; children: ReactNode }): ReactElement {
  const { label, children } = props;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

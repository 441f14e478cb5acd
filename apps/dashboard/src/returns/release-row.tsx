import { returnSteps } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import listStyles from '../controls/entry-list.module.css';
import { useAddress } from '../frame/use-address.ts';
import { labelOf } from '../reading/label-of.ts';
import { quarterName } from '../reading/quarter-name.ts';
import type { Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Release } from './release.ts';
import styles from './returns.module.css';
import { returnPath } from './returns-address.ts';
import { returnsTexts } from './returns-texts.ts';
import { ReturnStateMark } from './state-mark.tsx';
import { takenText } from './taken-text.ts';

/** The newest release of a quarter among the others: how far it has come, who did what, and what comes next. */
export function ReleaseRow(props: { release: Release }): ReactElement {
  const { release } = props;
  const { quarter, number, state, course } = release;
  const reading = useReading();
  const { say } = reading;
  const address = useAddress();
  const step = course?.nextStep?.step;
  return (
    <li className={listStyles.row}>
      <ReturnStateMark state={state} />
      <div className={listStyles.what}>
        <Link className={listStyles.opens} href={address(returnPath(quarter))}>
          {quarterName(quarter, reading) ?? quarter}
          <span className={styles.number}>{say(returnsTexts.release, { number })}</span>
        </Link>
        <p className={listStyles.when}>{standingText(release, reading).join(' · ')}</p>
        {course === null ? null : (
          <ul className={styles.taken}>
            {course.steps.map((taken) => (
              <li key={taken.state}>{takenText(taken, reading)} </li>
            ))}
          </ul>
        )}
      </div>
      <p className={listStyles.aside}>
        {step === undefined || step === 'CORRECT'
          ? null
          : say(returnsTexts.next, { step: say(labelOf(returnSteps, step)) })}
      </p>
    </li>
  );
}

/** As-of day and data version, and when it was frozen: `Datenstand 10.10.2026`, `Datenversion 7`. */
export function standingText(
  { asOf, dataVersion, frozenAt, course }: Pick<Release, 'asOf' | 'dataVersion' | 'frozenAt' | 'course'>,
  { say, day, moment }: Reading,
): readonly string[] {
  return [
    ...(asOf === null ? [] : [say(returnsTexts.asOf, { day: day(asOf) })]),
    ...(dataVersion === null ? [] : [say(returnsTexts.dataVersion, { version: dataVersion })]),
    ...(frozenAt === null || course !== null ? [] : [say(returnsTexts.frozenOn, { when: moment(frozenAt) })]),
  ];
}

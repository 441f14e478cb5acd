import { measureOf } from '@neue-wege/domain';
import { type CSSProperties, type ReactElement, useId, useMemo } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { Updating } from '../controls/updating.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { ExitReasonsDocument, type ExitReasonsQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { countText } from '../values/rate-text.ts';
import type { AskedOfProject } from './asked-of-project.ts';
import { type ReasonGroup, reasonGroups } from './exit-reasons.ts';
import { reasonsQuestion, tableQuestion } from './project-questions.ts';
import styles from './projects.module.css';
import { ProjectsSkeleton } from './projects-skeleton.tsx';
import { reasonsMessage } from './projects-text.ts';
import { exitClassTexts, projectsTexts, projectTexts } from './projects-texts.ts';

const exits = measureOf('exits');

/** Why people left a project, or one of its runs: exact values alone tell that. */
export function ReasonsSection(props: AskedOfProject & { run?: string }): ReactElement {
  const { filters, shown } = props;
  const { say } = useReading();
  if (shown === 'EXACT') return <Reasons {...props} />;
  const question = tableQuestion({
    by: ['location', 'project', 'exit_reason'],
    measures: exits === undefined ? [] : [exits],
    filters,
    profile: shown,
  });
  return (
    <WithheldFigure
      title={say(projectTexts.reasons)}
      what={say(projectTexts.whatReasons)}
      question={question}
    />
  );
}

function Reasons(props: AskedOfProject & { run?: string }): ReactElement {
  const { filters, today, run } = props;
  const { say } = useReading();
  const heading = useId();
  const question = useMemo(
    () => reasonsQuestion({ filters, today, ...(run === undefined ? {} : { run }) }),
    [filters, today, run],
  );
  const { answer } = useAnswer(ExitReasonsDocument, question);
  const last = useLastReady(answer, question);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {say(projectTexts.reasons)}
      </h2>
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : last === null ? (
        <ProjectsSkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(projectsTexts.updating) : null}>
          <Content breakdown={last.data.breakdown} labelledBy={heading} />
        </Updating>
      )}
    </section>
  );
}

function Content(props: { breakdown: ExitReasonsQuery['breakdown']; labelledBy: string }): ReactElement {
  const { breakdown, labelledBy } = props;
  const reading = useReading();
  const groups = reasonGroups(breakdown.rows);
  if (groups.length === 0) return <p>{reading.say(projectTexts.noExits)}</p>;
  return (
    <div className={styles.part}>
      <FigureMessage>{reasonsMessage({ groups, total: breakdown.total.exits }, reading)}</FigureMessage>
      <Bars groups={groups} labelledBy={labelledBy} />
      <FigureStanding answer={breakdown} />
    </div>
  );
}

function Bars(props: { groups: readonly ReasonGroup[]; labelledBy: string }): ReactElement {
  const { groups, labelledBy } = props;
  const reading = useReading();
  const { say } = reading;
  const longest = Math.max(
    1,
    ...groups.flatMap(({ reasons }) => reasons.map(({ exits: n }) => n.value ?? 0)),
  );
  const lengthOf = (value: number | null): CSSProperties => ({
    inlineSize: `${((value ?? 0) / longest) * 100}%`,
  });
  return (
    <ScrollTable labelledBy={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{say(projectTexts.reason)}</th>
          <th scope="col" data-number>
            {say(projectTexts.exits)}
          </th>
          <td className={styles.barCell} />
        </tr>
      </thead>
      {groups.map(({ key, reasons }) => (
        <tbody key={key} className={styles.reasons}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {say(exitClassTexts[key])}
            </th>
          </tr>
          {reasons.map((reason) => (
            <tr key={reason.key} data-reason>
              <th scope="row">{say(reason.label)}</th>
              <td data-number>{countText(reason.exits, reading)}</td>
              <td className={styles.barCell} aria-hidden="true">
                <span className={styles.bar} style={lengthOf(reason.exits.value)} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </ScrollTable>
  );
}

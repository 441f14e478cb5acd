import { type ReactElement, useEffect, useId, useRef } from 'react';
import { ScrollTable } from '../controls/scroll-table.tsx';
import type { FindPersonQuery, PersonEnrolmentFragment } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { enrolmentFacts, observationCells, runText, standingOf } from './enrolment-facts.ts';
import styles from './people.module.css';
import { enrolmentNoun, peopleTexts } from './people-texts.ts';

/** Who was found, or that nobody was; takes the focus, as it is what was asked for. */
export function PersonResult(props: { participant: FindPersonQuery['participant'] }): ReactElement {
  const { participant } = props;
  const { say, amount, count } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [participant]);
  if (participant === null) {
    return (
      <section className={styles.nobody}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {say(peopleTexts.nobody)}
        </h2>
        <p>{say(peopleTexts.nobodyHint)}</p>
      </section>
    );
  }
  const { key, enrolments } = participant;
  const { totalCount, nodes } = enrolments;
  return (
    <section className={styles.result}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {amount(totalCount, enrolmentNoun)}
        </h2>
        <p className={styles.pseudonym}>
          {say(peopleTexts.pseudonym)} <code>{key}</code>
        </p>
      </div>
      {nodes.length < totalCount ? <p>{say(peopleTexts.notAll, { n: count(nodes.length) })}</p> : null}
      {nodes.map((enrolment) => (
        <EnrolmentCard key={enrolment.id} enrolment={enrolment} />
      ))}
    </section>
  );
}

function EnrolmentCard(props: { enrolment: PersonEnrolmentFragment }): ReactElement {
  const { enrolment } = props;
  const reading = useReading();
  const { say } = reading;
  const id = useId();
  const standing = standingOf(enrolment);
  return (
    <article className={styles.card} aria-labelledby={`${id}-run`}>
      <div className={styles.head}>
        <h3 id={`${id}-run`} className={styles.run}>
          {runText(enrolment, reading)}
        </h3>
        <p className={styles.standing} data-standing={standing}>
          {say(peopleTexts[standing])}
        </p>
      </div>
      <dl className={styles.facts}>
        {enrolmentFacts(enrolment, reading).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {enrolment.observations.length === 0 ? (
        enrolment.exitedOn === null ? null : (
          <p className={styles.hint}>{say(peopleTexts.noObservations)}</p>
        )
      ) : (
        <>
          <h4 id={`${id}-observations`} className={styles.subtitle}>
            {say(peopleTexts.observations)}
          </h4>
          <ScrollTable labelledBy={`${id}-observations`}>
            <thead>
              <tr>
                {(
                  [
                    peopleTexts.seen,
                    peopleTexts.inReceipt,
                    peopleTexts.employment,
                    peopleTexts.unemployed,
                    peopleTexts.exclusion,
                  ] as const
                ).map((heading) => (
                  <th key={heading.en} scope="col">
                    {say(heading)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {enrolment.observations.map((observation) => {
                const { when, cells } = observationCells(observation, reading);
                return (
                  <tr key={when}>
                    <th scope="row">{when}</th>
                    {cells.map((cell, index) => (
                      <td key={`${index} ${cell}`}>{cell}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </ScrollTable>
        </>
      )}
    </article>
  );
}

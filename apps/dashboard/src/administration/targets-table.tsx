import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { ScrollTable } from '../controls/scroll-table.tsx';
import type { Named } from '../directory/directory.ts';
import { useReading } from '../reading/use-reading.tsx';
import { agreedText } from '../values/agreed-text.ts';
import { placeName, type Target, type TargetGroup, targetName } from './target-group.ts';
import styles from './targets-table.module.css';
import { targetsTexts } from './targets-texts.ts';

/** What can be done with a target. */
export type TargetAct = 'change' | 'end';

/** Targets by year and measure, a line for each place. */
export function TargetsTable(props: {
  groups: readonly TargetGroup[];
  among: readonly Named[];
  onAct: (act: TargetAct, target: Target) => void;
}): ReactElement {
  const { groups, among, onAct } = props;
  const { say } = useReading();
  return (
    <ScrollTable labelledBy="targets" isStacked>
      <thead>
        <tr>
          <th scope="col">{say(targetsTexts.place)}</th>
          <th scope="col" data-number>
            {say(targetsTexts.value)}
          </th>
          <th scope="col">{say(targetsTexts.source)}</th>
          <th scope="col">{say(targetsTexts.comment)}</th>
          <th scope="col">{say(targetsTexts.definition)}</th>
          <th scope="col">
            <span className="visually-hidden">{say(targetsTexts.actions)}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ measure, year, targets }) => (
        <tbody key={`${year} ${measure.id}`}>
          <tr>
            <th scope="rowgroup" colSpan={6} className={styles.group}>
              {say(targetsTexts.group, { measure: say(measure.label), year })}
            </th>
          </tr>
          {targets.map((target) => (
            <Row key={target.location ?? ''} target={target} among={among} onAct={onAct} />
          ))}
        </tbody>
      ))}
    </ScrollTable>
  );
}

function Row(props: {
  target: Target;
  among: readonly Named[];
  onAct: (act: TargetAct, target: Target) => void;
}): ReactElement {
  const { target, among, onAct } = props;
  const { measure, location, source, comment, definitionVersion, isSameDefinition } = target;
  const reading = useReading();
  const { say } = reading;
  const name = targetName(target, { among, reading });
  return (
    <tr className={styles.row}>
      <th scope="row">{placeName(location, { among, reading })}</th>
      <td className={styles.value} data-number>
        {agreedText(target.value, { measure, reading })}
      </td>
      <td className={styles.text} data-label={say(targetsTexts.source)}>
        {source}
      </td>
      <td
        className={styles.text}
        data-label={comment === null ? undefined : say(targetsTexts.comment)}
        data-none={comment === null || undefined}
      >
        {comment}
      </td>
      <td className={isSameDefinition ? undefined : styles.other} data-label={say(targetsTexts.definition)}>
        {isSameDefinition
          ? say(targetsTexts.version, { n: definitionVersion })
          : say(targetsTexts.otherVersion, { n: definitionVersion, now: measure.version })}
      </td>
      <td className={styles.action}>
        <span className={styles.buttons}>
          <Button
            name={say(targetsTexts.changeNamed, { target: name })}
            onClick={() => onAct('change', target)}
          >
            {say(targetsTexts.change)}
          </Button>
          <Button
            quiet
            name={say(targetsTexts.endNamed, { target: name })}
            onClick={() => onAct('end', target)}
          >
            {say(targetsTexts.end)}
          </Button>
        </span>
      </td>
    </tr>
  );
}

import type { Measure } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { Popover } from '../controls/popover.tsx';
import { InfoIcon } from '../frame/icons.tsx';
import { useAddress } from '../frame/use-address.ts';
import { glossaryPath } from '../glossary/glossary-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './definition.module.css';
import { figureFrameTexts } from './figure-frame-texts.ts';

/** What a measure means, in the words of the catalogue. */
export function Definition(props: { measure: Measure }): ReactElement {
  const { measure } = props;
  const { say } = useReading();
  const address = useAddress();
  const title = say(figureFrameTexts.definition, { label: say(measure.label) });
  return (
    <Popover button={<InfoIcon />} buttonClass={styles.button} buttonName={title} title={title}>
      <div className={styles.text}>
        <p className={styles.label}>{say(measure.label)}</p>
        <p>{say(measure.definition)}</p>
        <dl className={styles.parts}>
          <dt>{say(figureFrameTexts.formula)}</dt>
          <dd>{say(measure.formula)}</dd>
          {measure.unknownRule === null ? null : (
            <>
              <dt>{say(figureFrameTexts.unknown)}</dt>
              <dd>{say(measure.unknownRule)}</dd>
            </>
          )}
        </dl>
        <p>
          <Link href={address(`${glossaryPath}#${measure.id}`)}>{say(figureFrameTexts.inGlossary)}</Link>
        </p>
      </div>
    </Popover>
  );
}

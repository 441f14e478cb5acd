import type { ReactElement } from 'react';
import { focusIfIdle } from '../frame/focus-if-idle.ts';
import styles from './administration.module.css';

/** How many are shown. After a change the keyboard goes on here, where the button that was pressed is gone. */
export function ShownCount(props: { text: string; isChanged: boolean }): ReactElement {
  const { text, isChanged } = props;
  return (
    <p
      key={text}
      ref={isChanged ? focusIfIdle : undefined}
      className={styles.count}
      role="status"
      tabIndex={isChanged ? -1 : undefined}
    >
      {text}
    </p>
  );
}

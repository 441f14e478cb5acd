import type { ReactElement, ReactNode } from 'react';
import { Popover } from '../controls/popover.tsx';
import { ChevronIcon } from '../frame/icons.tsx';
import styles from './filter-bar.module.css';

/** A choice that shows what is chosen and opens to be changed. */
export function FilterButton(props: {
  label: string;
  value: string;
  onOpen?: (() => void) | undefined;
  children: ReactNode;
}): ReactElement {
  const { label, value, onOpen, children } = props;
  return (
    <div className={styles.filter}>
      <Popover
        title={label}
        onOpen={onOpen}
        buttonClass={styles.button}
        button={
          <>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{value}</span>
            <ChevronIcon />
          </>
        }
      >
        {children}
      </Popover>
    </div>
  );
}

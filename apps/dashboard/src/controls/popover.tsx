import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './popover.module.css';

/**
 * A button that opens a small panel beside it. The browser does what is hard: Escape and a click elsewhere close it, the
 * focus returns, it lies above everything. Where panels cannot be placed beside their button they open in the middle.
 */
export function Popover(props: {
  button: ReactNode;
  buttonClass?: string | undefined;
  buttonName?: string;
  title: string;
  /** To which side of the button the panel reaches when there is room. */
  side?: 'start' | 'end';
  /** Called whenever the panel is about to open. */
  onOpen?: (() => void) | undefined;
  children: ReactNode;
}): ReactElement {
  const { button, buttonClass, buttonName, title, side = 'end', onOpen, children } = props;
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={buttonClass ?? styles.button}
        popoverTarget={id}
        aria-label={buttonName}
        aria-haspopup="dialog"
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={styles.panel}
        data-side={side}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') onOpen?.();
        }}
      >
        {children}
      </div>
    </>
  );
}

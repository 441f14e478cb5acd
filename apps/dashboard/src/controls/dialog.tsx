import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';

/**
 * A question that has to be answered first. The browser does what is hard: the page behind is out of reach, Escape closes,
 * and the focus returns to where it was.
 */
export function Dialog(props: {
  isOpen: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}): ReactElement {
  const { isOpen, title, onClose, children } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before other effects: what they give the focus keeps it when this closes.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (isOpen) element.showModal();
    else element.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      {isOpen ? (
        <div className={styles.content}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}

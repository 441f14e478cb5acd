import type { ReactElement, ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FormActions } from './form.tsx';

/** Asks once more before something that cannot be undone: what it does, and the way out. */
export function ConfirmDialog(props: {
  isOpen: boolean;
  title: string;
  confirm: string;
  keep: string;
  problem: string | null;
  isBusy: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}): ReactElement {
  const { isOpen, title, confirm, keep, problem, isBusy, onConfirm, onClose, children } = props;
  return (
    <Dialog isOpen={isOpen} title={title} onClose={onClose}>
      {children}
      {problem === null ? null : <p role="alert">{problem}</p>}
      <FormActions>
        <Button isBusy={isBusy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button quiet onClick={onClose}>
          {keep}
        </Button>
      </FormActions>
    </Dialog>
  );
}

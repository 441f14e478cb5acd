import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './import-page.module.css';
import { WithdrawForm } from './withdraw-form.tsx';
import { withdrawTexts } from './withdraw-texts.ts';

/** The way to take an import back; `onWithdrawn` is told what came of it, in words. */
export function WithdrawSection(props: {
  id: string;
  number: number;
  onWithdrawn: (words: string) => void;
}): ReactElement {
  const { id, number, onWithdrawn } = props;
  const { say } = useReading();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <section className={styles.part} aria-labelledby="withdraw">
      <h2 id="withdraw" className={styles.title}>
        {say(withdrawTexts.title)}
      </h2>
      <p className={styles.hint}>{say(withdrawTexts.hint)}</p>
      <div>
        <Button onClick={() => setIsAsked(true)}>{say(withdrawTexts.open)}</Button>
      </div>
      <Dialog
        isOpen={isAsked}
        title={say(withdrawTexts.question, { number })}
        onClose={() => setIsAsked(false)}
      >
        <WithdrawForm
          id={id}
          onCancel={() => setIsAsked(false)}
          onWithdrawn={(words) => {
            setIsAsked(false);
            onWithdrawn(words);
          }}
        />
      </Dialog>
    </section>
  );
}

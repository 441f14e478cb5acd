import { type ReactElement, useState } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { Button } from './button.tsx';
import { controlTexts } from './control-texts.ts';
import styles from './copy-button.module.css';

/** Puts a text on the clipboard and says whether that went well. */
export function CopyButton(props: {
  text: string;
  label?: string;
  quiet?: boolean;
  /** What a screen reader says where several stand on a page. */
  name?: string;
}): ReactElement {
  const { text, label, quiet = false, name } = props;
  const { say } = useReading();
  const [state, setState] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('copyFailed');
    }
  };
  return (
    <span className={styles.copy}>
      <Button quiet={quiet} {...(name === undefined ? {} : { name })} onClick={() => void copy()}>
        {label ?? say(controlTexts.copy)}
      </Button>
      <span role="status">{state === null ? null : say(controlTexts[state])}</span>
    </span>
  );
}

import { type ReactElement, useState } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { controlTexts } from './control-texts.ts';
import { EyeIcon } from './eye-icon.tsx';
import styles from './text-field.module.css';
import { type FieldProps, TextField } from './text-field.tsx';

/** A password that can be looked at while it is typed. Pasting is allowed: managers of passwords do it. */
export function PasswordField(props: FieldProps): ReactElement {
  const { say } = useReading();
  const [isShown, setIsShown] = useState(false);
  return (
    <TextField
      {...props}
      type={isShown ? 'text' : 'password'}
      after={
        <button
          type="button"
          className={styles.reveal}
          aria-pressed={isShown}
          aria-label={say(controlTexts.showPassword, { label: props.label })}
          title={say(isShown ? controlTexts.hide : controlTexts.show)}
          onClick={() => setIsShown(!isShown)}
        >
          <EyeIcon isOpen={isShown} />
        </button>
      }
    />
  );
}

import { type ReactElement, useRef } from 'react';
import { Button } from '../controls/button.tsx';
import { sizeText } from '../reading/size-text.ts';
import { useReading } from '../reading/use-reading.tsx';
import { type ChosenFile, withFiles } from './chosen-files.ts';
import styles from './upload.module.css';
import { fileNoun, uploadTexts } from './upload-texts.ts';
import { useFileDrop } from './use-file-drop.ts';

/** Everything that a file dialogue offers at first; others can be chosen all the same. */
const offered = '.csv,.txt,.gz,.zip,.json,.sha256,.sha256sum';

/** The place for files: dropped, or chosen by the button. */
export function FileChoice(props: {
  chosen: readonly ChosenFile<File>[];
  /** The id of what is wrong with the choice; `null` while nothing is. */
  problem: string | null;
  onChange: (chosen: readonly ChosenFile<File>[]) => void;
}): ReactElement {
  const { chosen, problem, onChange } = props;
  const reading = useReading();
  const { say, amount } = reading;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const add = (files: readonly File[]): void => onChange(withFiles(chosen, files));
  const isAbove = useFileDrop(add);
  const remove = (index: number): void => {
    onChange(chosen.filter((_, place) => place !== index));
    // The button that was pressed goes with its file; the next one takes its place.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1] ?? button.current)?.focus();
  };
  return (
    <div className={styles.choice}>
      <div
        className={styles.drop}
        data-above={isAbove || undefined}
        data-filled={chosen.length > 0 || undefined}
      >
        <p className={styles.dropLine}>
          <span className={styles.dropWords}>{say(isAbove ? uploadTexts.dropNow : uploadTexts.drop)}</span>
          <span className={styles.or}>{say(uploadTexts.or)}</span>
          <button
            ref={button}
            type="button"
            className={styles.chooseButton}
            aria-describedby={problem ?? undefined}
            onClick={() => input.current?.click()}
          >
            {say(chosen.length === 0 ? uploadTexts.choose : uploadTexts.chooseMore)}
          </button>
        </p>
        <p className={styles.hint}>{say(uploadTexts.dropHint)}</p>
        <p className={styles.hint}>{say(uploadTexts.dropMore)}</p>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={offered}
          aria-label={say(uploadTexts.choose)}
          onChange={({ currentTarget }) => {
            add([...(currentTarget.files ?? [])]);
            // So that the same file can be chosen again after it was removed.
            currentTarget.value = '';
          }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {chosen.length === 0 ? '' : amount(chosen.length, fileNoun)}
      </p>
      {chosen.length === 0 ? null : (
        <ul ref={list} className={styles.files} aria-label={say(uploadTexts.chosen)}>
          {chosen.map(({ key, file, role }, index) => (
            <li key={key} className={styles.file}>
              <span className={styles.fileName}>{file.name}</span>
              <span className={styles.fileFacts}>
                {say(uploadTexts[role])} · {sizeText(file.size, reading)}
              </span>
              <Button
                quiet
                name={say(uploadTexts.removeNamed, { name: file.name })}
                onClick={() => remove(index)}
              >
                {say(uploadTexts.remove)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { SubmitButton } from '../controls/button.tsx';
import { type Entered, Form, FormActions } from '../controls/form.tsx';
import { useAddress } from '../frame/use-address.ts';
import type { Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useSession } from '../session/use-session.tsx';
import { type ChoiceProblem, type ChosenFile, problemsOf } from './chosen-files.ts';
import { type DeliveryOptions, formatOptions, optionProblems, usualOptions } from './delivery-options.ts';
import { FileChoice } from './file-choice.tsx';
import { jobPath } from './import-address.ts';
import { OptionsChoice } from './options-choice.tsx';
import { type Delivery, type SendFailure, sendDelivery } from './send-delivery.ts';
import { SendFailureNotice } from './send-failure-notice.tsx';
import { SendProgress } from './send-progress.tsx';
import styles from './upload.module.css';
import { uploadTexts } from './upload-texts.ts';

/** What happens to the delivery: it is put together, on its way, or came back. */
type Sending =
  | { readonly state: 'choosing' }
  | { readonly state: 'sending'; readonly share: number }
  | { readonly state: 'failed'; readonly failure: SendFailure }
  | { readonly state: 'cancelled' };

/** A new delivery: files, how they are to be read, and on to the page where it is checked. */
export function UploadSection(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const reading = useReading();
  const { say } = reading;
  const address = useAddress();
  const { tell } = useSession();
  const id = useId();
  const [chosen, setChosen] = useState<readonly ChosenFile<File>[]>([]);
  const [options, setOptions] = useState<DeliveryOptions>(usualOptions);
  const [isTried, setIsTried] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState<Sending>({ state: 'choosing' });
  const under = useRef<AbortController | null>(null);
  const button = useRef<HTMLDivElement>(null);
  const named = useRef<{ readonly signature: string; readonly key: string } | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  useEffect(() => {
    if (sending.state === 'cancelled') button.current?.querySelector('button')?.focus();
  }, [sending.state]);

  const size = chosen.reduce((sum, { file }) => sum + file.size, 0);
  const problems = isTried ? problemsOf(chosen) : [];
  const [typed, setTyped] = useState({ knownOn: '', reason: '' });
  const optionFaults = isTried ? optionProblems({ ...options, ...typed }, today) : {};

  /** The same delivery keeps its key as long as it is not known what became of it. */
  const keyOf = (files: readonly ChosenFile<File>[], given: DeliveryOptions): string => {
    const signature = JSON.stringify([files.map(({ key }) => key), given]);
    if (named.current?.signature !== signature) named.current = { signature, key: crypto.randomUUID() };
    return named.current.key;
  };
  const send = async (given: DeliveryOptions): Promise<void> => {
    const stopping = new AbortController();
    under.current = stopping;
    setSending({ state: 'sending', share: 0 });
    const sent = await sendDelivery(deliveryOf(chosen, { options: given, key: keyOf(chosen, given) }), {
      onProgress: (share) => setSending({ state: 'sending', share }),
      signal: stopping.signal,
    });
    under.current = null;
    if (sent.state !== 'failed' || sent.failure.kind !== 'network') named.current = null;
    if (sent.state === 'taken') {
      navigate(address(jobPath(sent.id)));
      return;
    }
    if (sent.state === 'failed' && sent.failure.kind === 'unknown') {
      tell('ended');
      return;
    }
    setSending(sent);
  };
  const submit = (entered: Entered): void => {
    const given = { ...options, knownOn: entered('knownOn'), reason: entered('reason') };
    setTyped(given);
    setIsTried(true);
    setAttempt(attempt + 1);
    const faults = optionProblems(given, today);
    if (problemsOf(chosen).length === 0 && Object.keys(faults).length === 0) void send(given);
  };
  const isSending = sending.state === 'sending';
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {say(uploadTexts.title)}
      </h2>
      <Form problem={null} attempt={attempt} onSubmit={submit}>
        {sending.state === 'failed' ? <SendFailureNotice failure={sending.failure} /> : null}
        <div className={styles.inputs} inert={isSending}>
          <FileChoice
            chosen={chosen}
            problem={problems.length === 0 ? null : `${id}-problems`}
            onChange={(next) => {
              setChosen(next);
              if (sending.state !== 'sending') setSending({ state: 'choosing' });
            }}
          />
          {problems.length === 0 ? null : (
            <div id={`${id}-problems`} role="alert">
              <ul className={styles.problems}>
                {problems.map((problem) => (
                  <li key={JSON.stringify(problem)}>{problemText(problem, reading)}</li>
                ))}
              </ul>
            </div>
          )}
          <OptionsChoice options={options} problems={optionFaults} today={today} onChange={setOptions} />
        </div>
        {isSending ? (
          <SendProgress share={sending.share} size={size} onCancel={() => under.current?.abort()} />
        ) : (
          <div ref={button}>
            <FormActions>
              <SubmitButton isBusy={false}>{say(uploadTexts.check)}</SubmitButton>
              <p className={styles.hint} role={sending.state === 'cancelled' ? 'status' : undefined}>
                {say(sending.state === 'cancelled' ? uploadTexts.cancelled : uploadTexts.checkHint)}
              </p>
            </FormActions>
          </div>
        )}
      </Form>
    </section>
  );
}

function problemText(problem: ChoiceProblem, { say }: Reading): string {
  return 'name' in problem
    ? say(uploadTexts[problem.kind], { name: problem.name })
    : say(uploadTexts[problem.kind]);
}

/** Profiles and checksums go with the fields, under their names: the server says in which of them something is wrong. */
function deliveryOf(
  chosen: readonly ChosenFile<File>[],
  { options, key }: { options: DeliveryOptions; key: string },
): Delivery {
  const besides = chosen.flatMap(({ file, role }) => (role === 'data' ? [] : [[role, file] as const]));
  return {
    files: chosen.flatMap(({ file, role }) => (role === 'data' ? [file] : [])),
    fields: [...formatOptions(options), ...besides],
    key,
  };
}

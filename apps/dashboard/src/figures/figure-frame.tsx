import type { Measure } from '@neue-wege/domain';
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { Segments } from '../controls/segments.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { Definition } from './definition.tsx';
import styles from './figure-frame.module.css';
import { figureFrameTexts } from './figure-frame-texts.ts';

/** How a figure stands on the page. */
export type FigureForm = 'chart' | 'table';

/**
 * A figure with its heading, what its measures mean, and the switch between chart and table, which the key T turns as long as
 * the keyboard is in the figure. What it shows are its children.
 */
export function FigureFrame(props: {
  title: string;
  measures: readonly Measure[];
  /** Without a form there is one alone, and nothing to switch. */
  form?: FigureForm;
  onForm?: (form: FigureForm) => void;
  /** Further choices, before that of the form. */
  switches?: ReactNode;
  children: ReactNode;
}): ReactElement {
  const { title, measures, form, onForm, switches, children } = props;
  const { say } = useReading();
  const heading = useId();
  const body = useRef<HTMLDivElement>(null);
  const isTurned = useRef(false);

  // The chart that had the keyboard is gone then: its place takes it, so that the next key is not lost.
  useEffect(() => {
    if (isTurned.current && form !== undefined) body.current?.focus();
    isTurned.current = false;
  }, [form]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 't' || event.altKey || event.ctrlKey || event.metaKey) return;
    if (onForm === undefined || isTyping(event.target)) return;
    event.preventDefault();
    isTurned.current = body.current?.contains(document.activeElement) === true;
    onForm(form === 'chart' ? 'table' : 'chart');
  };
  return (
    <section className={styles.figure} aria-labelledby={heading} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <div className={styles.name}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          {measures.map((measure) => (
            <Definition key={measure.id} measure={measure} />
          ))}
        </div>
        <div className={styles.switches}>
          {switches}
          {form === undefined || onForm === undefined ? null : (
            <div className={styles.form}>
              <Segments<FigureForm>
                legend={say(figureFrameTexts.form)}
                value={form}
                options={[
                  { value: 'chart', label: say(figureFrameTexts.chart) },
                  { value: 'table', label: say(figureFrameTexts.table) },
                ]}
                onChange={onForm}
              />
            </div>
          )}
        </div>
      </div>
      <div ref={body} className={styles.body} tabIndex={-1}>
        {children}
      </div>
    </section>
  );
}

function isTyping(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

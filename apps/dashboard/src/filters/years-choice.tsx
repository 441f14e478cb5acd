import { type PlainDate, parsePlainDate, yearOf } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Option } from '../controls/option.tsx';
import type { Directory } from '../directory/directory.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './choices.module.css';
import { filterTexts } from './filter-texts.ts';
import { allYears, type YearChoice } from './year-choice.ts';

const lasts = [3, 5, 10];

/** Without a phase to begin with, so many years are offered. */
const offered = 20;

/** All years, the last few, or from one to another. */
export function YearsChoice(props: {
  years: YearChoice;
  phases: Directory['phases'];
  today: PlainDate;
  /** Why nothing would be answered for these years; `null` where something would. */
  refusalOf?: ((years: YearChoice) => string | null) | undefined;
  onChange: (years: YearChoice) => void;
}): ReactElement {
  const { years, phases, today, refusalOf, onChange } = props;
  const { say } = useReading();
  const current = yearOf(today);
  const range = years.kind === 'range' ? years : { from: firstYear(phases, current), to: current };
  const options = yearOptions({
    from: Math.min(firstYear(phases, current), range.from),
    to: Math.max(current, range.to),
  });
  const refusal = (next: YearChoice): string | null => refusalOf?.(next) ?? null;
  const rangeOr = (next: YearChoice, year: number): YearChoice =>
    refusal(next) === null ? next : { kind: 'range', from: year, to: year };
  const choose = (some: { from?: number; to?: number }): void => {
    const { from, to } = { ...range, ...some };
    const year = some.from ?? some.to ?? to;
    onChange(rangeOr({ kind: 'range', from: Math.min(from, year), to: Math.max(to, year) }, year));
  };
  const whole = rangeOr({ ...range, kind: 'range' }, range.to);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{say(filterTexts.years)}</legend>
      <Choice
        isChosen={years.kind === 'all'}
        label={say(filterTexts.all)}
        onChoose={() => onChange(allYears)}
      />
      {lasts.map((count) => (
        <Choice
          key={count}
          isChosen={years.kind === 'last' && years.count === count}
          label={say(filterTexts.lastYears, { n: count })}
          refusal={refusal({ kind: 'last', count })}
          onChoose={() => onChange({ kind: 'last', count })}
        />
      ))}
      <Choice
        isChosen={years.kind === 'range'}
        label={say(filterTexts.range)}
        refusal={refusal(whole)}
        onChoose={() => onChange(whole)}
      />
      <div className={styles.pair}>
        <YearField
          label={say(filterTexts.from)}
          year={range.from}
          options={options}
          isOff={refusal(whole) !== null}
          onChange={(from) => choose({ from })}
        />
        <YearField
          label={say(filterTexts.to)}
          year={range.to}
          options={options}
          isOff={refusal(whole) !== null}
          onChange={(to) => choose({ to })}
        />
      </div>
    </fieldset>
  );
}

function Choice(props: {
  isChosen: boolean;
  label: string;
  refusal?: string | null;
  onChoose: () => void;
}): ReactElement {
  const { isChosen, label, refusal = null, onChoose } = props;
  return (
    <Option
      type="radio"
      name="years"
      isChosen={isChosen}
      label={label}
      refusal={isChosen ? null : refusal}
      onChange={onChoose}
    />
  );
}

function YearField(props: {
  label: string;
  year: number;
  options: readonly number[];
  isOff: boolean;
  onChange: (year: number) => void;
}): ReactElement {
  const { label, year, options, isOff, onChange } = props;
  return (
    <label className={styles.field}>
      {label}
      <select value={year} disabled={isOff} onChange={(event) => onChange(Number(event.target.value))}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

function firstYear(phases: Directory['phases'], current: number): number {
  const starts = phases
    .map(({ startsOn }) => parsePlainDate(startsOn ?? ''))
    .filter((day) => day !== undefined)
    .map(yearOf);
  return starts.length === 0 ? current - offered + 1 : Math.min(...starts);
}

function yearOptions({ from, to }: { from: number; to: number }): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

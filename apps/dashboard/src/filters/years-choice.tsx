import { type PlainDate, parsePlainDate, yearOf } from '@neue-wege/domain';
import type { ReactElement } from 'react';
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
  onChange: (years: YearChoice) => void;
}): ReactElement {
  const { years, phases, today, onChange } = props;
  const { say } = useReading();
  const current = yearOf(today);
  const range = years.kind === 'range' ? years : { from: firstYear(phases, current), to: current };
  const options = yearOptions({
    from: Math.min(firstYear(phases, current), range.from),
    to: Math.max(current, range.to),
  });
  const choose = (some: { from?: number; to?: number }): void => {
    const { from, to } = { ...range, ...some };
    onChange({ kind: 'range', from: Math.min(from, some.to ?? from), to: Math.max(to, some.from ?? to) });
  };
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
          onChoose={() => onChange({ kind: 'last', count })}
        />
      ))}
      <Choice
        isChosen={years.kind === 'range'}
        label={say(filterTexts.range)}
        onChoose={() => onChange({ kind: 'range', ...range })}
      />
      <div className={styles.pair}>
        <YearField
          label={say(filterTexts.from)}
          year={range.from}
          options={options}
          onChange={(from) => choose({ from })}
        />
        <YearField
          label={say(filterTexts.to)}
          year={range.to}
          options={options}
          onChange={(to) => choose({ to })}
        />
      </div>
    </fieldset>
  );
}

function Choice(props: { isChosen: boolean; label: string; onChoose: () => void }): ReactElement {
  const { isChosen, label, onChoose } = props;
  return (
    <label className={styles.option}>
      <input type="radio" name="years" checked={isChosen} onChange={onChoose} />
      {label}
    </label>
  );
}

function YearField(props: {
  label: string;
  year: number;
  options: readonly number[];
  onChange: (year: number) => void;
}): ReactElement {
  const { label, year, options, onChange } = props;
  return (
    <label className={styles.field}>
      {label}
      <select value={year} onChange={(event) => onChange(Number(event.target.value))}>
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

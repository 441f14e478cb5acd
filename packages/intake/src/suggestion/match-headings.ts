import {
  type DeliveryColumn,
  type DeliveryFileKind,
  doubtfulHeadings,
  foldHeading,
  omittedHeadings,
  type Text,
} from '@neue-wege/domain';
import { columnOfHeading, columnsOf, normalHeading } from '../recognition/file-columns.ts';
import type { MappingProfile } from '../recognition/mapping-profile.ts';
import { fitOf, isCoded, mostWords, realTexts } from './column-fit.ts';
import { likeness } from './likeness.ts';
import { monthsNamed } from './months-named.ts';
import type { ColumnSample } from './sample-table.ts';
import type { Sureness } from './suggestion.ts';
import { suggestionTexts } from './suggestion-texts.ts';

/** What a heading means: the first of its columns, unless it is unsure; nothing, where it is omitted. */
export interface HeadingMeaning {
  readonly sample: ColumnSample;
  /** What it could mean, the likeliest first. */
  readonly columns: readonly string[];
  readonly sureness: Sureness;
  readonly isOmitted: boolean;
  readonly why: Text;
}

/** What a person has decided of the headings of a file already. */
export type Decided = Pick<MappingProfile, 'columns' | 'ignore'>;

/** What the headings of a file mean if it is of one kind, each column meant once. */
export function matchHeadings(
  samples: readonly ColumnSample[],
  { kind, decided }: { readonly kind: DeliveryFileKind; readonly decided?: Decided | undefined },
): readonly HeadingMeaning[] {
  const meanings = samples.map((sample) => decidedMeaning(sample, decided) ?? meaningOf(sample, kind));
  const headings = samples.map(({ heading }) => heading).filter((heading) => heading !== '');
  const claims = (column: string, least: readonly Sureness[]): number =>
    meanings.filter(({ columns, sureness }) => columns[0] === column && least.includes(sureness)).length;
  return meanings.map((meaning): HeadingMeaning => {
    const { sample, columns, sureness } = meaning;
    const [first] = columns;
    if (headings.filter((heading) => heading === sample.heading).length > 1) {
      return { ...meaning, isOmitted: false, sureness: 'unsure', why: suggestionTexts.repeatedHeading };
    }
    if (meaning.isOmitted || first === undefined) return meaning;
    if (sureness === 'unsure') {
      return { ...meaning, columns: columns.filter((column) => claims(column, ['sure', 'likely']) === 0) };
    }
    const rivals = claims(first, ['sure']);
    if (rivals > 1 || (sureness === 'likely' && rivals + claims(first, ['likely']) > 1)) {
      return { ...meaning, sureness: 'unsure', why: severalOf(first, meanings) };
    }
    return meaning;
  });
}

function severalOf(column: string, meanings: readonly HeadingMeaning[]): Text {
  const rivals = meanings.filter(({ columns }) => columns[0] === column);
  const months = new Set(rivals.flatMap(({ sample }) => monthsNamed(sample.heading) ?? []));
  return months.size > 1 ? suggestionTexts.severalMonths : suggestionTexts.severalHeadings(column);
}

function decidedMeaning(sample: ColumnSample, decided: Decided | undefined): HeadingMeaning | undefined {
  const isSame = (heading: string): boolean => normalHeading(heading) === sample.heading;
  const why = suggestionTexts.decided;
  const column = [...(decided?.columns ?? [])].find(([, heading]) => isSame(heading))?.[0];
  if (column !== undefined) return { sample, columns: [column], sureness: 'sure', isOmitted: false, why };
  const isOmitted = decided?.ignore.some(isSame) === true;
  return isOmitted ? { sample, columns: [], sureness: 'sure', isOmitted, why } : undefined;
}

function meaningOf(sample: ColumnSample, kind: DeliveryFileKind): HeadingMeaning {
  const folded = foldHeading(sample.heading);
  const means = (sureness: Sureness, rest: { columns: readonly string[]; why: Text }): HeadingMeaning => ({
    sample,
    sureness,
    isOmitted: false,
    ...rest,
  });
  const omit = (sureness: Sureness, why: Text): HeadingMeaning => ({
    sample,
    columns: [],
    sureness,
    isOmitted: true,
    why,
  });
  if (folded === '') {
    return sample.filled === 0
      ? omit('likely', suggestionTexts.noHeading)
      : means('unsure', { columns: [], why: suggestionTexts.cellsWithoutHeading });
  }
  const known = columnsOf(kind).get(columnOfHeading(kind, sample.heading) ?? '');
  if (known !== undefined) {
    const isFit = fitsKnown(known, sample);
    const isDay = known.type === 'date' || known.type === 'planned_date';
    const misfit = isDay ? suggestionTexts.noDates : suggestionTexts.contradicted;
    const why = isFit ? suggestionTexts.known : misfit;
    return means(isFit ? 'sure' : 'unsure', { columns: [known.name], why });
  }
  const doubt = doubtfulHeadings.find(
    ({ files, headings }) =>
      files.includes(kind) && headings.some((heading) => foldHeading(heading) === folded),
  );
  if (doubt !== undefined) {
    const own = doubt.columns.filter((name) => mayBe(columnsOf(kind).get(name), sample));
    return means('unsure', { columns: own, why: doubt.why });
  }
  const omitted = omittedHeadings.find(({ headings }) =>
    headings.some((heading) => foldHeading(heading) === folded),
  );
  if (omitted !== undefined) return omit('sure', omitted.why);
  return (
    meaningByLikeness(sample, kind) ??
    meaningByCells(sample, kind) ??
    omit('likely', suggestionTexts.nothingLike)
  );
}

/** A coded column may hold words that nobody knows yet, but not many. */
function fitsKnown(column: DeliveryColumn, sample: ColumnSample): boolean {
  if (isCoded(column)) return sample.texts.size <= mostWords;
  return (fitOf(column, sample) ?? 1) >= 0.5;
}

function mayBe(column: DeliveryColumn | undefined, sample: ColumnSample): boolean {
  if (column === undefined) return false;
  return isCoded(column) ? sample.texts.size <= mostWords : (fitOf(column, sample) ?? 1) >= 0.5;
}

function meaningByLikeness(sample: ColumnSample, kind: DeliveryFileKind): HeadingMeaning | undefined {
  const scored = [...columnsOf(kind).values()]
    .map((column) => {
      const score = Math.max(
        ...[column.name, ...column.aliases].map((known) => likeness(sample.heading, known)),
      );
      return { column, score, fit: fitOf(column, sample) };
    })
    .filter(({ column, score }) => score >= 0.5 && mayBe(column, sample))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return undefined;
  const isAlone = second === undefined || best.score - second.score >= 0.05;
  const isSlip = best.score >= 0.8 && (best.fit ?? 1) >= 0.3;
  const isLikely = isAlone && (isSlip || (best.score >= 0.7 && (best.fit ?? 0) >= 0.8));
  return {
    sample,
    columns: scored.map(({ column }) => column.name),
    sureness: isLikely ? 'likely' : 'unsure',
    isOmitted: false,
    why: isLikely ? suggestionTexts.alike : suggestionTexts.perhapsAlike,
  };
}

/** Without a heading that says anything, words of a closed list tell a column; days and yes and no could be several. */
function meaningByCells(sample: ColumnSample, kind: DeliveryFileKind): HeadingMeaning | undefined {
  const texts = realTexts(sample);
  if (texts.length === 0) return undefined;
  const fitting = [...columnsOf(kind).values()].filter((column) => fitOf(column, sample) === 1);
  const coded = fitting.filter(({ type }) => type === 'one_of');
  const [only] = coded;
  if (only !== undefined && coded.length === 1 && texts.length >= 2) {
    return {
      sample,
      columns: [only.name],
      sureness: 'likely',
      isOmitted: false,
      why: suggestionTexts.byWords,
    };
  }
  const telling = fitting.filter(
    ({ type }) => type !== 'integer' && type !== 'number' && type !== 'progress',
  );
  if (telling.length === 0) return undefined;
  const columns = telling.map(({ name }) => name);
  return { sample, columns, sureness: 'unsure', isOmitted: false, why: suggestionTexts.byCells };
}

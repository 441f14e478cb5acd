import type { Page } from './dashboard-test.ts';
import { type ApiFigures, type ApiFiguresAnswer, askFigures, type Labels } from './decode-figures.ts';
import type { Told, ToldBelow } from './read-figures.ts';
import type { Teller } from './told-values.ts';

/** What an address asks of every page. */
export interface ChosenFilters {
  readonly name: string;
  readonly locations?: readonly string[];
  readonly years?: readonly number[];
  readonly asOf?: string;
  readonly lang?: 'de' | 'en';
}

/** A page with filters, its teller and the API beside it. */
export interface Looked {
  readonly page: Page;
  readonly filters: ChosenFilters;
  readonly labels: Labels;
  readonly tell: Teller;
  readonly isProtected: boolean;
  /** The project that the page is about. */
  readonly project?: string;
}

/** All that a page has to tell: the tables below their headings, what charts say, sentences, and the rows of its file. */
export interface Expected {
  readonly tables: ToldBelow;
  readonly charts: Told;
  readonly sentences: readonly string[];
  /** What the tiles of these names hold. */
  readonly tiles?: Told;
  /** The question that the file answers. */
  /** How many cells of each row come first that are no figures of a breakdown. */
  readonly skippedCells?: number;
  readonly file?: { readonly by: readonly string[]; readonly rows: readonly ApiFigures[] };
}

export interface NumberView {
  readonly name: string;
  readonly path: string;
  /** Whether the page is about one location already. */
  readonly isOfOneLocation?: boolean;
  /** Whether protected figures are there of single years too. */
  readonly isByYears?: boolean;
  /** The one year that the page is about. */
  readonly year?: number;
  readonly expected: (looked: Looked) => Promise<Expected>;
}

/** Asks what the filters ask, with more of a filter where the page itself has one. */
export function askBy(
  { page, filters, tell, project }: Looked,
  question: {
    by: readonly string[];
    measures: readonly string[];
    locations?: readonly string[];
    years?: null;
  },
): Promise<ApiFiguresAnswer> {
  const { by, measures } = question;
  const locations = question.locations ?? filters.locations;
  const years = question.years === null ? undefined : filters.years;
  const where = [
    ...(locations === undefined || locations.length === 0 ? [] : [`location: ${JSON.stringify(locations)}`]),
    ...(years === undefined ? [] : [`year: ${JSON.stringify(years)}`]),
    ...(project === undefined ? [] : [`project: ["${project}"]`]),
  ];
  return askFigures(page, {
    by,
    measures,
    lang: tell.lang,
    asOf: filters.asOf,
    where: where.length === 0 ? undefined : where.join(', '),
  });
}

/** How the locations of a table are called together. */
export function togetherOf({ filters, tell }: Looked): string {
  return filters.locations === undefined ? tell.words.allTogether : tell.words.chosenTogether;
}

import { Option } from '@commander-js/extra-typings';
import { type DisclosureProfile, dimensionIds, languages, measureIds } from '@neue-wege/domain';
import { collectFilter, parseDay, parseList } from './option-values.ts';

/** Which protection an answer gets, as typed. */
export const disclosures = ['exact', 'management', 'public'] as const;

/** One of {@link disclosures}. */
export type Disclosure = (typeof disclosures)[number];

/** The profile that each word asks for. */
export const profileOf: Readonly<Record<Disclosure, DisclosureProfile>> = {
  exact: 'EXACT',
  management: 'MANAGEMENT',
  public: 'PUBLIC',
};

export const byOption = new Option('--by <dimensions>', 'what to break down by, as a comma list')
  .argParser(parseList)
  .default([], 'the total alone');

const headlines = ['enrolments', 'completions', 'completion_rate', 'independence_rate_6m'];

export const measuresOption = new Option('--measures <measures>', 'what to count, as a comma list')
  .argParser(parseList)
  .default(headlines, headlines.join(','));

export const measureOption = new Option(
  '--measure <measure>',
  'which measure, as listed below',
).makeOptionMandatory();

export const whereOption = new Option(
  '--where <dimension=keys>',
  'only these keys, as location=bocholt,borken; may be repeated',
)
  .argParser(collectFilter)
  .default({}, 'everything');

export const asOfOption = new Option(
  '--as-of <day>',
  'what was known on that day (default: today)',
).argParser(parseDay);

export const marginsOption = new Option('--margins', 'also rows summed over some of the dimensions');

export const exclusionsOption = new Option(
  '--exclusions',
  'take the deceased, other Jobcenters, pension age and inability to work out of the denominators of outcomes',
);

export const disclosureOption = new Option('--disclosure <profile>', 'which protection applies')
  .choices(disclosures)
  .default('exact' as const);

export const exactOption = new Option('--exact', 'short for --disclosure exact').implies({
  disclosure: 'exact',
});

export const formatOption = new Option('--format <format>', 'how to print the answer')
  .choices(['table', 'json'] as const)
  .default('table' as const);

export const jsonOption = new Option('--json', 'short for --format json').implies({ format: 'json' });

export const langOption = new Option(
  '--lang <language>',
  'language of the table (default: that of the terminal)',
).choices(languages);

/** The lists of names that a question can be asked with, for the end of a help. */
export const dimensionsHelp: string = `Dimensions:${listed(dimensionIds)}`;

/** As {@link dimensionsHelp}. */
export const measuresHelp: string = measuresHelpOf(measureIds);

/** The measures that a question can be asked of. */
export function measuresHelpOf(ids: readonly string[]): string {
  return `Measures:${listed(ids)}`;
}

/** Names as an indented list that keeps to the width of a help. */
export function listed(ids: readonly string[]): string {
  const lines = [''];
  for (const id of ids) {
    const line = lines.at(-1) ?? '';
    if (line.length + id.length > 96) lines.push(id);
    else lines[lines.length - 1] = line === '' ? id : `${line}, ${id}`;
  }
  return lines.map((line) => `\n  ${line}`).join(',');
}

import type { DeliveryFileKind } from '@neue-wege/domain';
import { columnsOf } from '../recognition/file-columns.ts';
import type { MappingProfile } from '../recognition/mapping-profile.ts';
import type { HeadingMeaning } from './match-headings.ts';
import { monthsNamed } from './months-named.ts';
import type { MappedColumn, Suggested } from './suggest-formats.ts';
import { type Proposal, proposal } from './suggestion.ts';
import { suggestionTexts } from './suggestion-texts.ts';

/** What no heading gives: values for all rows, where a heading or nothing but one value says them, and questions otherwise. */
export function suggestDefaults({
  kind,
  meanings,
  missing,
  mapped,
  decided,
}: {
  readonly kind: DeliveryFileKind;
  readonly meanings: readonly HeadingMeaning[];
  readonly missing: readonly (readonly string[])[];
  readonly mapped: readonly MappedColumn[];
  readonly decided: MappingProfile | undefined;
}): Suggested<'defaults'> {
  const defaults: Record<string, string> = Object.fromEntries(decided?.defaults ?? []);
  const proposals: Proposal[] = [];
  const months = kind === 'observations' ? monthsIn(mapped) : undefined;
  for (const names of missing) {
    if (months !== undefined && names.includes('months_after_exit')) {
      defaults['months_after_exit'] = months.months;
      const why = suggestionTexts.monthsInHeading(months.heading);
      proposals.push(
        proposal('default', {
          value: 'months_after_exit',
          choices: [months.months],
          sureness: 'likely',
          why,
        }),
      );
    } else proposals.push(missingOf(names, { kind, meanings }));
  }
  const has = (name: string): boolean =>
    defaults[name] !== undefined || mapped.some(({ column }) => column.name === name);
  if (columnsOf(kind).get('run')?.required === true) {
    for (const name of ['location', 'project'].filter((one) => columnsOf(kind).has(one) && !has(one))) {
      if (missing.some((names) => names.includes(name))) continue;
      const choices = headingsFor(name, meanings);
      proposals.push(
        proposal('default', { choices, sureness: 'unsure', why: suggestionTexts.runNeeds(name) }),
      );
    }
  }
  if (has('birth_year') && !has('entered_on')) {
    proposals.push(proposal('default', { sureness: 'unsure', why: suggestionTexts.birthYearAlone }));
  }
  return { parts: { defaults }, proposals };
}

function missingOf(
  names: readonly string[],
  { kind, meanings }: { kind: DeliveryFileKind; meanings: readonly HeadingMeaning[] },
): Proposal {
  const [name = ''] = names;
  const column = columnsOf(kind).get(name);
  if (column?.type === 'person') {
    const choices = headingsFor(name, meanings);
    return proposal('column', { choices, sureness: 'unsure', why: suggestionTexts.missingPerson });
  }
  const choices =
    column?.type === 'one_of' && names.length === 1 ? column.values : headingsFor(name, meanings);
  return proposal('default', { choices, sureness: 'unsure', why: suggestionTexts.missing(names.join(', ')) });
}

/** Headings that may name a column, as far as they are not better used. */
function headingsFor(name: string, meanings: readonly HeadingMeaning[]): readonly string[] {
  return meanings
    .filter(({ columns, sureness }) => sureness === 'unsure' && columns.includes(name))
    .map(({ sample }) => sample.heading);
}

/** The months after the exit that headings of one observation name: `Leistungsbezug 6 Monate nach Austritt`. */
function monthsIn(
  mapped: readonly MappedColumn[],
): { readonly months: string; readonly heading: string } | undefined {
  const found = mapped.flatMap(({ sample: { heading } }) => {
    const months = monthsNamed(heading);
    return months === undefined ? [] : [{ months: String(months), heading }];
  });
  const [first] = found;
  return found.every(({ months }) => months === first?.months) ? first : undefined;
}

import type { Door, ScopeDefaults, ScopeInput } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { questionLimits } from '../graphql/limits.ts';
import { pauseUntil } from '../http/request-signal.ts';
import { BreakdownFilterInput, type FilterInput, filtersFrom } from './breakdown-filter.ts';
import { DimensionEnum } from './dimension.ts';
import { DisclosureProfileEnum } from './disclosure-profile.ts';

const asOfDescription = 'The day from which the data are seen; today unless given, and none that lies ahead.';

/** The argument `asOf` alone. */
export const asOfArgs = builder.args((t) => ({
  asOf: t.field({ type: 'Date', description: asOfDescription }),
}));

/** The arguments of every question about cases: which ones, seen from when, and by whom. */
export const scopeArgs = builder.args((t) => ({
  where: t.field({
    type: BreakdownFilterInput,
    description: 'The cases to look at; all of them unless given. A key that does not exist has none.',
  }),
  ...asOfArgs,
  profile: t.field({
    type: DisclosureProfileEnum,
    description: 'Under which the figures are seen; that of whoever asks unless given.',
  }),
}));

/** The argument `by` of questions that are also answered without. */
export const byArgs = builder.args((t) => ({
  by: t.field({
    type: [DimensionEnum],
    defaultValue: [],
    description: 'The dimensions to split by; none gives the total alone.',
  }),
}));

/** The argument `margins`. */
export const marginsArgs = builder.args((t) => ({
  margins: t.boolean({
    defaultValue: false,
    description: 'Also rows summed over each proper part of `by`.',
  }),
}));

/** The argument `exclusions`. */
export const exclusionsArgs = builder.args((t) => ({
  exclusions: t.boolean({
    defaultValue: false,
    description:
      'Takes the deceased, people of another Jobcenter, of pension age or unable to work out of the denominators of outcomes, and counts them.',
  }),
}));

/** Those arguments as the domain reads them. */
export function scopeFrom({
  where,
  asOf,
  exclusions,
  profile,
}: {
  readonly where?: FilterInput;
  readonly asOf?: string | null | undefined;
  readonly exclusions?: boolean | null | undefined;
  readonly profile?: string | null | undefined;
}): ScopeInput {
  return { where: filtersFrom(where), asOf, exclusions: exclusions ?? false, profile };
}

/** What the domain needs beside a question: its defaults, and the door through which it obtains numbers. */
export function asking({ who, today, facts, releases, signal }: ApiContext): {
  readonly defaults: ScopeDefaults;
  readonly door: Door;
} {
  return {
    defaults: { today, profile: who.profile },
    door: {
      source: facts,
      releases,
      context: who,
      bounds: { numbers: questionLimits.numbers },
      pause: pauseUntil(signal),
    },
  };
}

import type { ReturnFileEntry, StoredReturn } from '@neue-wege/database';
import {
  labelOfCheck,
  languages,
  parseReturnNotes,
  type ReturnCheckEntry,
  type ReturnState,
  returnAudiences,
  stateOfRelease,
} from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { longestReason, reasonFrom } from './reason.ts';
import { recordEnum } from './record-enum.ts';
import { commentsFrom, ReturnCommentInput } from './return-comment.ts';
import { ReturnNoteInput, ReturnNoteType } from './return-note.ts';
import {
  type RefusedStep,
  ReturnNextStepType,
  ReturnRefusedType,
  ReturnStateEnum,
  ReturnStepTakenType,
  refusedFrom,
  takenSteps,
} from './return-step.ts';
import { languageArgs } from './text.ts';

/** A release beside the others of its quarter. */
interface ReleaseEntry extends StoredReturn {
  readonly shownState: ReturnState;
  readonly isNewest: boolean;
}

export const ReturnAudienceEnum = recordEnum('ReturnAudience', {
  description: 'For whom a file of a return is made, which decides what is withheld.',
  entries: returnAudiences,
  describe: ({ label }) => `${label.en}.`,
});

const ReturnCheckType = builder.objectRef<ReturnCheckEntry>('ReturnCheck').implement({
  description: 'What a check of a return found.',
  fields: (t) => ({
    check: t.exposeString('id', {
      description: '`snake_case`: that of the check, or of a data quality rule.',
    }),
    label: t.string({
      description: 'What it is called.',
      args: languageArgs,
      resolve: ({ id }, { language }) => labelOfCheck(id)[language],
    }),
    findings: t.exposeInt('findings', { description: 'How many; 0: it holds.' }),
    comment: t.exposeString('comment', {
      nullable: true,
      description: 'Why it may be so; null where nobody said it.',
    }),
  }),
});

const ReturnFileType = builder.objectRef<ReturnFileEntry>('ReturnFile').implement({
  description: 'A frozen file of a return; fetched from `/returns/<quarter>/<release>.<format>`.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its file name.' }),
    audience: t.expose('audience', { type: ReturnAudienceEnum, description: 'For whom it is.' }),
    lang: t.exposeString('lang', { description: `Its language: ${languages.join(' or ')}.` }),
    format: t.exposeString('format', { description: 'As at the command line: `csv`, `xlsx`, …' }),
    mediaType: t.exposeString('mediaType', { description: 'Its media type.' }),
    bytes: t.exposeInt('bytes', { description: 'Its length.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its bytes, in hex.' }),
    rows: t.exposeInt('rows', { description: 'Rows of figures, without headings.' }),
  }),
});

const ReturnReleaseType = builder.objectRef<ReleaseEntry>('ReturnRelease').implement({
  description: 'A release of the return of a quarter, on its way or frozen.',
  fields: (t) => ({
    quarter: t.expose('quarter', { type: 'Quarter', description: 'The quarter that is reported.' }),
    number: t.exposeInt('number', { description: 'From 1; a correction is the next one.' }),
    state: t.expose('shownState', { type: ReturnStateEnum, description: 'How far it has come.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was made after another one; null for the first.',
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of its data, fixed by signing off; null before it was checked.',
      resolve: ({ check }) => check?.asOf ?? null,
    }),
    dataVersion: t.int({
      nullable: true,
      description: 'The data version of its figures.',
      resolve: ({ check }) => check?.dataVersion ?? null,
    }),
    catalogueVersion: t.int({
      nullable: true,
      description: 'The version of the definitions.',
      resolve: ({ check }) => check?.catalogueVersion ?? null,
    }),
    figures: t.string({
      nullable: true,
      description: 'SHA-256 of all figures of all audiences, in hex.',
      resolve: ({ check }) => check?.figures ?? null,
    }),
    checks: t.field({
      type: [ReturnCheckType],
      description: 'What the last check found; empty before.',
      resolve: ({ check }) => check?.entries ?? [],
    }),
    notes: t.expose('notes', {
      type: [ReturnNoteType],
      description: 'What is said of its sections, in their order.',
    }),
    preparedBy: t.exposeString('preparedBy', { description: 'Who began it, as the audit names them.' }),
    checkedBy: t.exposeString('checkedBy', { nullable: true, description: 'Who checked it last.' }),
    signedBy: t.exposeString('signedBy', { nullable: true, description: 'Who signed it off.' }),
    frozenBy: t.exposeString('frozenBy', { nullable: true, description: 'Who froze it.' }),
    frozenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was frozen.',
      resolve: ({ frozenAt }) => (frozenAt === null ? null : new Date(frozenAt)),
    }),
    steps: t.field({
      type: [ReturnStepTakenType],
      description: 'The steps that brought it where it is, in their order.',
      resolve: takenSteps,
    }),
    nextStep: t.field({
      type: ReturnNextStepType,
      nullable: true,
      description: 'What it waits for; null for a release after which another one was begun.',
      resolve: (release, _args, { returns }) => (release.isNewest ? returns.nextOf(release) : null),
    }),
    files: t.expose('files', { type: [ReturnFileType], description: 'Its files; none before it is frozen.' }),
  }),
});

builder.queryField('returns', (t) =>
  t.field({
    type: [ReturnReleaseType],
    description:
      'The releases of quarterly returns, the newest quarter and release first. Drafts are shown to those alone who prepare returns; nothing to whoever sees some locations only.',
    args: { quarter: t.arg({ type: 'Quarter', description: 'Those of one quarter; all unless given.' }) },
    resolve: (_root, { quarter }, context) => entriesOf(context, quarter ?? undefined),
  }),
);

async function entriesOf(
  { returns }: ApiContext,
  quarter: string | undefined,
): Promise<readonly ReleaseEntry[]> {
  const all = await returns.list(quarter);
  return all.map((release) => {
    const same = all.filter((one) => one.quarter === release.quarter);
    const lastFrozen = same.find(({ state }) => state === 'frozen')?.number;
    return { ...release, shownState: stateOfRelease(release, lastFrozen), isNewest: same[0] === release };
  });
}

interface Changed {
  readonly release: ReleaseEntry;
}

const ChangedReturnType = builder.objectRef<Changed>('ChangedReturn').implement({
  description: 'A return after a step.',
  fields: (t) => ({
    release: t.expose('release', { type: ReturnReleaseType, description: 'The release as it is now.' }),
  }),
});

const ReturnChangeResult = builder.unionType('ReturnChangeResult', {
  description: 'What became of a step of a return.',
  types: [ChangedReturnType, ReturnRefusedType],
  resolveType: (result: Changed | RefusedStep) =>
    'refusal' in result ? ReturnRefusedType : ChangedReturnType,
});

const CheckReturnInput = builder.inputType('CheckReturnInput', {
  description: 'The return of which quarter, with comments on what was found before.',
  fields: (t) => ({
    quarter: t.field({ type: 'Quarter', required: true, description: 'Its quarter.' }),
    comments: t.field({
      type: [ReturnCommentInput],
      description:
        'On findings, instead of those that there were; these stay unless any are given, where as much is found as before.',
    }),
    notes: t.field({
      type: [ReturnNoteInput],
      description: 'On sections, instead of those that there were; these stay unless any are given.',
    }),
  }),
});

const CorrectReturnInput = builder.inputType('CorrectReturnInput', {
  description: 'The return of which quarter, and why.',
  fields: (t) => ({
    quarter: t.field({ type: 'Quarter', required: true, description: 'Its quarter.' }),
    reason: t.string({
      required: true,
      description: `Why, kept with the release; at most ${longestReason} characters, and nothing about a person.`,
    }),
  }),
});

const steps = {
  prepareReturn: {
    description: 'Begins the first release of the return of a quarter.',
    take: ({ returns }: ApiContext, quarter: string) => returns.prepare(quarter),
  },
  signOffReturn: {
    description:
      'Signs off what was checked, which fixes its data: by somebody who neither prepared nor checked it, when every finding has a comment and nothing newer was released.',
    take: ({ returns }: ApiContext, quarter: string) => returns.signOff(quarter),
  },
  freezeReturn: {
    description: 'Freezes what was signed off: all files are made and kept, and never change.',
    take: ({ returns }: ApiContext, quarter: string) => returns.freeze(quarter),
  },
} as const;

for (const [name, { description, take }] of Object.entries(steps)) {
  const InputType = builder.inputType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, {
    description: 'The return of which quarter.',
    fields: (t) => ({ quarter: t.field({ type: 'Quarter', required: true, description: 'Its quarter.' }) }),
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: ReturnChangeResult,
      description,
      args: { input: t.arg({ type: InputType, required: true, description: 'Which one.' }) },
      resolve: (_root, { input: { quarter } }, context) =>
        changing(context, { quarter, step: () => take(context, quarter) }),
    }),
  );
}

builder.mutationField('checkReturn', (t) =>
  t.field({
    type: ReturnChangeResult,
    description:
      'Checks what the return would say of what is released now, and keeps what was found. A signature is taken back by it.',
    args: { input: t.arg({ type: CheckReturnInput, required: true, description: 'Which one.' }) },
    resolve: (_root, { input: { quarter, comments, notes } }, context) =>
      changing(context, {
        quarter,
        step: () =>
          context.returns.check(quarter, {
            comments: comments ? commentsFrom(comments) : undefined,
            notes: notes ? parseReturnNotes(notes, { place: 'input.notes' }) : undefined,
          }),
      }),
  }),
);

builder.mutationField('correctReturn', (t) =>
  t.field({
    type: ReturnChangeResult,
    description: 'Begins the release that corrects a frozen one; that one stays as it is.',
    args: { input: t.arg({ type: CorrectReturnInput, required: true, description: 'Which one, and why.' }) },
    resolve: (_root, { input: { quarter, reason } }, context) =>
      changing(context, { quarter, step: () => context.returns.correct(quarter, reasonFrom(reason)) }),
  }),
);

async function changing(
  context: ApiContext,
  { quarter, step }: { readonly quarter: string; readonly step: () => Promise<unknown> },
): Promise<Changed | RefusedStep> {
  try {
    await step();
  } catch (error) {
    return refusedFrom(error);
  }
  const [release] = await entriesOf(context, quarter);
  if (release === undefined) throw new Error('A return is gone that was just changed');
  return { release };
}

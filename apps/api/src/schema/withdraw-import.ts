import type { ImportRecord } from '@neue-wege/database';
import { DomainError } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { objectOfGlobalId } from '../nodes/global-id.ts';
import { ConflictType, type Failing, failureFrom, NotFoundType } from './failure.ts';
import { ImportType } from './import.ts';
import { longestReason, reasonFrom } from './reason.ts';

interface WithdrawnImport {
  readonly withdrawn: ImportRecord;
  readonly dataVersion: number;
  readonly ended: number;
  readonly restored: number;
}

const WithdrawnImportType = builder.objectRef<WithdrawnImport>('WithdrawnImport').implement({
  description: 'An import that was taken back by a data version of its own; every past version stays.',
  fields: (t) => ({
    import: t.expose('withdrawn', { type: ImportType, description: 'The import, with its withdrawal.' }),
    dataVersion: t.exposeInt('dataVersion', { description: 'The version that this made.' }),
    ended: t.exposeInt('ended', { description: 'Records that the import wrote and that ended.' }),
    restored: t.exposeInt('restored', {
      description: 'Records that the import had ended or changed and that came back.',
    }),
  }),
});

const WithdrawImportInput = builder.inputType('WithdrawImportInput', {
  description: 'Which import is taken back, and why.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The `id` of the import.' }),
    reason: t.string({
      required: true,
      description: `Why, kept with the data version; at most ${longestReason} characters, and nothing about a person.`,
    }),
  }),
});

const WithdrawImportResult = builder.unionType('WithdrawImportResult', {
  description: 'What became of the wish to take an import back.',
  types: [WithdrawnImportType, NotFoundType, ConflictType],
  resolveType: (result) => {
    if (!('code' in result)) return WithdrawnImportType;
    return result.code === 'NOT_FOUND' ? NotFoundType : ConflictType;
  },
});

builder.mutationField('withdrawImport', (t) =>
  t.field({
    type: WithdrawImportResult,
    description:
      'Takes an import back: what it wrote ends, and what it ended comes back, as a new data version known today. Refused with a `Conflict` when later imports built on it.',
    args: {
      input: t.arg({ type: WithdrawImportInput, required: true, description: 'Which one, and why.' }),
    },
    resolve: async (_root, { input }, context) => withdraw(input, context),
  }),
);

async function withdraw(
  input: { readonly importId: string | number; readonly reason: string },
  { seal, imports }: ApiContext,
): Promise<WithdrawnImport | Failing> {
  const note = reasonFrom(input.reason);
  const { typename, id } = objectOfGlobalId(String(input.importId), seal);
  const importId = Number(typename === 'Import' ? id : 0);
  try {
    if ((await imports.find(importId)) === null) throw notFound();
    const result = await imports.withdraw({ importId, note });
    const withdrawn = await imports.find(importId);
    if (withdrawn === null) throw new Error('An import is gone that was just withdrawn');
    return { ...result, withdrawn };
  } catch (error) {
    return failureFrom(error);
  }
}

function notFound(): DomainError {
  return new DomainError('NOT_FOUND', [{ place: 'input.importId', message: 'There is no such import.' }]);
}

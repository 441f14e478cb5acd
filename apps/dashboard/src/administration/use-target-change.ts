import { assertNever } from '@neue-wege/domain';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { failureOf } from '../ask/failure.ts';
import { failureText } from '../ask/failure-text.ts';
import type { FieldProblems } from '../controls/form.tsx';
import type { TargetChangeFragment } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.tsx';
import { agreedText } from '../values/agreed-text.ts';
import { readTargets } from './target-group.ts';
import { targetsTexts } from './targets-texts.ts';

/** What came of a change: what is wrong, or whether anything is other than before. */
export type TargetChange = { readonly problems: FieldProblems } | { readonly isUnchanged: boolean };

/** Sends changes of targets, and says in words what kept one from being made. */
export function useTargetChange(): <Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  wish: { variables: Variables; became: (data: Data) => TargetChangeFragment },
) => Promise<TargetChange> {
  const client = useClient();
  const reading = useReading();
  return async (mutation, { variables, became }) => {
    const { data, error } = await client.mutation(mutation, variables).toPromise();
    if (error !== undefined || data === undefined) {
      const failure = error === undefined ? ({ kind: 'network' } as const) : failureOf(error);
      return { problems: { whole: failureText(failure, { reading, refused: () => targetsTexts.refused }) } };
    }
    return changeFrom(became(data), reading);
  };
}

/** What the server made of a change. */
function changeFrom(result: TargetChangeFragment, reading: Reading): TargetChange {
  const { say } = reading;
  switch (result.became) {
    case 'StoredTarget':
      return { isUnchanged: result.isUnchanged };
    case 'InvalidRecord':
      return { problems: problemsOf(result.findings, say(targetsTexts.refused)) };
    case 'NotFound':
      return { problems: { whole: say(targetsTexts.gone) } };
    case 'TargetConflict': {
      const isStale = result.issues.some(({ place }) => place === 'input.basedOn');
      const [present] = result.target === null ? [] : readTargets([result.target]);
      if (isStale && present === undefined) return { problems: { whole: say(targetsTexts.endedMeanwhile) } };
      if (isStale || present === undefined)
        return { problems: { whole: say(targetsTexts.changedMeanwhile) } };
      const { measure, source } = present;
      const value = agreedText(present.value, { measure, reading });
      return { problems: { whole: say(targetsTexts.isSet, { value, source }) } };
    }
    default:
      return assertNever(result);
  }
}

/** Findings by the fields of the form; what stands at none is told of the whole. */
function problemsOf(
  findings: readonly { readonly field: string | null; readonly message: string }[],
  refused: string,
): FieldProblems {
  const named = findings.map(
    ({ field, message }) => [field?.replace(/^input\./, '') ?? 'whole', message] as const,
  );
  const isShown = named.some(([field]) => fields.has(field));
  return { ...Object.fromEntries(named), ...(isShown ? {} : { whole: named[0]?.[1] ?? refused }) };
}

const fields: ReadonlySet<string> = new Set(['year', 'value', 'source', 'comment', 'reason', 'whole']);

import type { FindingSeverity } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import type { ImportJobView } from '../imports/import-job.ts';
import { connectionOf, cursorsOf, type ListName, type PageArgs, pageSize } from './connection.ts';
import type { NumberedFinding } from './import-finding.ts';

type Findings = ReturnType<typeof connectionOf<NumberedFinding>>;
type FindingArgs = PageArgs & { readonly severity?: FindingSeverity | null | undefined };

/** A page of what was found in an import. */
export async function importFindings(
  { importId }: { readonly importId: number },
  args: FindingArgs,
  context: ApiContext,
): Promise<Findings> {
  const first = pageSize(args.first);
  const severity = args.severity ?? undefined;
  const { cursors, after } = positionIn(
    { field: 'Import.findings', of: String(importId), where: { severity } },
    { args, context },
  );
  const { findings, hasNext } = await context.imports.findings({ importId, after, first, severity });
  const counts = await context.imports.findingCounts(importId);
  return connectionOf({
    nodes: findings,
    hasNext,
    hasPrevious: after !== null,
    totalCount: counts.reduce(
      (sum, one) => sum + (severity === undefined || one.severity === severity ? one.count : 0),
      0,
    ),
    cursorOf: ({ ordinal }) => cursors.close(String(ordinal)),
  });
}

/** A page of what was found in an upload; of one that is long over, in what it became. */
export async function jobFindings(
  { jobId, result, importId }: ImportJobView,
  args: FindingArgs,
  context: ApiContext,
): Promise<Findings> {
  if (result === null && importId !== null) return importFindings({ importId }, args, context);
  const first = pageSize(args.first);
  const severity = args.severity ?? undefined;
  const { cursors, after } = positionIn(
    { field: 'ImportJob.findings', of: jobId, where: { severity } },
    { args, context },
  );
  const wanted = (result?.findings ?? [])
    .map((finding, index) => ({ ...finding, ordinal: index + 1 }))
    .filter((finding) => severity === undefined || finding.severity === severity);
  const rest = wanted.filter(({ ordinal }) => ordinal > (after ?? 0));
  return connectionOf({
    nodes: rest.slice(0, first),
    hasNext: rest.length > first,
    hasPrevious: after !== null,
    totalCount: wanted.length,
    cursorOf: ({ ordinal }) => cursors.close(String(ordinal)),
  });
}

function positionIn(
  list: ListName,
  { args, context }: { readonly args: PageArgs; readonly context: ApiContext },
): { readonly cursors: ReturnType<typeof cursorsOf>; readonly after: number | null } {
  const cursors = cursorsOf(list, context);
  const position = cursors.open(args.after);
  return { cursors, after: position === undefined ? null : Number(position) };
}

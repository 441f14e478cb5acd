import { Command, Option } from '@commander-js/extra-typings';
import { findChangedReturns } from '@neue-wege/api';
import {
  type CheckResult,
  createSqlFactSource,
  type Database,
  keepVerification,
  type StoreVerification,
  verifyStore,
} from '@neue-wege/database';
import { dayInBerlin, type PlainDate, type RequestContext } from '@neue-wege/domain';
import { commandLineActor } from '../actor.ts';
import { jsonText } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { parseHash } from '../option-values.ts';

/** A verification as typed. */
export interface VerifyOptions {
  readonly since?: string | undefined;
  readonly json?: boolean | undefined;
}

const examples = `
The audit is chained: whoever changes an entry has to change all that follow, and the head. Keep the head that is printed
where the owners of the database cannot reach it; given back with --since it must still be part of the audit.
Not proved: that records are as delivered. One that an owner of the database changed is found only where something breaks.

Examples:
  neue-wege verify
  neue-wege verify --since 5e0c…`;

/** `verify`: whether the store is sound. */
export const declareVerify: DeclareCommand = (start) =>
  new Command('verify')
    .summary('compute again what is derived, and check the store and its audit')
    .description(
      'Computes again what is derived and checks everything that holds of a sound store, its audit included.',
    )
    .addOption(
      new Option('--since <head>', 'a head of the audit that an earlier run printed').argParser(parseHash),
    )
    .option('--json', 'print the result as one JSON document')
    .addHelpText('after', examples)
    .action((options) =>
      start({ store: 'use', schema: 'present', run: (io, database) => verify(options, { io, database }) }),
    );

/** Prints a line per check, with the places where it does not hold; exit code 1 when there is one. */
export async function verify(
  { since, json = false }: VerifyOptions,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const store = { database, today: dayInBerlin(io.now()) };
  const onChecked = async (check: CheckResult): Promise<void> => {
    if (!json) await io.stdout.write(linesOf(check));
  };
  const verified = await verifyStore(store, { since, onChecked });
  const { isSound, audit } = verified;
  const returns = await checkReturns(store);
  await onChecked(returns);
  const checks = [...verified.checks, returns];
  const isWhole = isSound && returns.findings.length === 0;
  const detail = {
    isSound: isWhole,
    failed: [...failedOf({ checks })],
    head: { ...audit.head },
    since: since ?? null,
  };
  const kept = await keepVerification(database, {
    actor: commandLineActor(),
    action: 'verification',
    detail,
  });
  await onChecked(kept);
  const result = {
    ...verified,
    isSound: isWhole && kept.findings.length === 0,
    checks: [...checks, kept],
  };
  await io.stdout.write(
    json ? jsonText({ status: result.isSound ? 'sound' : 'unsound', ...result }) : headText(result),
  );
  if (!result.isSound) await io.stderr.write(`The store is not sound: ${failedOf(result).join(', ')}\n`);
  return result.isSound ? 0 : 1;
}

function failedOf({ checks }: Pick<StoreVerification, 'checks'>): readonly string[] {
  return checks.filter(({ findings }) => findings.length > 0).map(({ id }) => id);
}

/** Frozen returns are made again of the tables that were released of their data version. */
async function checkReturns({ database, today }: StoreToVerify): Promise<CheckResult> {
  const context: RequestContext = { actor: 'verify', locations: 'all', profile: 'MANAGEMENT' };
  const source = createSqlFactSource(database);
  return {
    id: 'returns_recomputed',
    says: 'Every frozen return of the present definitions has the figures that its data version gives',
    findings: await findChangedReturns(database, { source, context, today }),
    more: 0,
  };
}

interface StoreToVerify {
  readonly database: Database;
  readonly today: PlainDate;
}

function linesOf({ says, findings, more }: CheckResult): string {
  const places = findings.map((place) => `        ${place}\n`).join('');
  const rest = more === 0 ? '' : `        and ${more} more\n`;
  return `${findings.length === 0 ? 'ok    ' : 'FAILS '}  ${says}\n${places}${rest}`;
}

function headText({ audit: { head, since } }: StoreVerification): string {
  const after = since === null ? '' : `, ${since} after the head given`;
  return `\nAudit: ${head.sequence} entries${after}; keep its head: ${head.hash}\n`;
}

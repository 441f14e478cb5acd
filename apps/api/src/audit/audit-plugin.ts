import { createHash } from 'node:crypto';
import type { AuditValue } from '@neue-wege/domain';
import type { Plugin } from 'graphql-yoga';
import { may } from '../access/asker.ts';
import type { ApiContext } from '../api-context.ts';
import type { NodeExchange, RepeatedAnswers } from '../graphql/repeated-answers.ts';
import { type Asked, askedFields } from './asked-fields.ts';
import type { AuditEntry } from './audit-event.ts';
import { isRefusal, refusalEntry } from './refusals.ts';
import { showsRecords } from './shows-records.ts';

type Execution = Asked & { readonly contextValue: ApiContext & NodeExchange };
type AuditPlugin = Plugin<ApiContext & NodeExchange, NodeExchange & { readonly given?: ApiContext }>;

const mostIds = 1_000;

/**
 * Counts the questions that are answered, and records what an answer shows before it leaves: exact figures, whoever computed them and also when they are given again from
 * memory; records, with the ids that were seen and the hash of the answer; and whoever was turned away.
 */
export function auditPlugin(answers: Pick<RepeatedAnswers, 'whenGivenAgain'>): AuditPlugin {
  return {
    onExecute({ args }: { readonly args: Execution }) {
      const { contextValue, document, schema } = args;
      const { asker, audit, trace, req } = contextValue;
      return {
        async onExecuteDone({ result }) {
          const operation = args.operationName ?? null;
          for (const question of trace.questions()) {
            const detail = { operation, ...question.detail };
            const keep = async (
              given: Pick<ApiContext, 'asker' | 'audit' | 'questionWatch'>,
            ): Promise<void> => {
              given.questionWatch.answered(given.asker, question);
              if (question.profile !== 'EXACT') return;
              await given.audit({ actor: given.asker.actor, action: 'question', detail });
            };
            await keep(contextValue);
            answers.whenGivenAgain(req, keep);
          }
          // What somebody may not see was looked for all the same, so that the answer takes as long.
          if (!may(asker, 'records')) return;
          if (trace.hasRecords() || showsRecords(document, schema))
            await audit(await recordsEntry(args, result));
        },
      };
    },
    async onResultProcess({ result, serverContext }) {
      const context = serverContext.given;
      if (context === undefined || Array.isArray(result) || !('errors' in result)) return;
      for (const { extensions } of result.errors ?? []) {
        const { code, retryAfter } = extensions;
        // Whoever is to ask again later is not turned away.
        if (!isRefusal(code) || typeof retryAfter === 'number') continue;
        const { actor } = context.asker;
        if (code === 'NOT_PUBLISHED') context.questionWatch.notPublished(context.asker);
        await context.audit(refusalEntry({ actor, route: '/graphql', code, place: placeIn(extensions) }));
      }
    },
  };
}

async function recordsEntry(args: Execution, result: unknown): Promise<AuditEntry> {
  const { asker, trace, versionAt } = args.contextValue;
  const { enrolments, participants, searched, asOf } = trace.records();
  const data = typeof result === 'object' && result !== null && 'data' in result ? result.data : null;
  return {
    actor: asker.actor,
    action: 'record_read',
    detail: {
      operation: args.operationName ?? null,
      asked: askedFields(args),
      asOf,
      dataVersions: await Promise.all(asOf.map(versionAt)),
      enrolments: listed(enrolments),
      participants: listed(participants),
      ...(searched.length === 0 ? {} : { searched: listed(searched) }),
      answer: hashOf(data),
    },
  };
}

/** Which records; of very many their number and hash. */
function listed(ids: readonly string[]): AuditValue {
  return ids.length <= mostIds ? ids : { count: ids.length, hash: hashOf(ids) };
}

function hashOf(value: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;
}

function placeIn({ issues }: Readonly<Record<string, unknown>>): string {
  const first: unknown = Array.isArray(issues) ? issues[0] : undefined;
  return typeof first === 'object' && first !== null && 'place' in first ? String(first.place) : '';
}

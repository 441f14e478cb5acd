import type { StoredAuditEntry } from '@neue-wege/database';
import { auditActions, badInput, type PlainDate, toPlainDate } from '@neue-wege/domain';
import { actionOf, detailFor, labelOf } from '../audit/shown-entry.ts';
import { builder } from '../builder.ts';
import { connectionOf, cursorsOf, isCounted, pageArgs, pageSize } from './connection.ts';
import { visibleOnly } from './node.ts';
import { recordEnum } from './record-enum.ts';
import { languageArgs } from './text.ts';

const AuditActionEnum = recordEnum('AuditAction', {
  description: 'What somebody did: everything that the audit keeps.',
  entries: auditActions,
  describe: ({ label }) => `${label.en}.`,
});

builder.scalarType('AuditDetail', {
  description:
    'A JSON object: what an entry says beside who and what. Keys, days, versions and hashes; no person.',
  serialize: (detail) => detail,
});

const AuditEventType = builder.node(builder.objectRef<StoredAuditEntry>('AuditEvent'), {
  description: 'An entry of the audit: it was written once, and is chained to the one before it.',
  id: { resolve: ({ sequence }) => sequence },
  loadMany: visibleOnly('AuditEvent', async (ids, context) => {
    const entries = await context.auditEntries(ids.map(Number));
    return ids.map((id) => entries.find(({ sequence }) => sequence === Number(id)) ?? null);
  }),
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { description: 'Its number; there are no gaps.' }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was stored.',
      resolve: ({ recordedAt }) => new Date(recordedAt),
    }),
    actor: t.exposeString('actor', {
      description: 'Who: `person:`, `key:` or `command-line:` and their id, or `anonymous`.',
    }),
    actorName: t.string({
      nullable: true,
      description: 'What they are called; null for a program, and for whoever has no account any more.',
      resolve: ({ actor }, _args, { imports }) => imports.nameOf(actor),
    }),
    action: t.field({
      type: AuditActionEnum,
      description: 'What.',
      resolve: actionOf,
    }),
    label: t.string({
      description: 'What, as people say it; of unusual questions also what is unusual about them.',
      args: languageArgs,
      resolve: (entry, { language }) => labelOf(entry)[language],
    }),
    detail: t.field({
      type: 'AuditDetail',
      description:
        'The rest. How many records a delivery brought is told to those alone who see the imports of all locations.',
      resolve: (entry, _, { asker }) => detailFor(asker, entry),
    }),
    hash: t.exposeString('hash', {
      description:
        'SHA-256 over the entry and the hash before it: kept elsewhere, `neue-wege verify --since` proves by it that nothing up to here was changed.',
    }),
  }),
});

const AuditEventConnectionType = builder.connectionObject({
  type: AuditEventType,
  name: 'AuditEventConnection',
});

const AuditEventFilterInput = builder.inputType('AuditEventFilter', {
  description: 'The entries to look at; what is not given asks for all.',
  fields: (t) => ({
    actor: t.string({ description: 'Those of one: exactly as `actor` has it.' }),
    action: t.field({ type: [AuditActionEnum], description: 'Those of some actions.' }),
    from: t.field({ type: 'Date', description: 'Those from this day on.' }),
    to: t.field({ type: 'Date', description: 'Those up to this day, it included.' }),
  }),
});

builder.queryField('auditEvents', (t) =>
  t.field({
    type: AuditEventConnectionType,
    description: 'Who did what, the newest entry first. Reading it is an entry too.',
    args: {
      where: t.arg({ type: AuditEventFilterInput, description: 'The entries to look at; all unless given.' }),
      ...pageArgs,
    },
    resolve: async (_root, args, context, info) => {
      const first = pageSize(args.first);
      const { actor, action, from, to } = args.where ?? {};
      const where = {
        actor: actorOf(actor),
        actions: action ?? undefined,
        from: dayOf(from),
        through: dayOf(to),
      };
      const cursors = cursorsOf({ field: 'Query.auditEvents', where }, context);
      const position = cursors.open(args.after);
      const after = position === undefined ? null : Number(position);
      const page = await context.auditPage({ ...where, after, first, isCounted: isCounted(info) });
      return connectionOf({
        nodes: page.entries,
        hasNext: page.hasNext,
        hasPrevious: after !== null,
        totalCount: page.total,
        cursorOf: ({ sequence }) => cursors.close(String(sequence)),
      });
    },
  }),
);

/** Nobody is called by nothing, or by more than a name of the audit can hold. */
function actorOf(actor: string | null | undefined): string | undefined {
  if (actor === null || actor === undefined) return undefined;
  if (!/^[^\p{Cc}]{1,200}$/u.test(actor)) throw badInput('where.actor', 'write it as `actor` has it');
  return actor;
}

function dayOf(day: string | null | undefined): PlainDate | undefined {
  return day === null || day === undefined ? undefined : toPlainDate(day);
}

import { assertNever } from '@neue-wege/domain';
import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { type Asker, may, refusal } from './asker.ts';
import type { FieldRule } from './field-rules.ts';
import { ruleOfField } from './rule-of-field.ts';

/**
 * Refuses a document that selects a field which its asker may not see, before anything of it is executed. What a document
 * only mentions, in a fragment or under `@skip`, counts as selected.
 *
 * @throws DomainError `UNAUTHENTICATED` or `FORBIDDEN`, naming the field.
 */
export function requireFields(
  document: DocumentNode,
  { schema, asker }: { schema: GraphQLSchema; asker: Asker },
): void {
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      [Kind.FIELD]: ({ name }) => {
        const type = typeInfo.getParentType()?.name ?? '';
        if (isOpen(ruleFor({ type, field: name.value }), asker)) return;
        throw refusal(asker, {
          place: `${type}.${name.value}`,
          message: 'your roles do not open this field',
        });
      },
    }),
  );
}

function ruleFor({ type, field }: { type: string; field: string }): FieldRule | undefined {
  if (field === '__typename') return 'anybody';
  // Introspection: for people and keys, never for nobody known.
  if (field.startsWith('__') || type.startsWith('__')) return 'signedIn';
  return ruleOfField(`${type}.${field}`);
}

/** Whether somebody fulfils a rule; a field without one opens to nobody. */
export function isOpen(rule: FieldRule | undefined, asker: Pick<Asker, 'kind' | 'roles'>): boolean {
  switch (rule) {
    case undefined:
      return false;
    case 'anybody':
      return true;
    case 'signedIn':
      return asker.kind !== 'anonymous';
    case 'figures':
    case 'dataQuality':
    case 'records':
    case 'imports':
    case 'returns':
    case 'ownKeys':
    case 'accounts':
    case 'audit':
      return may(asker, rule);
    default:
      return assertNever(rule);
  }
}

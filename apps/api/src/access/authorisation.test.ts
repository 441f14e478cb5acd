import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { askAs } from '../testing/ask-as.ts';
import { countStatements } from '../testing/count-statements.ts';
import { createSampleDatabase } from '../testing/sample-database.ts';
import { documentOf, neededVariables, smallestQuestion } from '../testing/smallest-question.ts';
import { anonymous } from './asker.ts';
import { isOpen } from './check-fields.ts';
import { roleIds } from './roles.ts';
import { ruleOfField } from './rule-of-field.ts';

const { database, statements } = countStatements(await createSampleDatabase());
const askers = [
  { title: 'nobody known', asker: anonymous, refusal: 'UNAUTHENTICATED' },
  ...roleIds.map((id) => ({
    title: id,
    asker: { ...anonymous, kind: 'person', actor: `person:${id}`, locations: 'all', roles: [id] } as const,
    refusal: 'FORBIDDEN',
  })),
].map((one) => ({ ...one, ask: askAs(database, one.asker) }));

const roots = [
  { operation: 'query', type: schema.getQueryType() },
  { operation: 'mutation', type: schema.getMutationType() },
].flatMap(({ operation, type }) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    operation,
    field,
    rule: ruleOfField(`${type?.name}.${field.name}`),
  })),
);

// A server looks into the database when it starts.
beforeAll(() => Promise.all(askers.map(({ ask }) => ask('{ __typename }'))));

describe('every root field for every role', () => {
  it.each(askers)(
    '$title: what the table opens is answered, everything else is refused before any SQL (A17)',
    async ({ asker, ask, refusal }) => {
      for (const { operation, field, rule } of roots) {
        const before = statements();
        const document = documentOf(operation, { selection: smallestQuestion(field) });
        const { errors } = await ask(document, neededVariables(document));
        const codes = errors.map(({ extensions }) => extensions['code']);
        const isRefused = codes.some((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
        expect({ field: field.name, isRefused }).toEqual({
          field: field.name,
          isRefused: !isOpen(rule, asker),
        });
        expect(codes).not.toContain('INTERNAL');
        if (!isRefused) continue;
        expect({ field: field.name, codes, statements: statements() - before }).toEqual({
          field: field.name,
          codes: [refusal],
          statements: 0,
        });
      }
    },
  );
});

import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { ruleOfField } from '../access/rule-of-field.ts';

const answers = new WeakMap<DocumentNode, boolean>();

/** Whether a document selects anything that only those may see who may see records. */
export function showsRecords(document: DocumentNode, schema: GraphQLSchema): boolean {
  const known = answers.get(document);
  if (known !== undefined) return known;
  let shows = false;
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      [Kind.FIELD]: ({ name }) => {
        shows ||= ruleOfField(`${typeInfo.getParentType()?.name ?? ''}.${name.value}`) === 'records';
      },
    }),
  );
  answers.set(document, shows);
  return shows;
}

import { type FieldRule, fieldRules } from './field-rules.ts';
import { permissions } from './roles.ts';

const rules: readonly FieldRule[] = ['anybody', 'signedIn', ...permissions];

const rulesByField: ReadonlyMap<string, FieldRule> = new Map(
  Object.entries(fieldRules).flatMap(([type, rulesOfType]) =>
    rules.flatMap((rule) =>
      (rulesOfType[rule]?.split(' ') ?? []).map((field): [string, FieldRule] => [`${type}.${field}`, rule]),
    ),
  ),
);

/** What a field (`Type.field`) asks of whoever selects it; `undefined` when the table does not list it. */
export function ruleOfField(coordinate: string): FieldRule | undefined {
  return rulesByField.get(coordinate);
}

/** Every field with an entry in the table. */
export function fieldsWithRule(): readonly string[] {
  return [...rulesByField.keys()];
}

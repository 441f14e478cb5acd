import { readTargetsInForce } from '@neue-wege/database';
import { measureOf, toPlainDate } from '@neue-wege/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import type { GraphqlAnswer } from './testing/decode-answer.ts';
import { createSampleDatabase } from './testing/sample-database.ts';

const database = await createSampleDatabase();
const asAdmin = askAs(database, { roles: ['admin'] });
const asBocholt = askAs(database, { roles: ['admin'], locations: ['bocholt'] });
const asOthers = askAs(database, { roles: ['management', 'analyst', 'case_staff', 'steward', 'publisher'] });
const asSteward = askAs(database, { roles: ['steward', 'admin'] });

const fields = 'measure location year value source comment definitionVersion isSameDefinition';
const results = `__typename
  ... on StoredTarget { dataVersion isUnchanged findings { rule } target { ${fields} } }
  ... on InvalidRecord { code findings { rule field } }
  ... on TargetConflict { code issues { place } dataVersion target { ${fields} } }
  ... on NotFound { issues { place } }`;
const setting = `mutation Set($input: SetTargetInput!) { setTarget(input: $input) { ${results} } }`;
const ending = `mutation End($input: EndTargetInput!) { endTarget(input: $input) { ${results} } }`;
const listing = `query Targets($asOf: Date) { targets(asOf: $asOf) { asOf dataVersion locations targets { ${fields} } } }`;

const resultOf = ({ data, errors }: GraphqlAnswer): Record<string, unknown> => {
  expect(errors).toEqual([]);
  return Object.values(data as Record<string, Record<string, unknown>>)[0] ?? {};
};
const list = async (ask = asAdmin, asOf?: string) => resultOf(await ask(listing, { asOf }));
const set = async (input: Readonly<Record<string, unknown>>, ask = asAdmin) => ask(setting, { input });

let newest = 0;
let year = 2030;
beforeEach(async () => {
  newest = Number((await list())['dataVersion']);
  year += 1;
});
const wish = () => ({
  measure: 'COMPLETION_RATE',
  location: 'bocholt',
  year,
  value: 0.65,
  source: 'Zielvereinbarung',
  basedOn: newest,
});
const has = (differences: Readonly<Record<string, unknown>> = {}) => {
  const { basedOn, ...target } = wish();
  return { ...target, ...differences, comment: null, isSameDefinition: basedOn >= 0 };
};

describe('targets', () => {
  it('are listed as of a day, with what a change can be based on', async () => {
    await set(wish());
    const now = await list();
    expect(now).toMatchObject({ dataVersion: newest + 1, locations: ['bocholt', 'coesfeld'] });
    expect(now['targets']).toContainEqual(expect.objectContaining(has()));
    expect(await list(asAdmin, '2024-12-30')).toMatchObject({ asOf: '2024-12-30', targets: [] });
  });

  it('are no delivery among the versions that came between two days', async () => {
    await set({ ...wish(), location: null });
    await asAdmin(ending, { input: { measure: 'COMPLETION_RATE', year, reason: 'x', basedOn: newest + 1 } });
    const versions =
      '{ revisions(from: "2024-01-16", by: [], measures: [EXITS]) { versions { label { de } } } }';
    const { data } = await asSteward(versions, {});
    const labels = JSON.stringify(data).match(/"de":"[^"]+"/g) ?? [];
    expect(labels.slice(-2)).toEqual(['"de":"Ziel gesetzt"', '"de":"Ziel geändert oder beendet"']);
    expect(labels).toContain('"de":"Lieferung"');
  });

  it('are told and set by administrators alone', async () => {
    const { errors } = await asOthers(listing, {});
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const [document, input] of [
      [setting, wish()],
      [ending, { measure: 'EXITS', year, reason: 'x', basedOn: newest }],
    ] as const) {
      expect((await asOthers(document, { input })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    }
  });

  it('stand beside the figures that they are agreed for, and in the history of imports', async () => {
    const input = { ...wish(), year: 2023, location: null };
    const document = setting.replace(
      'dataVersion isUnchanged',
      'import { number files { name kind rows } } isUnchanged',
    );
    expect(resultOf(await asSteward(document, { input }))).toMatchObject({
      import: { files: [{ name: 'setTarget', kind: 'targets', rows: 1 }] },
    });
    const { data } = await asSteward(
      `{ breakdown(by: [YEAR], where: { year: [2023] }, profile: EXACT) { rows { completionRate { target { value source } } } } }`,
    );
    expect(data).toMatchObject({
      breakdown: { rows: [{ completionRate: { target: { value: 0.65, source: 'Zielvereinbarung' } } }] },
    });
  });
});

describe('setTarget', () => {
  it('agrees a target under the present definition of its measure', async () => {
    expect(resultOf(await set(wish()))).toMatchObject({
      __typename: 'StoredTarget',
      dataVersion: newest + 1,
      isUnchanged: false,
      findings: [],
      target: { ...has(), definitionVersion: measureOf('completion_rate')?.version },
    });
    expect(resultOf(await set({ ...wish(), basedOn: newest + 1 }))).toMatchObject({ isUnchanged: true });
  });

  it('replaces one that is in force with a reason alone, which is kept with the version', async () => {
    await set(wish());
    const other = { ...wish(), value: 0.7, basedOn: newest + 1 };
    expect(resultOf(await set(other))).toMatchObject({
      __typename: 'TargetConflict',
      issues: [{ place: 'input.value' }],
      dataVersion: newest + 1,
      target: has(),
    });
    expect(resultOf(await set({ ...other, reason: 'Nachverhandelt' }))).toMatchObject({
      target: has({ value: 0.7 }),
    });
    const { data } = await asSteward('{ imports(first: 1) { nodes { reason } } }');
    expect(data).toMatchObject({ imports: { nodes: [{ reason: 'Nachverhandelt' }] } });
  });

  it('refuses a change made up without knowing what came since', async () => {
    await set(wish());
    expect(resultOf(await set({ ...wish(), value: 0.7, reason: 'x' }))).toMatchObject({
      __typename: 'TargetConflict',
      issues: [{ place: 'input.basedOn' }],
      target: has(),
    });
  });

  it.each([
    ['COMPLETION_RATE', 65],
    ['COMPLETION_RATE', -0.1],
    ['ENROLMENTS', 24.5],
  ])('refuses for %s the value %d, which it cannot have', async (measure, value) => {
    const { errors } = await set({ ...wish(), measure, value });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', issues: [{ place: 'input.value' }] } }]);
    expect(await list()).toMatchObject({ dataVersion: newest });
  });

  it('keeps three digits behind the point as they are', async () => {
    const input = { ...wish(), measure: 'DURATION_MEDIAN', value: 182.125 };
    expect(resultOf(await set(input))).toMatchObject({ target: { value: 182.125 } });
  });

  it('lists the rules that it breaks', async () => {
    const rules = async (input: Readonly<Record<string, unknown>>, ask = asAdmin) =>
      resultOf(await set(input, ask))['findings'];
    expect(await rules({ ...wish(), location: 'atlantis' })).toEqual([
      { rule: 'unknown_location', field: 'input.location' },
    ]);
    expect(await rules({ ...wish(), source: ' ' })).toEqual([
      { rule: 'missing_value', field: 'input.source' },
    ]);
    expect(await rules({ ...wish(), year: 20 })).toEqual([
      { rule: 'number_out_of_range', field: 'input.year' },
    ]);
    expect(await rules({ ...wish(), location: 'coesfeld' }, asBocholt)).toMatchObject([
      { rule: 'outside_locations' },
    ]);
    expect(await rules({ ...wish(), location: null }, asBocholt)).toMatchObject([
      { rule: 'outside_locations' },
    ]);
  });

  it('happens once under a key', async () => {
    const input = { ...wish(), idempotencyKey: `set ${year}` };
    const first = resultOf(await set(input));
    expect(resultOf(await set(input))).toEqual(first);
  });
});

describe('endTarget', () => {
  it('ends a target, for a reason, and every past version shows what was', async () => {
    await set(wish());
    const input = { measure: 'COMPLETION_RATE', location: 'bocholt', year, basedOn: newest + 1 };
    expect(resultOf(await asAdmin(ending, { input: { ...input, reason: 'Entfällt' } }))).toMatchObject({
      __typename: 'StoredTarget',
      dataVersion: newest + 2,
      target: null,
    });
    expect((await list())['targets']).not.toContainEqual(expect.objectContaining({ year }));
    expect(resultOf(await set({ ...wish(), basedOn: newest + 2 }))).toMatchObject({ target: has() });
    const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
    const { targets } = await readTargetsInForce(database, { context, asOf: toPlainDate('2024-12-31') });
    expect(targets.filter((one) => one.year === year)).toHaveLength(1);
  });

  it('finds none that is not in force, and takes no empty reason', async () => {
    const input = { measure: 'EXITS', year, reason: 'Entfällt', basedOn: newest };
    expect(resultOf(await asAdmin(ending, { input }))).toMatchObject({ __typename: 'NotFound' });
    expect((await asAdmin(ending, { input: { ...input, reason: ' ' } })).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', issues: [{ place: 'input.reason' }] } },
    ]);
  });
});

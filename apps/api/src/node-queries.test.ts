import { describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import { countStatements } from './testing/count-statements.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const { database, statements } = countStatements(await createSampleDatabase());
const server = await startTestServer(database);
const asBocholt = askAs(database, { locations: ['bocholt'] });
const asCoesfeld = askAs(database, { locations: ['coesfeld'] });
const asAdmin = askAs(database, { roles: ['admin'] });

interface Named {
  readonly id: string;
  readonly key: string;
}
const all = await server.ask('{ locations { id key } projects { id key } runs { id key } }');
const { locations, projects, runs } = all.data as Readonly<
  Record<'locations' | 'projects' | 'runs', readonly Named[]>
>;
const idOf = (objects: readonly Named[], key: string): string =>
  objects.find((one) => one.key === key)?.id ?? '';
const bocholt = idOf(locations, 'bocholt');
const coesfeldRun = idOf(runs, 'coesfeld/wege/1');

const question = `query ($id: ID!) {
  node(id: $id) { __typename id ... on Location { key } ... on Project { key } ... on Run { key periods { targetGroup } } }
}`;

describe('Query.node', () => {
  it('finds locations, projects and runs again, with the history of a run', async () => {
    const objects = [
      ...locations.map((one) => ({ __typename: 'Location', ...one })),
      ...projects.map((one) => ({ __typename: 'Project', ...one })),
      ...runs.map((one) => ({ __typename: 'Run', ...one })),
    ];
    for (const object of objects) {
      const { data, errors } = await server.ask(question, { id: object.id });
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ node: object });
    }
    expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
    expect((await server.ask(question, { id: idOf(runs, 'bocholt/wege/2') })).data).toMatchObject({
      node: { periods: [{ targetGroup: 'jugend' }] },
    });
  });

  it('answers an object of another location exactly as one that does not exist, at the same cost (A01)', async () => {
    const asked = async (ask: typeof asBocholt, id: string): Promise<readonly [unknown, number]> => {
      const before = statements();
      return [await ask(question, { id }), statements() - before];
    };
    await asked(asBocholt, bocholt);
    await asked(asCoesfeld, bocholt);
    const foreign = await asked(asBocholt, coesfeldRun);
    expect(foreign[0]).toEqual({ status: 200, data: { node: null }, errors: [] });
    expect(await asked(asBocholt, 'unknown')).toEqual(foreign);
    expect(await asked(asCoesfeld, bocholt)).toEqual(foreign);
    expect((await asBocholt(question, { id: bocholt })).data).toMatchObject({ node: { key: 'bocholt' } });
  });

  it('answers null for a type exchanged, a raw key, a cut or a changed id (A02)', async () => {
    const plain = ['Location:bocholt', 'Run:bocholt/wege/1', 'bocholt', '1', '', 'null', '__proto__'];
    const encoded = plain.flatMap((text) =>
      (['base64', 'base64url', 'hex'] as const).map((encoding) => Buffer.from(text).toString(encoding)),
    );
    const cut = [
      bocholt.slice(0, -1),
      bocholt.slice(1),
      `${bocholt}=`,
      `${bocholt}${bocholt}`,
      bocholt.toUpperCase(),
    ];
    for (const id of [...plain, ...encoded, ...cut]) {
      expect({ id, ...(await server.ask(question, { id })) }).toEqual({
        id,
        status: 200,
        data: { node: null },
        errors: [],
      });
    }
  });

  it('shows nothing of an object whose type the roles do not open', async () => {
    expect(
      (await asAdmin('query ($id: ID!) { node(id: $id) { __typename id } }', { id: coesfeldRun })).data,
    ).toEqual({
      node: null,
    });
  });
});

describe('Query.nodes', () => {
  const manyQuestion = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }';

  it('answers in the order of the ids, null where there is none, with as many statements as for one', async () => {
    const ids = [coesfeldRun, 'unknown', bocholt, ...projects.map(({ id }) => id), bocholt];
    const before = statements();
    const { data } = await asBocholt(manyQuestion, { ids });
    const cost = statements() - before;
    expect(data).toMatchObject({
      nodes: [null, null, { id: bocholt }, { __typename: 'Project' }, { id: bocholt }],
    });
    const once = statements();
    await asBocholt(manyQuestion, { ids: [bocholt] });
    expect(cost).toBe(statements() - once);
  });

  it('refuses more than a hundred ids before any SQL', async () => {
    expect(
      (await server.ask(manyQuestion, { ids: Array.from({ length: 100 }, () => bocholt) })).errors,
    ).toEqual([]);
    const before = statements();
    const { errors } = await server.ask(manyQuestion, { ids: Array.from({ length: 101 }, () => bocholt) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', issues: [{ place: 'ids' }] } }]);
    expect(statements()).toBe(before);
  });
});

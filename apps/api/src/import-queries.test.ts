import { describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import { countStatements } from './testing/count-statements.ts';
import { listWith, textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { sampleDeliveries } from './testing/sample-deliveries.ts';
import { startTestServer } from './testing/test-server.ts';

const ofBocholt = {
  knownOn: '2024-08-01',
  actor: 'person:bocholt',
  locations: ['bocholt'],
  files: {
    'teilnahmen-bocholt.csv': 'participant,run,location,project,entered_on\nP20,2,bocholt,wege,2023-04-01\n',
  },
};
const deliveries = [...sampleDeliveries, ofBocholt];
const { database, statements } = countStatements(await createSampleDatabase(deliveries));
const server = await startTestServer(database);
const asBocholt = askAs(database, { locations: ['bocholt'] });
const asCoesfeld = askAs(database, { locations: ['coesfeld'] });

interface ImportNode {
  readonly id: string;
  readonly number: number;
  readonly actor: string;
}
const question = `query ($first: Int, $after: String, $where: ImportFilter) {
  imports(first: $first, after: $after, where: $where) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id number actor } }
  }
}`;
const importsSeen = async (ask: typeof server.ask): Promise<readonly ImportNode[]> => {
  const { data } = await ask(question);
  return (data as { imports: { edges: { node: ImportNode }[] } }).imports.edges.map(({ node }) => node);
};
const all = await importsSeen(server.ask);

describe('Query.import', () => {
  const numbered = (number: number): string => `{ import(number: ${number}) { number actor } }`;

  it('tells of the import of a number', async () => {
    expect(await server.ask(numbered(3))).toMatchObject({
      data: { import: { number: 3, actor: 'person:bocholt' } },
    });
    expect(await asBocholt(numbered(3))).toMatchObject({ data: { import: { number: 3 } } });
  });

  it('calls whoever imported by name, and nobody else', async () => {
    expect(await server.ask('{ import(number: 3) { actorName } }')).toMatchObject({
      data: { import: { actorName: null } },
    });
  });

  it('does not tell a number that is not there from one that may not be seen', async () => {
    for (const number of [4, 2_147_483_647]) {
      expect(await server.ask(numbered(number))).toMatchObject({ data: { import: null }, errors: [] });
    }
    expect(await asCoesfeld(numbered(3))).toMatchObject({ data: { import: null } });
    expect(await asBocholt(numbered(1))).toMatchObject({ data: { import: null } });
  });
});

describe('Query.imports', () => {
  it('tells who imported what, when, and what became of it', async () => {
    const { data, errors } = await server.ask(`{ imports(first: 2) { totalCount nodes {
      number recordedAt actor mode dataVersion knownOn reason files { name kind rows sha256 }
      counts { added changed unchanged ended rejected } rejections { rule rows } withdrawal { reason }
    } } }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      imports: {
        totalCount: 3,
        nodes: listWith({
          number: 2,
          recordedAt: textWith(/^\d{4}-.*Z$/),
          actor: 'steward',
          mode: 'UPSERT',
          dataVersion: 2,
          knownOn: '2024-07-01',
          reason: null,
          files: [
            {
              name: 'verbleib-nachgemeldet.csv',
              kind: 'observations',
              rows: 2,
              sha256: textWith(/^[0-9a-f]{64}$/),
            },
          ],
          counts: { added: 2, changed: 0, unchanged: 0, ended: 0, rejected: 0 },
          rejections: [],
          withdrawal: null,
        }),
      },
    });
  });

  it('is walked page by page, the newest first', async () => {
    expect(all.map(({ number }) => number)).toEqual([3, 2, 1]);
    const first = await server.ask(question, { first: 2 });
    const { imports } = first.data as { imports: { pageInfo: { endCursor: string; hasNextPage: boolean } } };
    expect(imports.pageInfo.hasNextPage).toBe(true);
    expect((await server.ask(question, { first: 2, after: imports.pageInfo.endCursor })).data).toMatchObject({
      imports: { totalCount: 3, pageInfo: { hasNextPage: false }, edges: [{ node: { number: 1 } }] },
    });
    expect((await asBocholt(question, { after: imports.pageInfo.endCursor })).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', issues: [{ place: 'after' }] } },
    ]);
  });

  it('shows to a location the imports made for it alone, and to another none (A03)', async () => {
    expect(await importsSeen(asBocholt)).toMatchObject([{ number: 3 }]);
    expect(await importsSeen(asCoesfeld)).toEqual([]);
    const foreign = await asCoesfeld('query ($id: ID!) { node(id: $id) { __typename } }', { id: all[0]?.id });
    expect(foreign.data).toEqual({ node: null });
  });

  it('needs as many statements for many as for one', async () => {
    const cost = async (first: number): Promise<number> => {
      const before = statements();
      await server.ask(
        'query ($first: Int) { imports(first: $first) { nodes { files { name } rejections { rows } } } }',
        {
          first,
        },
      );
      return statements() - before;
    };
    expect(await cost(3)).toBe(await cost(1));
  });
});

describe('Mutation.withdrawImport', () => {
  const mutation = `mutation ($input: WithdrawImportInput!) {
    withdrawImport(input: $input) {
      __typename
      ... on WithdrawnImport { dataVersion ended restored import { number withdrawal { dataVersion knownOn actor reason } } }
      ... on Failure { code message issues { place message } }
    }
  }`;
  const idOf = (number: number): string => all.find((one) => one.number === number)?.id ?? '';

  it('answers an import that is unknown, of another location or no import at all as not found', async () => {
    const cursor = await server.ask('{ imports { edges { cursor } } }');
    const { imports } = cursor.data as { imports: { edges: { cursor: string }[] } };
    for (const [ask, importId] of [
      [asCoesfeld, idOf(3)],
      [asBocholt, idOf(1)],
      [server.ask, 'unknown'],
      [server.ask, '3'],
      [server.ask, imports.edges[0]?.cursor],
      [server.ask, `E${idOf(3).slice(1)}`],
    ] as const)
      expect((await ask(mutation, { input: { importId, reason: 'wrong' } })).data).toMatchObject({
        withdrawImport: { __typename: 'NotFound', code: 'NOT_FOUND' },
      });
    expect((await importsSeen(server.ask)).length).toBe(3);
  });

  it('says what stands in the way', async () => {
    const { data, errors } = await server.ask(mutation, { input: { importId: idOf(1), reason: 'wrong' } });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      withdrawImport: {
        __typename: 'Conflict',
        code: 'CONFLICT',
        issues: listWith({ place: 'observations', message: textWith('2') }),
      },
    });
  });

  it.each(['', '   ', '\u0000', 'a\nb', '\ud800', 'x'.repeat(501)])(
    'refuses the reason %j',
    async (reason) => {
      const { errors } = await server.ask(mutation, { input: { importId: idOf(3), reason } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    },
  );

  it('takes an import of the own location back, as a version of its own', async () => {
    const { data, errors } = await asBocholt(mutation, {
      input: { importId: idOf(3), reason: ' the wrong file ' },
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      withdrawImport: {
        __typename: 'WithdrawnImport',
        dataVersion: 4,
        ended: 1,
        restored: 0,
        import: {
          number: 3,
          withdrawal: {
            dataVersion: 4,
            knownOn: '2024-12-31',
            actor: 'person:test',
            reason: 'the wrong file',
          },
        },
      },
    });
    expect((await server.ask(question, { where: { isWithdrawn: true } })).data).toMatchObject({
      imports: { totalCount: 1, edges: [{ node: { number: 3 } }] },
    });
    expect((await asBocholt(mutation, { input: { importId: idOf(3), reason: 'again' } })).data).toMatchObject(
      {
        withdrawImport: { __typename: 'Conflict' },
      },
    );
  });
});

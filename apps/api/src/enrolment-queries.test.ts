import { describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import { countStatements } from './testing/count-statements.ts';
import type { GraphqlAnswer } from './testing/decode-answer.ts';
import { listWith, recordWith, textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const { database, statements } = countStatements(await createSampleDatabase());
const server = await startTestServer(database);
const asBocholt = askAs(database, { locations: ['bocholt'] });
const asCoesfeld = askAs(database, { locations: ['coesfeld'] });

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: EnrolmentNode }[];
}
interface EnrolmentNode {
  readonly id: string;
  readonly enteredOn: string | null;
  readonly run: { readonly key: string };
  readonly participant: { readonly id: string; readonly key: string };
}

const question = `query ($where: EnrolmentFilter, $first: Int, $after: String, $asOf: Date) {
  enrolments(where: $where, first: $first, after: $after, asOf: $asOf) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id enteredOn run { key } participant { id key } } }
  }
}`;
const listOf = ({ data }: GraphqlAnswer): Connection => (data as { enrolments: Connection }).enrolments;
const everyone = listOf(await server.ask(question));
const inCoesfeld = listOf(await asCoesfeld(question));

describe('Query.enrolments', () => {
  it('tells of each record what was delivered, by pseudonym', async () => {
    const { data, errors } = await server.ask(`{
      enrolments(where: { run: ["bocholt/wege/2"] }) {
        nodes {
          enteredOn exitedOn exitReason targetGroup sex ageBand singleParent longTermRecipient residence { name }
          responsibleJobcenter { ags } inReceiptAtEntry progressAtEntry progressAtExit recordedOn assignedOn
          plannedStartOn plannedExitOn participant { key }
          observations { monthsAfterExit observedOn inReceipt employment unemployed exclusion }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      enrolments: {
        nodes: listWith(
          recordWith({
            enteredOn: '2023-01-09',
            exitedOn: '2023-06-30',
            exitReason: 'REGULAR_END',
            targetGroup: 'jugend',
            sex: 'FEMALE',
            ageBand: 'under_25',
            singleParent: 'UNKNOWN',
            residence: { name: 'Vreden' },
            responsibleJobcenter: null,
            inReceiptAtEntry: 'YES',
            participant: { key: textWith(/^[0-9a-f-]{36}$/) },
            observations: [
              {
                monthsAfterExit: 6,
                observedOn: null,
                inReceipt: 'NO',
                employment: 'SVB',
                unemployed: 'UNKNOWN',
                exclusion: null,
              },
            ],
          }),
          recordWith({ exitedOn: null, exitReason: null, observations: [] }),
        ),
      },
    });
    expect(JSON.stringify(data)).not.toMatch(/P0\d/);
  });

  it('lists what is known on the day, in the order of entries, and counts it', async () => {
    expect(everyone.totalCount).toBe(12);
    const days = everyone.edges.map(({ node }) => String(node.enteredOn));
    expect(days).toEqual(days.toSorted((a, b) => a.localeCompare(b)));
    expect(listOf(await server.ask(question, { asOf: '2020-01-01' }))).toMatchObject({
      totalCount: 0,
      edges: [],
    });
  });

  it('is walked page by page, each record once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Connection = listOf(await server.ask(question, { first: 5, after }));
      expect(page.totalCount).toBe(12);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(everyone.edges.map(({ node }) => node.id));
  });

  it.each([0, -1, 101, 2_147_483_648, 1.5, '10', true, [], {}])(
    'refuses first: %j before any SQL (G09)',
    async (first) => {
      const before = statements();
      const { errors } = await server.ask(question, { first });
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_INPUT']);
      expect(statements()).toBe(before);
    },
  );

  it('are not looked for between days of which the first lies after the last', async () => {
    const where = { exitedFrom: '2024-02-01', exitedThrough: '2024-01-31' };
    expect((await server.ask(question, { where })).errors).toMatchObject([
      { extensions: { code: 'BAD_INPUT', issues: [{ place: 'exitedFrom' }] } },
    ]);
  });

  it('knows no last and no before, and gives fifty unless asked for more (G09)', async () => {
    for (const args of ['first: 10, last: 10', 'last: 1', 'before: "x"', 'first: 1e3'])
      expect((await server.ask(`{ enrolments(${args}) { totalCount } }`)).errors).toMatchObject([
        { extensions: { code: 'BAD_INPUT' } },
      ]);
    expect((await server.ask('{ enrolments(first: null) { nodes { id } } }')).errors).toEqual([]);
    expect((await server.ask('{ enrolments(first: 100) { nodes { id } } }')).errors).toEqual([]);
  });

  it('needs as many statements for a hundred records with all that belongs to them as for one', async () => {
    const cost = async (first: number): Promise<number> => {
      const before = statements();
      const { errors } = await server.ask(
        `query ($first: Int) { enrolments(first: $first) { totalCount nodes {
          observations { inReceipt } run { name location { key } } residence { name }
          participant { enrolments(first: 3) { totalCount nodes { run { key } observations { employment } } } }
        } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      return statements() - before;
    };
    expect(await cost(12)).toBe(await cost(1));
  });
});

describe('records of other locations', () => {
  it('are in no list, no total and behind no filter (A03)', async () => {
    const coesfeldIds = inCoesfeld.edges.map(({ node }) => node.id);
    for (const where of [
      null,
      {},
      { location: ['coesfeld', 'bocholt'] },
      { sex: ['FEMALE', 'MALE', 'UNKNOWN'] },
    ]) {
      const { edges, totalCount } = listOf(await asBocholt(question, { where }));
      expect(edges.filter(({ node }) => coesfeldIds.includes(node.id))).toEqual([]);
      expect(edges).toHaveLength(totalCount);
    }
    for (const where of [
      { location: ['coesfeld'] },
      { run: ['coesfeld/wege/1'] },
      { location: ['coesfeld'], project: ['wege'], sex: ['FEMALE'] },
    ])
      expect(listOf(await asBocholt(question, { where }))).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('are as if they did not exist when asked for by id (A01)', async () => {
    const byId = 'query ($id: ID!) { node(id: $id) { __typename ... on Enrolment { enteredOn } } }';
    const cost = async (id: string): Promise<readonly [GraphqlAnswer, number]> => {
      const before = statements();
      return [await asBocholt(byId, { id }), statements() - before];
    };
    const id = inCoesfeld.edges[0]?.node.id ?? '';
    const foreign = await cost(id);
    expect(foreign[0]).toEqual({ status: 200, data: { node: null }, errors: [] });
    expect(await cost(`${id.slice(0, -2)}AA`)).toEqual(foreign);
    expect((await asCoesfeld(byId, { id })).data).toMatchObject({ node: { __typename: 'Enrolment' } });
  });

  it('are not reached by a letter, a type or a raw id exchanged (A02)', async () => {
    const { id = '', participant } = inCoesfeld.edges[0]?.node ?? {};
    const byId = 'query ($id: ID!) { node(id: $id) { __typename } }';
    const key = participant?.key ?? '';
    const exchanged = ['L', 'P', 'R', 'T', 'I', ''].map((letter) => `${letter}${id.slice(1)}`);
    for (const other of [
      ...exchanged,
      key,
      `E${key}`,
      `Enrolment:${key}`,
      `T${id}`,
      inCoesfeld.edges[0]?.cursor,
    ])
      expect(await server.ask(byId, { id: other })).toEqual({
        status: 200,
        data: { node: null },
        errors: [],
      });
  });

  it('are absent among the enrolments of a person who is also elsewhere (A05)', async () => {
    const both = everyone.edges.filter(
      ({ node }, index) =>
        everyone.edges.findIndex((other) => other.node.participant.key === node.participant.key) !== index,
    );
    const person = both[0]?.node.participant;
    const nested = `query ($id: ID!) { node(id: $id) { ... on Participant {
      enrolments { totalCount nodes { run { key } participant { enrolments { totalCount } } } }
    } } }`;
    expect((await server.ask(nested, { id: person?.id })).data).toMatchObject({
      node: { enrolments: { totalCount: 2 } },
    });
    expect((await asBocholt(nested, { id: person?.id })).data).toEqual({
      node: {
        enrolments: {
          totalCount: 1,
          nodes: [{ run: { key: 'bocholt/wege/1' }, participant: { enrolments: { totalCount: 1 } } }],
        },
      },
    });
  });

  it('do not change what a filter finds, nor how much (A06)', async () => {
    // P01 is a woman of 1990 at both sites; what she did in Coesfeld must not show in Bocholt.
    const asked = { exitReason: ['GOAL_REACHED'], enteredFrom: '2023-01-01' };
    expect(listOf(await server.ask(question, { where: asked })).totalCount).toBe(1);
    expect(listOf(await asBocholt(question, { where: asked }))).toMatchObject({ totalCount: 0, edges: [] });
    const { data } = await asBocholt(
      '{ projects { runs { totalCount nodes { key enrolments { totalCount } } } } }',
    );
    expect(data).toEqual({
      projects: [
        {
          runs: {
            totalCount: 2,
            nodes: [
              { key: 'bocholt/wege/1', enrolments: { totalCount: 4 } },
              { key: 'bocholt/wege/2', enrolments: { totalCount: 4 } },
            ],
          },
        },
      ],
    });
  });
});

describe('a cursor', () => {
  it('of another location, another filter, another list or of nobody is refused (A04)', async () => {
    const foreign = inCoesfeld.edges[0]?.cursor ?? '';
    const own = listOf(await asBocholt(question)).edges[0]?.cursor ?? '';
    const refused = { errors: [{ extensions: { code: 'BAD_INPUT', issues: [{ place: 'after' }] } }] };
    for (const after of [
      foreign,
      everyone.edges[0]?.cursor,
      '',
      'MQ',
      own.slice(1),
      `${own}A`,
      own.toLowerCase(),
    ])
      expect(await asBocholt(question, { after })).toMatchObject(refused);
    expect(await asBocholt(question, { after: own, where: { sex: ['FEMALE'] } })).toMatchObject(refused);
    expect(await asCoesfeld(question, { after: own })).toMatchObject(refused);
    expect((await asBocholt(question, { after: own })).errors).toEqual([]);
    const ofRuns = 'query ($after: String) { runs { enrolments(after: $after) { totalCount } } }';
    expect((await asBocholt(ofRuns, { after: own })).errors[0]).toMatchObject({
      extensions: { code: 'BAD_INPUT' },
    });
  });
});

describe('Location.runs, Project.runs and Run.enrolments', () => {
  it('lead from a location to its records, page by page', async () => {
    const walk = `query ($after: String) { locations { key runs(first: 1, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { key enrolments(first: 1) { totalCount pageInfo { hasNextPage } nodes { enteredOn } } }
    } } }`;
    const { data, errors } = await asBocholt(walk);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      locations: [
        {
          key: 'bocholt',
          runs: {
            totalCount: 2,
            pageInfo: { hasNextPage: true, hasPreviousPage: false },
            nodes: [
              {
                key: 'bocholt/wege/1',
                enrolments: {
                  totalCount: 4,
                  pageInfo: { hasNextPage: true },
                  nodes: [{ enteredOn: '2022-01-10' }],
                },
              },
            ],
          },
        },
      ],
    });
    const { locations } = data as { locations: { runs: { pageInfo: { endCursor: string } } }[] };
    const next = await asBocholt(walk, { after: locations[0]?.runs.pageInfo.endCursor });
    expect(next.data).toMatchObject({
      locations: [
        {
          runs: {
            pageInfo: { hasNextPage: false, hasPreviousPage: true },
            nodes: [{ key: 'bocholt/wege/2' }],
          },
        },
      ],
    });
  });

  it('show the state of the day on which a run was asked for', async () => {
    const { data } = await server.ask(
      '{ locations(asOf: "2024-02-01") { runs(first: 2) { nodes { enrolments(first: 5) { nodes { observations { inReceipt } } } } } } }',
    );
    const observations = JSON.stringify(data).match(/inReceipt/g);
    const now = await server.ask(
      '{ locations { runs(first: 2) { nodes { enrolments(first: 5) { nodes { observations { inReceipt } } } } } } }',
    );
    expect([observations?.length, JSON.stringify(now.data).match(/inReceipt/g)?.length]).toEqual([4, 6]);
  });
});

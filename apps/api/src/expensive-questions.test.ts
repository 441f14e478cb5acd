import { describe, expect, it } from 'vitest';
import { countStatements } from './testing/count-statements.ts';
import { someNumber, textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const counting = countStatements(await createSampleDatabase());
const server = await startTestServer(counting.database);

const times = (count: number, piece: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => piece(n)).join(' ');
const total = 'breakdown(by: []) { total { exits { value } } }';

/** Asks, and tells the codes of the refusal and how many statements reached the database. */
async function refusal(query: string): Promise<unknown> {
  const before = counting.statements();
  const { errors } = await server.ask(query);
  return {
    codes: errors.map(({ extensions }) => extensions['code']),
    statements: counting.statements() - before,
  };
}

const refused = { codes: ['TOO_EXPENSIVE'], statements: 0 };

describe('a question that is too large', () => {
  it('is refused with 101 aliases of one field, before any SQL (G02)', async () => {
    expect(await refusal(`{ ${times(101, (n) => `a${n}: __typename`)} ${total} }`)).toEqual(refused);
    expect(
      await refusal(`{ breakdown(by: []) { total { ${times(101, (n) => `a${n}: exits { value }`)} } } }`),
    ).toEqual(refused);
  });

  it('is refused with 100 aliases in ten fragments that are spread twice (G03)', async () => {
    const spreads = times(20, (n) => `...F${n % 10}`);
    const fragments = times(
      10,
      (n) => `fragment F${n} on Query { ${times(10, (m) => `a${n}${m}: __typename`)} }`,
    );
    expect(await refusal(`{ ${spreads} } ${fragments}`)).toEqual(refused);
  });

  it('is refused at a depth of twelve (G04)', async () => {
    const deep = `{ runs ${times(5, () => '{ location { runs')} { key } ${'} }'.repeat(5)} }`;
    expect(await refusal(deep)).toEqual(refused);
  });

  it('is refused with very many directives or root fields', async () => {
    expect(await refusal(`{ __typename ${times(21, () => '@include(if: true)')} }`)).toEqual(refused);
    expect(await refusal(`{ ${times(21, () => total)} }`)).toEqual(refused);
  });

  it('is refused in under 50 ms when its fragments go in a circle or double thirty times (G05, G06)', async () => {
    const circle =
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }';
    const doubling = times(30, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    await refusal('{ __typename }');
    const start = performance.now();
    expect(await refusal(circle)).toEqual({ codes: ['BAD_INPUT'], statements: 0 });
    expect(await refusal(`{ ...F0 } ${doubling} fragment F30 on Query { __typename }`)).toEqual(refused);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('a breakdown with margins over six dimensions', () => {
  const by = 'by: [RUN, MONTH, SEX, AGE_BAND, SINGLE_PARENT, LONG_TERM_RECIPIENT], margins: true';
  it('is refused as columns before any SQL, however little of them is selected (G10)', async () => {
    const columns = 'columns(measures: [EXITS, PARTICIPANTS, AVERAGE_STOCK, STOCK]) { id }';
    expect(await refusal(`{ breakdown(${by}) { ${columns} } }`)).toEqual(refused);
  });
});

describe('what a question costs', () => {
  const ask = async (
    query: string,
    accept = 'application/json',
  ): Promise<{ status: number; body: unknown }> => {
    const headers = { 'content-type': 'application/json', accept };
    const response = await server.get('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: await response.json() };
  };
  const tooMuch = `{ breakdown(by: [LOCATION, PROJECT, RUN, MONTH, SEX, AGE_BAND]) { rows { ${times(15, (n) => `a${n}: completionRate { value numerator denominator unknown coverage }`)} } } }`;

  it('is said with its answer', async () => {
    expect(await ask(`{ ${total} }`)).toEqual({
      status: 200,
      body: {
        data: { breakdown: { total: { exits: { value: 10 } } } },
        extensions: { cost: { asked: 1002, limit: 1_000_000 } },
      },
    });
  });

  it('is said of five pages of 100 within each other (G10)', async () => {
    const before = counting.statements();
    const pages = 'enrolments(first: 100) { nodes { participant { ';
    const five = `{ ${pages.repeat(5)} key ${' } } }'.repeat(5)} }`;
    const { body } = await ask(five);
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'TOO_EXPENSIVE' } }],
      extensions: { cost: { limit: 1_000_000 } },
    });
    expect((body as { extensions: { cost: { asked: number } } }).extensions.cost.asked).toBeGreaterThan(
      1e10 - 1,
    );
    const three = `{ enrolments(first: 100) { nodes { run { enrolments(first: 100) { nodes { run { enrolments(first: 100) { nodes { enteredOn } } } } } } } } }`;
    expect((await ask(three)).body).toMatchObject({
      errors: [{ extensions: { issues: [{ place: 'cost' }] } }],
      extensions: { cost: { asked: 1_000_100 } },
    });
    expect(counting.statements()).toBe(before);
  });

  it('is said with a refusal, which says what else to ask for, before any SQL (G10)', async () => {
    const before = counting.statements();
    const document = {
      errors: [
        {
          message: textWith(/^cost: \d+ are more than 1000000; ask for fewer dimensions/),
          extensions: { code: 'TOO_EXPENSIVE', issues: [{ place: 'cost', message: textWith('more than') }] },
        },
      ],
      extensions: { cost: { asked: someNumber(), limit: 1_000_000 } },
    };
    expect(await ask(tooMuch)).toEqual({ status: 200, body: document });
    expect(await ask(tooMuch, 'application/graphql-response+json')).toEqual({ status: 422, body: document });
    expect(counting.statements()).toBe(before);
  });
});

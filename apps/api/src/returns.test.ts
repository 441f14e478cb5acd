import { createHash } from 'node:crypto';
import {
  changeReturn,
  createReleaseSource,
  createSqlFactSource,
  listReleases,
  readFrozenFiles,
  readReturns,
  storeAttack,
} from '@neue-wege/database';
import {
  catalogueVersion,
  dayInBerlin,
  freezeReturn,
  prepareReturn,
  type ReturnRelease,
  recordCheck,
  signOffReturn,
  toPlainDate,
} from '@neue-wege/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Asker, anonymous } from './access/asker.ts';
import { findChangedReturns } from './returns/answers-of-version.ts';
import { createSampleDatabase, storeSample } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer, testDay } from './testing/test-server.ts';

const publisherNamed = (name: string): Asker =>
  testAsker({ actor: `person:${name}`, roles: ['publisher'], name });
const ada = publisherNamed('ada');
const bob = publisherNamed('bob');
const keyOfAda = testAsker({ kind: 'key', actor: 'key:1', owner: 'person:ada', roles: ['publisher'] });
const manager = testAsker({ actor: 'person:manager', roles: ['management'] });
const limited = testAsker({ actor: 'person:limited', roles: ['management'], locations: ['coesfeld'] });
const steward = testAsker();

const database = await createSampleDatabase();
const releases = createReleaseSource(database, {
  today: () => toPlainDate(testDay),
  actor: 'command-line:test',
  daysBetweenSingleCorrections: 0,
});
const ensureReleased = async (): Promise<void> => {
  for (const profile of ['MANAGEMENT', 'PUBLIC'] as const) await releases.ensureRelease(profile);
};

let asker: Asker = ada;
const server = await startTestServer(database, { releases, authenticate: () => Promise.resolve(asker) });

const quarter = '2024-Q3';
const seen = `quarter number state reason asOf dataVersion preparedBy checkedBy signedBy frozenBy
  checks { check findings comment } notes { section text }
  files { name audience lang format mediaType bytes sha256 rows }`;
const changed = `became: __typename ... on Failure { code issues { message } } ... on ReturnRefused { refusal }
  ... on ChangedReturn { release { ${seen} } }`;

interface Release {
  readonly number: number;
  readonly state: string;
  readonly dataVersion: number;
  readonly checks: readonly { readonly check: string; readonly findings: number }[];
  readonly files: readonly { readonly name: string; readonly format: string; readonly sha256: string }[];
}
interface Became {
  readonly became: string;
  readonly code?: string;
  readonly refusal?: string;
  readonly issues?: readonly { readonly message: string }[];
  readonly release?: Release;
}

async function take(
  who: Asker,
  step: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Became | string> {
  asker = who;
  const name = `${step[0]?.toUpperCase()}${step.slice(1)}Return`;
  const { data, errors } = await server.ask(
    `mutation ${name}($input: ${name}Input!) { taken: ${step}Return(input: $input) { ${changed} } }`,
    { input: { quarter, ...more } },
  );
  const [error] = errors;
  return error === undefined ? (data as { taken: Became }).taken : String(error.extensions?.['code']);
}

async function listed(who: Asker, fields = seen): Promise<unknown> {
  asker = who;
  const { data, errors } = await server.ask(`{ returns { ${fields} } }`);
  return errors.length > 0 ? errors.map(({ extensions }) => extensions?.['code']) : data;
}

async function nextOf(who: Asker): Promise<unknown> {
  const { returns } = (await listed(who, 'nextStep { step refusal }')) as {
    returns: { nextStep: unknown }[];
  };
  return returns[0]?.nextStep;
}

const fetched = (
  who: Asker,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  asker = who;
  return server.get(`/returns/${path}`, { headers });
};
const refusedSteps = (): unknown =>
  server.audited
    .filter(({ action, detail }) => action === 'return' && 'refused' in detail)
    .map(({ actor, detail }) => [actor, detail['step'], detail['refused']]);

let comments: readonly { check: string; comment: string }[] = [];
const notes = [{ section: 'years', text: 'Ein Standort kam hinzu.' }];
let frozen: Release | undefined;

beforeAll(ensureReleased, 120_000);

describe('the steps of a return', { timeout: 60_000 }, () => {
  it('are open to publishers alone', async () => {
    for (const who of [manager, steward]) expect(await take(who, 'prepare')).toBe('FORBIDDEN');
    expect(await take(anonymous, 'prepare')).toBe('UNAUTHENTICATED');
  });

  it('begin with a draft, once', async () => {
    expect(await take(ada, 'check')).toMatchObject({ code: 'NOT_FOUND', refusal: 'UNKNOWN' });
    expect(await take(ada, 'prepare')).toMatchObject({
      became: 'ChangedReturn',
      release: { quarter, number: 1, state: 'DRAFT', asOf: null, preparedBy: 'person:ada', files: [] },
    });
    expect(await take(bob, 'prepare')).toMatchObject({ code: 'CONFLICT', refusal: 'IN_PROGRESS' });
    expect(await take(bob, 'signOff')).toMatchObject({ refusal: 'NOT_CHECKED' });
  });

  it('list what a check found, and lead no further while a finding has no comment', async () => {
    const became = await take(ada, 'check');
    expect(became).toMatchObject({ release: { state: 'CHECKED', asOf: '2024-07-01', dataVersion: 2 } });
    const checks = typeof became === 'string' ? [] : (became.release?.checks ?? []);
    expect(checks).toContainEqual({ check: 'quarter_over', findings: 1, comment: null });
    expect(checks).toContainEqual({ check: 'stock_flow', findings: 0, comment: null });
    expect(checks).toContainEqual({ check: 'release_attacked', findings: 2, comment: null });
    expect(checks).toContainEqual({ check: 'attack_safe', findings: 0, comment: null });
    const found = checks.filter(({ findings }) => findings > 0);
    comments = found.map(({ check }) => ({ check, comment: 'known' }));
    expect(await take(bob, 'signOff')).toMatchObject({ refusal: 'UNCOMMENTED' });
    expect(await take(ada, 'check', { comments })).toMatchObject({ became: 'ChangedReturn' });
  });

  it('take no comment where nothing was found, and say so', async () => {
    const idle = { check: 'stock_flow', comment: 'known' };
    expect(await take(ada, 'check', { comments: [...comments, idle] })).toBe('BAD_INPUT');
  });

  it('keep with a check what is said of the sections, until it is said otherwise', async () => {
    expect(await take(ada, 'check', { comments, notes })).toMatchObject({ release: { notes } });
    expect(await take(ada, 'check', { comments })).toMatchObject({ release: { notes } });
  });

  it.each([
    [undefined, 'known'],
    [[], null],
    [[{ check: 'quarter_over', comment: 'new' }], 'new'],
  ])('keep comments until others are given: %j', async (said, comment) => {
    const became = await take(ada, 'check', { comments: said });
    const over = { check: 'quarter_over', findings: 1, comment };
    expect(typeof became === 'string' ? [] : became.release?.checks).toContainEqual(over);
  });

  it.each([
    ['of a section that there is not', [{ section: 'weeks', text: 'a' }]],
    ['in two lines', [{ section: 'years', text: 'a\nb' }]],
    ['at great length', [{ section: 'years', text: 'a'.repeat(2001) }]],
    ['in what is no character', [{ section: 'years', text: 'a\uFFFE' }]],
  ])('take nothing that is said %s', async (_, said) => {
    expect(await take(ada, 'check', { comments, notes: said })).toBe('BAD_INPUT');
  });

  it('need a second person', async () => {
    await take(ada, 'check', { comments });
    for (const who of [ada, keyOfAda]) {
      expect(await nextOf(who)).toEqual({ step: 'SIGN_OFF', refusal: 'SAME_PERSON' });
      expect(await take(who, 'signOff')).toMatchObject({ code: 'FORBIDDEN', refusal: 'SAME_PERSON' });
    }
    expect(await nextOf(bob)).toEqual({ step: 'SIGN_OFF', refusal: null });
    expect(await take(ada, 'freeze')).toMatchObject({ refusal: 'NOT_SIGNED_OFF' });
    expect(await take(bob, 'signOff')).toMatchObject({
      release: { state: 'SIGNED_OFF', signedBy: 'person:bob', notes },
    });
    const taken = await take(ada, 'check', { comments, notes: [] });
    expect(taken).toMatchObject({ release: { state: 'CHECKED', signedBy: null, notes: [] } });
    await take(ada, 'check', { comments, notes });
    expect(await take(bob, 'signOff')).toMatchObject({ release: { state: 'SIGNED_OFF', notes } });
  });

  it('end with every file in every language for every audience, and with a release that never changes', async () => {
    const became = await take(ada, 'freeze');
    frozen = typeof became === 'string' ? undefined : became.release;
    expect(frozen).toMatchObject({ state: 'FROZEN', frozenBy: 'person:ada' });
    expect(frozen?.files.map(({ name }) => name)).toContain('return-2024-Q3-r1-public-en-xlsx.xlsx');
    const formats = new Set(frozen?.files.map(({ format }) => format));
    expect(frozen?.files).toHaveLength(formats.size * 4);
    for (const step of ['prepare', 'check', 'signOff', 'freeze'])
      expect(await take(bob, step)).toMatchObject({ became: 'ReturnRefused', refusal: 'FROZEN' });
  });

  it('are kept where they were refused, as is who tried', () => {
    expect(refusedSteps()).toEqual([
      ['person:ada', 'check', 'unknown'],
      ['person:bob', 'prepare', 'in_progress'],
      ['person:bob', 'sign_off', 'not_checked'],
      ['person:bob', 'sign_off', 'uncommented'],
      ['person:ada', 'sign_off', 'same_person'],
      ['key:1', 'sign_off', 'same_person'],
      ['person:ada', 'freeze', 'not_signed_off'],
      ['person:bob', 'prepare', 'frozen'],
      ['person:bob', 'check', 'frozen'],
      ['person:bob', 'sign_off', 'frozen'],
      ['person:bob', 'freeze', 'frozen'],
    ]);
  });
});

describe('/returns', () => {
  it.each(['xlsx', 'json', 'csv', 'parquet', 'zip'])(
    'gives the frozen bytes of %s, and a tag that holds',
    async (format) => {
      const response = await fetched(manager, `${quarter}/1.${format}`);
      const bytes = Buffer.from(await response.arrayBuffer());
      const name = `return-2024-Q3-r1-management-de-${format}.${format}`;
      const file = frozen?.files.find((one) => one.name === name);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256);
      const etag = response.headers.get('etag') ?? '';
      const again = await fetched(manager, `${quarter}/1.${format}`, { 'if-none-match': etag });
      expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    },
  );

  it.each(['lang=de&lang=en', 'language=en', 'audience=public&audience=management'])(
    'gives no file for ?%s, rather than another one than was meant',
    async (asked) => {
      expect((await fetched(manager, `${quarter}/1.json?${asked}`)).status).toBe(404);
    },
  );

  it.each([
    ['management', 'person:bob'],
    ['public', 'abzeichnende Person'],
  ])('tells %s who signed off, on the day that is stored', async (audience, by) => {
    const response = await server.get(`/returns/${quarter}/1.json?audience=${audience}`);
    const { state, checkLog, sections } = (await response.json()) as {
      state: string;
      checkLog: { steps: unknown[] };
      sections: { id: string; note: string | null }[];
    };
    const context = { actor: 'test', locations: 'all', profile: 'MANAGEMENT' } as const;
    const [stored] = await readReturns(database, { context, quarter });
    const on = dayInBerlin(new Date(stored?.signedAt ?? 0));
    expect([state, checkLog.steps.at(-1)]).toEqual([
      'frozen',
      { id: 'signed_off', label: 'Abgezeichnet', by, on },
    ]);
    expect(sections.flatMap(({ id, note }) => (note === null ? [] : [[id, note]]))).toEqual([
      ['years', notes[0]?.text],
    ]);
    expect(JSON.stringify(checkLog).includes('"known"')).toBe(audience === 'management');
  });

  it('records each file that leaves', () => {
    const files = server.audited
      .filter(({ action }) => action === 'file')
      .map(({ detail }) => detail['state']);
    expect(files).toEqual(Array.from({ length: 7 }, () => ['begun', 'sent']).flat());
  });

  it.each([
    ['2024-Q3/2.json', ada],
    ['2024-Q2/1.json', ada],
    ['2024-Q3/1.exe', ada],
    ['2024-Q3/1.json?lang=fr', ada],
    ['2024-Q3/1.json?audience=exact', ada],
    ['2024-Q3/01.json', ada],
    // Some locations only, and exact figures alone.
    ['2024-Q3/1.json', limited],
    ['2024-Q3/1.json', steward],
  ])('has nothing at %s for whoever may not see it, or where nothing is', async (path, who) => {
    expect((await fetched(who, path)).status).toBe(404);
  });

  it('asks nobody known to sign in', async () => {
    expect((await fetched(anonymous, `${quarter}/1.json`)).status).toBe(401);
  });
});

describe('returns', { timeout: 120_000 }, () => {
  const forReaders = 'number state dataVersion files { name }';

  it('shows who did what to publishers, what is frozen to management, and nothing to anybody else', async () => {
    expect(await listed(manager)).toEqual(expect.arrayContaining(['FORBIDDEN']));
    expect(await listed(manager, forReaders)).toMatchObject({ returns: [{ number: 1, state: 'FROZEN' }] });
    for (const who of [limited, steward]) expect(await listed(who, forReaders)).toEqual({ returns: [] });
  });

  it('tells publishers who took which step, by the name that they go by', async () => {
    const steps = await listed(ada, 'steps { state actor actorName recordedAt }');
    const taken = (state: string, actor: string) => ({ state, actor, actorName: null });
    expect(steps).toMatchObject({
      returns: [
        {
          steps: [
            taken('DRAFT', 'person:ada'),
            taken('CHECKED', 'person:ada'),
            taken('SIGNED_OFF', 'person:bob'),
            taken('FROZEN', 'person:ada'),
          ],
        },
      ],
    });
    expect(await listed(manager, 'steps { state }')).toEqual(['FORBIDDEN']);
  });

  it('keeps a frozen release as it is while the next one corrects it', async () => {
    await storeSample(database, {
      knownOn: '2024-12-30',
      actor: 'steward',
      files: { 'mehr.csv': 'participant,run,location,project,entered_on\nM1,1,bocholt,wege,2024-08-10\n' },
    });
    await ensureReleased();
    expect(await take(bob, 'correct', { reason: 'late entry' })).toMatchObject({
      release: { number: 2, state: 'DRAFT', reason: 'late entry' },
    });
    expect(await listed(manager, 'number')).toEqual({ returns: [{ number: 1 }] });
    expect(await listed(ada, 'nextStep { step }')).toEqual({
      returns: [{ nextStep: { step: 'CHECK' } }, { nextStep: null }],
    });
    const [attacked] = await listReleases(database, { profile: 'PUBLIC', actor: 'attacker' });
    if (attacked === undefined) throw new Error('something is released');
    const { releaseId } = attacked;
    for (const isSafe of [true, false])
      await storeAttack(database, { releaseId, actor: 'attacker', record: { isSafe } });
    const kept = comments.filter(({ check }) => check === 'release_attacked');
    const noticed = await take(bob, 'check', { comments: kept });
    expect(noticed).toMatchObject({ release: { number: 2, state: 'CHECKED', dataVersion: 3 } });
    const checks = typeof noticed === 'string' ? [] : (noticed.release?.checks ?? []);
    expect(checks).toContainEqual({ check: 'release_attacked', findings: 1, comment: 'known' });
    expect(checks).toContainEqual({ check: 'attack_safe', findings: 1, comment: null });
    const all = checks.flatMap(({ check, findings }) => (findings > 0 ? [{ check, comment: 'known' }] : []));
    await take(bob, 'check', { comments: all });
    expect(await take(ada, 'signOff')).toMatchObject({ release: { state: 'SIGNED_OFF' } });
    expect(await take(bob, 'freeze')).toMatchObject({ release: { state: 'FROZEN' } });
    expect(await listed(manager, 'number state dataVersion')).toEqual({
      returns: [
        { number: 2, state: 'FROZEN', dataVersion: 3 },
        { number: 1, state: 'CORRECTED', dataVersion: 2 },
      ],
    });
    expect(await (await fetched(manager, `${quarter}/2.json`)).json()).toMatchObject({
      correction: { release: 1, reason: 'late entry' },
    });
    const response = await fetched(manager, `${quarter}/1.json`);
    const hash = createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
    expect(frozen?.files.map(({ sha256 }) => sha256)).toContain(hash);
  });
});

describe('returnDifference', { timeout: 60_000 }, () => {
  const figure =
    'section period location { key } measure before { number status } after { number status } change kind origin';
  const head =
    'before { release dataVersion } after { release dataVersion } reason redefined { measure } same';
  async function difference(
    who: Asker,
    args: string,
    fields = `${head} figures { ${figure} }`,
  ): Promise<unknown> {
    asker = who;
    const { data, errors } = await server.ask(
      `{ returnDifference(quarter: "${quarter}"${args}) { ${fields} } }`,
    );
    return errors.length > 0 ? errors.map(({ extensions }) => extensions?.['code']) : data;
  }

  it('tells figure by figure what a correction says differently, and why it was made', async () => {
    const told = await difference(manager, ', to: 2');
    expect(told).toMatchObject({
      returnDifference: {
        before: { release: 1, dataVersion: 2 },
        after: { release: 2, dataVersion: 3 },
        reason: 'late entry',
        redefined: [],
      },
    });
    const { figures, same } = (told as { returnDifference: { figures: readonly unknown[]; same: number } })
      .returnDifference;
    const of = (section: string, location: string | null, measure: string) =>
      expect.objectContaining({ section, location: location && { key: location }, measure }) as unknown;
    expect(figures).toContainEqual({
      section: 'quarters',
      period: '2024-Q3',
      location: { key: 'bocholt' },
      measure: 'exits',
      before: null,
      after: { number: 0, status: 'FINAL' },
      change: null,
      kind: 'ADDED',
      origin: 'RELEASE',
    });
    expect(figures).toContainEqual({
      section: 'quarters',
      period: '2024-Q2',
      location: null,
      measure: 'exits',
      before: { number: 0, status: 'PRELIMINARY' },
      after: { number: 0, status: 'FINAL' },
      change: 0,
      kind: 'STATUS',
      origin: 'MATURITY',
    });
    expect(figures).toContainEqual(
      expect.objectContaining({
        after: { number: null, status: 'CONFIDENTIAL' },
        change: null,
        kind: 'WITHHELD',
      }),
    );
    expect(figures).not.toContainEqual(of('exit_reasons', null, 'exits'));
    expect(same).toBeGreaterThan(500);
  });

  it('takes what is released now where no later release is named', async () => {
    expect(await difference(manager, '', head)).toMatchObject({
      returnDifference: { before: { release: 2 }, after: { release: null, dataVersion: 3 }, reason: null },
    });
    expect(await difference(manager, ', from: 1, audience: PUBLIC', head)).toMatchObject({
      returnDifference: { before: { release: 1 }, after: { release: null, dataVersion: 3 } },
    });
  });

  it('splits by causes for whoever prepares returns, and keeps that exact figures were asked for', async () => {
    const fields = 'figures { change causes { origin change } }';
    const kept = server.audited.length;
    expect(await difference(manager, ', to: 2', fields)).toEqual(['FORBIDDEN']);
    const told = (await difference(ada, ', to: 2', fields)) as {
      returnDifference: { figures: readonly { change: number | null; causes: unknown }[] };
    };
    const { figures } = told.returnDifference;
    expect(figures).toContainEqual({ change: 0, causes: [{ origin: 'MATURITY', change: 0 }] });
    expect(figures.filter(({ change, causes }) => (change === null) !== (causes === null))).toEqual([]);
    // Questions are stored with those that come soon after.
    await expect
      .poll(() => server.audited.slice(kept))
      .toContainEqual(expect.objectContaining({ action: 'question', actor: 'person:ada' }));
  });

  it('finds nothing for whoever sees some locations or no protected figures', async () => {
    for (const who of [limited, steward]) expect(await difference(who, ', to: 2')).toEqual(['NOT_FOUND']);
    expect(await difference(anonymous, ', to: 2')).toEqual(['UNAUTHENTICATED']);
  });
});

describe('findChangedReturns', { timeout: 60_000 }, () => {
  const context = { actor: 'verify', locations: 'all', profile: 'MANAGEMENT' } as const;
  const found = () =>
    findChangedReturns(database, {
      source: createSqlFactSource(database),
      context,
      today: toPlainDate(testDay),
    });

  it('finds the figures of every frozen release again, also of one that was corrected since', async () => {
    expect(await found()).toEqual([]);
  });

  it('names a release that says it had others', async () => {
    const other = '2024-Q1';
    const actor = 'person:ada';
    const figures = 'f'.repeat(64);
    const check = { asOf: toPlainDate('2024-07-01'), dataVersion: 2, catalogueVersion, figures, entries: [] };
    const steps: readonly ((now?: ReturnRelease) => ReturnRelease)[] = [
      (now) => prepareReturn(now, { quarter: other, actor }),
      (now) => recordCheck(now, { actor, check }),
      (now) => signOffReturn(now, { actor, figures, isFourEyes: false }),
      (now) => freezeReturn(now, { actor, figures }),
    ];
    const files = await readFrozenFiles(database, { context, quarter, release: 1, audience: 'management' });
    for (const step of steps)
      await changeReturn(database, {
        context,
        quarter: other,
        step,
        files: step === steps.at(-1) ? files : [],
        entryOf: () => ({ actor, action: 'return', detail: { quarter: other } }),
      });
    expect(await found()).toEqual([`${other} release 1`]);
  });
});

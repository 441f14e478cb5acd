import { setTimeout as after } from 'node:timers/promises';
import { storeDelivery } from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import { fileInMemory, openDelivery } from '@neue-wege/intake';
import { beforeEach, describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import type { GraphqlAnswer } from './testing/decode-answer.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer, testPseudonyms } from './testing/test-server.ts';

const database = await createSampleDatabase();
const server = await startTestServer(database);
const asBocholt = askAs(database, { locations: ['bocholt'] });
const asCaseStaff = askAs(database, { roles: ['case_staff'] });

type Answer = Record<string, Record<string, unknown>>;
const resultOf = ({ data, errors }: GraphqlAnswer): Record<string, unknown> => {
  expect(errors).toEqual([]);
  return Object.values(data as Answer)[0] ?? {};
};

const stored = 'dataVersion isUnchanged import { number files { name kind rows } } findings { rule field }';
const enrolment =
  'id enteredOn exitedOn exitReason ageBand participant { key } observations { monthsAfterExit inReceipt }';
const results = `__typename
  ... on StoredEnrolment { ${stored} enrolment { ${enrolment} } }
  ... on InvalidRecord { code findings { rule field severity message(language: EN) } }
  ... on RecordConflict { code issues { place message } dataVersion enrolment { ${enrolment} } }
  ... on NotFound { issues { place } }`;
const mutation = (field: string) => {
  const input = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  return `mutation Change($input: ${input}) { ${field}(input: $input) { ${results} } }`;
};
const runResults = results
  .replaceAll('enrolment {', 'run {')
  .replace('StoredEnrolment', 'StoredRun')
  .replaceAll(enrolment, 'key endsOn periods { validFrom places }');
const runMutation = (field: string) => mutation(field).replace(results, runResults);

/** Every test starts from the newest version and changes only what it records itself. */
let newest = 0;
let runId = '';
let runElsewhere = '';
beforeEach(async () => {
  const { data } = await server.ask('{ dataStatus { dataVersion } runs { id key } }');
  const { dataStatus, runs } = data as {
    readonly dataStatus: { readonly dataVersion: number };
    readonly runs: readonly { readonly id: string; readonly key: string }[];
  };
  newest = dataStatus.dataVersion;
  const idOf = (sought: string): string => runs.find(({ key }) => key === sought)?.id ?? '';
  runId = idOf('bocholt/wege/2');
  runElsewhere = idOf('coesfeld/wege/1');
});

/** Records a participation of somebody new, as the newest version; answers its id. */
async function enrolled(sourceKey: string, fields: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const input = { person: { sourceKey }, runId, enteredOn: '2023-03-06', ...fields, basedOn: newest };
  const { dataVersion, enrolment: one } = resultOf(await server.ask(mutation('recordEnrolment'), { input }));
  newest = Number(dataVersion);
  return (one as { readonly id: string }).id;
}
const left = { exitedOn: '2023-12-01', exitReason: 'REGULAR_END' };

describe('recordEnrolment', () => {
  it('stores a participation of somebody who is named by their key in the source system', async () => {
    const input = {
      person: { sourceKey: 'K-2001' },
      runId,
      enteredOn: '2023-03-06',
      birthYear: 1985,
      basedOn: newest,
    };
    const result = resultOf(await server.ask(mutation('recordEnrolment'), { input }));
    expect(result).toMatchObject({
      __typename: 'StoredEnrolment',
      dataVersion: newest + 1,
      isUnchanged: false,
      import: { files: [{ name: 'recordEnrolment', kind: 'enrolments', rows: 1 }] },
      enrolment: {
        enteredOn: '2023-03-06',
        ageBand: '35_44',
        participant: { key: testPseudonyms.pseudonymOf('K-2001') },
      },
    });
    const again = { ...input, basedOn: newest + 1 };
    expect(resultOf(await server.ask(mutation('recordEnrolment'), { input: again }))).toMatchObject({
      isUnchanged: true,
      dataVersion: newest + 1,
    });
  });

  it('does not replace a participation that is recorded otherwise, and shows it as it is', async () => {
    const input = { person: { sourceKey: 'P08' }, runId, enteredOn: '2023-03-02', basedOn: newest };
    expect(resultOf(await server.ask(mutation('recordEnrolment'), { input }))).toMatchObject({
      __typename: 'RecordConflict',
      issues: [{ place: 'input.enteredOn' }],
      dataVersion: newest,
      enrolment: { enteredOn: '2023-03-01' },
    });
  });

  it('refuses the key of another enrolment, and says no more to those who cannot see it (A13)', async () => {
    await enrolled('K-2003', { runId: runElsewhere, enrolmentKey: 'C-1' });
    const input = { person: { sourceKey: 'K-2004' }, runId, enrolmentKey: 'C-1', basedOn: newest };
    expect(resultOf(await server.ask(mutation('recordEnrolment'), { input }))).toMatchObject({
      __typename: 'RecordConflict',
      issues: [{ place: 'input.enrolmentKey' }],
      enrolment: null,
    });
    expect(resultOf(await asBocholt(mutation('recordEnrolment'), { input }))).toMatchObject({
      __typename: 'InvalidRecord',
      findings: [{ rule: 'outside_locations', field: 'input.enrolmentKey' }],
    });
  });

  it('warns of a reason without an exit, and stores it', async () => {
    const input = { person: { sourceKey: 'K-2005' }, runId, exitReason: 'OWN_WISH', basedOn: newest };
    expect(resultOf(await server.ask(mutation('recordEnrolment'), { input }))).toMatchObject({
      __typename: 'StoredEnrolment',
      findings: [{ rule: 'reason_without_exit', field: 'input.exitReason' }],
    });
  });

  it('lists every rule that is broken by the fields of the input', async () => {
    const input = {
      person: { sourceKey: 'K-2002' },
      runId,
      enteredOn: '2023-03-06',
      exitedOn: '2023-03-05',
      residenceAgs: '12',
      basedOn: newest,
    };
    const result = resultOf(await server.ask(mutation('recordEnrolment'), { input }));
    expect(result).toMatchObject({ __typename: 'InvalidRecord', code: 'BAD_INPUT' });
    expect(result['findings']).toMatchObject([
      { rule: 'not_an_ags', field: 'input.residenceAgs', severity: 'ERROR' },
    ]);
    expect(
      resultOf(await server.ask(mutation('recordEnrolment'), { input: { ...input, residenceAgs: null } }))[
        'findings'
      ],
    ).toMatchObject([{ rule: 'exit_before_entry', field: 'input.exitedOn' }]);
  });

  it('finds no run and nobody outside the locations of whoever asks', async () => {
    const { data } = await server.ask(
      '{ enrolments(where: { location: ["coesfeld"] }) { nodes { participant { id key } } } }',
    );
    const { enrolments } = data as {
      readonly enrolments: {
        readonly nodes: readonly { readonly participant: { readonly id: string; readonly key: string } }[];
      };
    };
    const elsewhere = { person: { sourceKey: 'P08' }, runId: runElsewhere, basedOn: newest };
    expect(resultOf(await asBocholt(mutation('recordEnrolment'), { input: elsewhere }))).toMatchObject({
      __typename: 'NotFound',
      issues: [{ place: 'input.runId' }],
    });
    const stranger = enrolments.nodes.find(
      ({ participant }) => participant.key === testPseudonyms.pseudonymOf('P10'),
    );
    const input = { person: { participantId: stranger?.participant.id }, runId, basedOn: newest };
    expect(resultOf(await asBocholt(mutation('recordEnrolment'), { input }))).toMatchObject({
      issues: [{ place: 'input.person.participantId' }],
    });
  });

  it('opens to those who import alone', async () => {
    const input = { person: { sourceKey: 'P08' }, runId, basedOn: newest };
    const { errors } = await asCaseStaff(mutation('recordEnrolment'), { input });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('recordExit', () => {
  it('makes a change with a key once, and answers the second time as the first', async () => {
    const enrolmentId = await enrolled('K-2010');
    const input = { enrolmentId, ...left, basedOn: newest, idempotencyKey: 'exit-1' };
    const answers = await Promise.all([1, 2, 3].map(() => server.ask(mutation('recordExit'), { input })));
    expect(resultOf(answers[0] ?? { status: 0, data: {}, errors: [] })).toMatchObject({
      dataVersion: newest + 1,
      enrolment: { exitedOn: '2023-12-01', exitReason: 'REGULAR_END' },
    });
    expect(answers[1]?.data).toEqual(answers[0]?.data);
    expect(answers[2]?.data).toEqual(answers[0]?.data);
    const another = { ...input, exitedOn: '2023-12-02' };
    expect(resultOf(await server.ask(mutation('recordExit'), { input: another }))).toMatchObject({
      __typename: 'RecordConflict',
      issues: [{ place: 'input.idempotencyKey' }],
    });
  });
});

describe('correctEnrolment', () => {
  it('keeps what is absent and clears what is null, for a reason', async () => {
    const enrolmentId = await enrolled('K-2011', left);
    const input = {
      enrolmentId,
      exitReason: null,
      birthYear: 1960,
      reason: 'the reason was that of another person',
      basedOn: newest,
    };
    expect(resultOf(await server.ask(mutation('correctEnrolment'), { input }))).toMatchObject({
      enrolment: { exitedOn: '2023-12-01', exitReason: 'UNKNOWN', ageBand: '55_plus' },
    });
    const { data } = await server.ask('{ imports(first: 1) { nodes { actor reason files { name } } } }');
    expect(data).toMatchObject({
      imports: {
        nodes: [{ actor: 'person:test', reason: input.reason, files: [{ name: 'correctEnrolment' }] }],
      },
    });
  });

  it('is refused when the enrolment changed since it was looked at, and shows it as it is', async () => {
    const enrolmentId = await enrolled('K-2012', left);
    const input = {
      enrolmentId,
      exitedOn: '2023-12-03',
      reason: 'a typing error',
      basedOn: newest - 1,
    };
    expect(resultOf(await server.ask(mutation('correctEnrolment'), { input }))).toMatchObject({
      __typename: 'RecordConflict',
      issues: [{ place: 'input.basedOn' }],
      dataVersion: newest,
      enrolment: { exitedOn: '2023-12-01' },
    });
  });

  it('needs a reason', async () => {
    const enrolmentId = await enrolled('K-2013', left);
    const input = { enrolmentId, exitedOn: '2023-12-03', reason: ' ', basedOn: newest };
    const { errors } = await server.ask(mutation('correctEnrolment'), { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  it('finds no enrolment outside the locations of whoever asks', async () => {
    const { data } = await server.ask(
      '{ enrolments(where: { location: ["coesfeld"] }, first: 1) { nodes { id } } }',
    );
    const [first] = (data as { readonly enrolments: { readonly nodes: readonly { readonly id: string }[] } })
      .enrolments.nodes;
    const input = {
      enrolmentId: first?.id,
      exitedOn: '2023-12-03',
      reason: 'a typing error',
      basedOn: newest,
    };
    expect(resultOf(await asBocholt(mutation('correctEnrolment'), { input }))).toMatchObject({
      __typename: 'NotFound',
    });
  });
});

describe('recordObservation', () => {
  it('stores what was seen, which correctObservation alone replaces', async () => {
    const enrolmentId = await enrolled('K-2014', left);
    const input = {
      enrolmentId,
      monthsAfterExit: 6,
      inReceipt: 'NO',
      employment: 'SVB',
      basedOn: newest,
    };
    expect(resultOf(await server.ask(mutation('recordObservation'), { input }))).toMatchObject({
      enrolment: { observations: [{ monthsAfterExit: 6, inReceipt: 'NO' }] },
    });
    const other = { ...input, inReceipt: 'YES', basedOn: newest + 1 };
    expect(resultOf(await server.ask(mutation('recordObservation'), { input: other }))).toMatchObject({
      __typename: 'RecordConflict',
      issues: [{ place: 'input.inReceipt' }],
    });
    const corrected = { ...other, reason: 'asked again' };
    expect(resultOf(await server.ask(mutation('correctObservation'), { input: corrected }))).toMatchObject({
      enrolment: { observations: [{ monthsAfterExit: 6, inReceipt: 'YES' }] },
    });
  });

  it('needs months or a day', async () => {
    const enrolmentId = await enrolled('K-2015', left);
    const input = { enrolmentId, inReceipt: 'NO', basedOn: newest };
    expect(resultOf(await server.ask(mutation('recordObservation'), { input }))).toMatchObject({
      findings: [{ rule: 'observation_without_date', field: null }],
    });
  });
});

describe('recordRun', () => {
  it('stores a run, and what it aims at from a further day on', async () => {
    const input = {
      location: 'bocholt',
      project: 'wege',
      number: '3',
      startsOn: '2024-01-08',
      places: 10,
      basedOn: newest,
    };
    expect(resultOf(await server.ask(runMutation('recordRun'), { input }))).toMatchObject({
      run: { key: 'bocholt/wege/3', periods: [{ validFrom: null, places: 10 }] },
    });
    const further = {
      location: 'bocholt',
      project: 'wege',
      number: '3',
      validFrom: '2024-06-01',
      places: 8,
      basedOn: newest + 1,
    };
    expect(resultOf(await server.ask(runMutation('recordRun'), { input: further }))).toMatchObject({
      run: { periods: [{ places: 10 }, { validFrom: '2024-06-01', places: 8 }] },
    });
  });

  it('is refused for a project that nobody defined', async () => {
    const input = { location: 'bocholt', project: 'unbekannt', number: '3', basedOn: newest };
    expect(resultOf(await server.ask(runMutation('recordRun'), { input }))).toMatchObject({
      findings: [{ rule: 'unknown_project', field: 'input.project' }],
    });
  });

  it('leaves what is recorded to correctRun', async () => {
    const input = { location: 'bocholt', project: 'wege', number: '2', places: 11, basedOn: newest };
    expect(resultOf(await server.ask(runMutation('recordRun'), { input }))).toMatchObject({
      issues: [{ place: 'input.places' }],
      run: { periods: [{ places: 10 }] },
    });
    const corrected = { runId, places: 11, reason: 'counted again', basedOn: newest };
    expect(resultOf(await server.ask(runMutation('correctRun'), { input: corrected }))).toMatchObject({
      run: { key: 'bocholt/wege/2', periods: [{ places: 11 }] },
    });
  });
});

describe('single records', () => {
  it('are the same rows as those of a file', async () => {
    await enrolled('K-2020', { birthYear: 1985 });
    const text =
      'participant,run,location,project,entered_on,birth_year\nK-2020,2,bocholt,wege,2023-03-06,1985\n';
    const reading = await openDelivery([fileInMemory('again.csv', Buffer.from(text))], {
      profiles: [],
      pseudonyms: testPseudonyms,
      latest: toPlainDate('2024-12-31'),
    });
    const day = toPlainDate('2024-12-31');
    const { status } = await storeDelivery(database, {
      reading,
      context: { actor: 'steward', locations: 'all', profile: 'EXACT' },
      today: day,
      knownOn: day,
      origin: 'import',
      mode: 'upsert',
      createMissing: false,
      keepGood: false,
      dryRun: false,
    });
    expect(status).toBe('unchanged');
  });

  it('leave nothing of what was typed in audit and log', async () => {
    await enrolled('K-2021', { birthYear: 1985, ...left });
    await after(20);
    const everything = JSON.stringify(server.audited) + server.log.join('');
    expect(everything).toContain('recordEnrolment');
    expect(everything).not.toMatch(/K-20|P08|1985|birthYear|regular_end|typing error/i);
  });
});

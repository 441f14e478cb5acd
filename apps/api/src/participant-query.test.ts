import { setTimeout as after } from 'node:timers/promises';
import { createPseudonymiser } from '@neue-wege/intake';
import { describe, expect, it } from 'vitest';
import { askAs } from './testing/ask-as.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer, testPseudonyms } from './testing/test-server.ts';

const database = await createSampleDatabase();
const server = await startTestServer(database);
const asBocholt = askAs(database, { locations: ['bocholt'] });
const asManagement = askAs(database, { roles: ['management'] });
const withOtherKey = await startTestServer(database, {
  pseudonyms: createPseudonymiser({ key: Buffer.alloc(32, 8) }),
});

const search = `query Find($key: SourceKey!) {
  participant(sourceKey: $key) { id key enrolments { nodes { enteredOn run { key } } } }
}`;

describe('Query.participant', () => {
  it('finds somebody by the key of the source system, however it is spaced', async () => {
    const { data } = await server.ask(search, { key: ' P09 ' });
    expect(data).toEqual({
      participant: {
        id: expect.stringMatching(/^T/) as unknown,
        key: testPseudonyms.pseudonymOf('P09'),
        enrolments: { nodes: [{ enteredOn: '2023-01-09', run: { key: 'coesfeld/wege/1' } }] },
      },
    });
  });

  it('shows of them what the locations of whoever asks let be seen, and otherwise nobody', async () => {
    const { data } = await asBocholt(search, { key: 'P01' });
    expect(data).toMatchObject({
      participant: { enrolments: { nodes: [{ run: { key: 'bocholt/wege/1' } }] } },
    });
    expect((await asBocholt(search, { key: 'P09' })).data).toEqual({ participant: null });
    expect((await server.ask(search, { key: 'nobody' })).data).toEqual({ participant: null });
  });

  it('opens to those who may see records alone', async () => {
    const { errors } = await asManagement(search, { key: 'P01' });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('refuses what is no key, and one that stands in the document, without repeating it', async () => {
    const far = 'K-4711-'.repeat(40);
    for (const key of ['', '  ', 'K-4711\nx', far, 4711, null]) {
      const { errors } = await server.ask(search, { key });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      expect(JSON.stringify(errors)).not.toContain('4711');
    }
    for (const written of ['"K-4711"', '4711', '"""K-4711"""', 'K4711']) {
      const { errors } = await server.ask(`{ participant(sourceKey: ${written}) { id } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      expect(JSON.stringify(errors)).not.toContain('4711');
    }
    const { errors } = await server.ask('{ participant(sourceKey "K-4711") { id } }');
    expect(JSON.stringify(errors)).not.toContain('4711');
  });

  it('refuses to look with another key than the people of the store have, which would find nobody', async () => {
    const { errors } = await withOtherKey.ask(search, { key: 'P01' });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('keeps who looked for whom, by pseudonym, also where nobody was found', async () => {
    const before = server.audited.length;
    await server.ask(search, { key: 'P09' });
    await server.ask(search, { key: 'K-unknown' });
    await after(20);
    const detail = { operation: null, asked: [{ field: 'participant', sourceKey: {} }] };
    expect(server.audited.slice(before)).toMatchObject([
      { action: 'record_read', detail: { ...detail, searched: [testPseudonyms.pseudonymOf('P09')] } },
      { action: 'record_read', detail: { ...detail, searched: [testPseudonyms.pseudonymOf('K-unknown')] } },
    ]);
    const everything = JSON.stringify(server.audited) + server.log.join('');
    expect(everything).not.toMatch(/P09|K-unknown/);
  });
});

import { DomainError } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './environment.ts';

const read = (variables: Record<string, string>): ReturnType<typeof parseEnvironment> =>
  parseEnvironment(variables, { cwd: '/house' });

const issuesOf = (variables: Record<string, string>): readonly string[] => {
  try {
    read(variables);
  } catch (error) {
    if (error instanceof DomainError) return error.issues.map(({ place }) => place);
  }
  return [];
};

describe('parseEnvironment', () => {
  it('needs nothing: embedded, on this machine, port 4000', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: null,
      store: { kind: 'embedded' },
      dataDir: '/house/.data',
      secretFile: null,
      pseudonymKeyFile: null,
      oidc: null,
      logLevel: 'info',
      releaseDays: null,
      releasePersons: null,
      attackSeconds: null,
      returnSignOffByPreparer: false,
      returnDraftsByHand: false,
      returnWebhookUrl: null,
      returnMail: null,
      api: {
        corsOrigins: [],
        questionsPerHour: null,
        alarmThresholds: {},
        uploadBytes: null,
        trustedDocuments: [],
        trustedDocumentsOnly: false,
      },
      contact: { office: null, email: null, privacyEmail: null },
      demo: true,
    });
  });

  it('takes no webhook with a password in its address, which would be printed where it fails', () => {
    const url = 'https://hook.example.de/returns?token=abc';
    expect(read({ RETURN_WEBHOOK_URL: url }).returnWebhookUrl).toBe(url);
    for (const refused of ['https://user:geheim@hook.example.de', 'https://geheim@hook.example.de', 'hook'])
      expect(issuesOf({ RETURN_WEBHOOK_URL: refused })).toEqual(['RETURN_WEBHOOK_URL']);
  });

  it('reads who may ask the API, how often, and what', () => {
    const { api } = read({
      CORS_ORIGINS: 'https://page.example.de, http://localhost:5173',
      QUESTIONS_PER_HOUR: '500',
      ALARM_THRESHOLDS: 'differencing=50, burst=1000',
      TRUSTED_DOCUMENTS_FILES: 'documents.json',
      TRUSTED_DOCUMENTS_ONLY: '1',
      UPLOAD_BYTES: '200000',
    });
    expect(api).toEqual({
      corsOrigins: ['https://page.example.de', 'http://localhost:5173'],
      questionsPerHour: 500,
      alarmThresholds: { differencing: 50, burst: 1_000 },
      trustedDocuments: ['/house/documents.json'],
      trustedDocumentsOnly: true,
      uploadBytes: 200_000,
    });
    expect(
      issuesOf({
        CORS_ORIGINS: 'https://page.example.de/',
        QUESTIONS_PER_HOUR: '0',
        TRUSTED_DOCUMENTS_ONLY: 'yes',
      }),
    ).toEqual(['CORS_ORIGINS', 'QUESTIONS_PER_HOUR', 'TRUSTED_DOCUMENTS_ONLY']);
    for (const thresholds of ['burst', 'burst=0', 'burst=1.5', 'unknown=3', 'toString=3', '=3', 'burst=1=2'])
      expect(issuesOf({ ALARM_THRESHOLDS: thresholds })).toEqual(['ALARM_THRESHOLDS']);
    for (const origin of ['*', 'null', 'page.example.de', 'ftp://page.example.de'])
      expect(issuesOf({ CORS_ORIGINS: origin })).toEqual(['CORS_ORIGINS']);
  });

  it('reads how many days lie between releases of single corrections', () => {
    expect(['0', '7'].map((days) => read({ RELEASE_DAYS: days }).releaseDays)).toEqual([0, 7]);
    for (const days of ['-1', '1.5', 'daily', '1000'])
      expect(issuesOf({ RELEASE_DAYS: days })).toEqual(['RELEASE_DAYS']);
  });

  it('reads how many people a delivery must change to be released at once', () => {
    expect(['0', '25'].map((people) => read({ RELEASE_PERSONS: people }).releasePersons)).toEqual([0, 25]);
    for (const people of ['-1', '2.5', 'few', '1000'])
      expect(issuesOf({ RELEASE_PERSONS: people })).toEqual(['RELEASE_PERSONS']);
  });

  it('reads for how long a release is attacked', () => {
    expect(['0', '60'].map((seconds) => read({ ATTACK_SECONDS: seconds }).attackSeconds)).toEqual([0, 60]);
    for (const seconds of ['-1', '0.5', 'long'])
      expect(issuesOf({ ATTACK_SECONDS: seconds })).toEqual(['ATTACK_SECONDS']);
  });

  it('takes an empty variable for an unset one', () => {
    expect(read({ DATABASE_URL: '', PORT: ' ', NEUE_WEGE_NO_DEMO: '' })).toEqual(read({}));
  });

  it('reads PostgreSQL, with the same address for the owner unless there is another', () => {
    const url = 'postgresql://app@db:5432/wege';
    expect(read({ DATABASE_URL: url }).store).toEqual({
      kind: 'postgres',
      url,
      adminUrl: url,
      replicaUrls: [],
    });
    const all = {
      DATABASE_URL: url,
      DATABASE_ADMIN_URL: 'postgres://owner@db/wege',
      DATABASE_REPLICA_URLS: `${url}1, ${url}2`,
    };
    expect(read(all).store).toMatchObject({
      adminUrl: all.DATABASE_ADMIN_URL,
      replicaUrls: [`${url}1`, `${url}2`],
    });
  });

  it('resolves paths from where it was called', () => {
    const { dataDir, pseudonymKeyFile } = read({ DATA_DIR: 'store', PSEUDONYM_KEY_FILE: '../key' });
    expect([dataDir, pseudonymKeyFile]).toEqual(['/house/store', '/key']);
  });

  it('lists everything that is wrong at once', () => {
    expect(
      issuesOf({
        PORT: '70000',
        LOG_LEVEL: 'loud',
        PUBLIC_URL: 'neue-wege',
        DATABASE_URL: 'mysql://db',
        NEUE_WEGE_NO_DEMO: 'yes',
        NEUE_WEGE_DEMO: '1',
      }).toSorted(),
    ).toEqual(['DATABASE_URL', 'LOG_LEVEL', 'NEUE_WEGE_DEMO', 'NEUE_WEGE_NO_DEMO', 'PORT', 'PUBLIC_URL']);
  });

  it('refuses addresses that only mean something beside DATABASE_URL', () => {
    expect(issuesOf({ DATABASE_ADMIN_URL: 'postgres://owner@db/wege' })).toEqual(['DATABASE_ADMIN_URL']);
  });

  it('never repeats an address, which may hold a password', () => {
    expect(() => read({ DATABASE_URL: 'mysql://app:hunter2@db' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') as string }),
    );
  });

  it('takes an identity provider whole or not at all, over secure transport', () => {
    const oidc = {
      OIDC_ISSUER: 'https://login.example.de',
      OIDC_CLIENT_ID: 'neue-wege',
      OIDC_CLIENT_SECRET_FILE: 'client-secret',
      OIDC_AUTHORIZATION_URL: 'https://login.example.de/authorize',
      OIDC_TOKEN_URL: 'https://login.example.de/token',
      OIDC_JWKS_URL: 'https://login.example.de/jwks',
      OIDC_ROLE_MAP_FILE: '/etc/roles.json',
    };
    expect(read(oidc).oidc).toMatchObject({
      issuer: 'https://login.example.de',
      clientSecretFile: '/house/client-secret',
      groupsClaim: 'groups',
      label: 'Single Sign-on',
    });
    expect(issuesOf({ OIDC_ISSUER: oidc.OIDC_ISSUER })).toEqual(
      Object.keys(oidc).filter((name) => name !== 'OIDC_ISSUER'),
    );
    expect(issuesOf({ ...oidc, OIDC_TOKEN_URL: 'http://login.example.de/token' })).toEqual([
      'OIDC_TOKEN_URL',
    ]);
    expect(issuesOf({ ...oidc, OIDC_GROUP_CLAIM: 'groups' })).toEqual(['OIDC_GROUP_CLAIM']);
  });
});

import { Command } from '@commander-js/extra-typings';
import { questionAlarmIds, questionAlarms } from '@neue-wege/api/question-alarms';
import type { CommandWork, DeclareCommand } from '../command.ts';

const usualThresholds = questionAlarmIds.map((id) => `${id}=${questionAlarms[id].threshold}`).join(',');

const settings = `
Environment:
  HOST, PORT              where it listens (127.0.0.1, 4000); another host only with an https PUBLIC_URL
  PUBLIC_URL              the address by which people reach it, when a proxy stands before it
  DATA_DIR                folder of the embedded database and of the keys (.data)
  DATABASE_URL            PostgreSQL 15 or newer instead; DATABASE_ADMIN_URL: its owner, for migrate
  SECRET_FILE             what sessions are signed with; PSEUDONYM_KEY_FILE: what makes pseudonyms
  OFFICE                  name of the office that runs it; CONTACT: its e-mail address for questions
                          and reports of barriers; PRIVACY_CONTACT: of the data protection officer
  LOG_LEVEL               debug, info, warn, error or silent (info)
  CORS_ORIGINS            pages of other origins that may ask with a key, with commas (none)
  QUESTIONS_PER_HOUR      of a key or a person (10000)
  ALARM_THRESHOLDS        from how many questions on a sequence is unusual
                          (${usualThresholds})
  RELEASE_DAYS            days between two releases to management and public that differ by single
                          corrections alone (1; 0: each is released at once)
  RELEASE_PERSONS         fewer people whose data a delivery changes, and it waits as long (10; 0: none waits)
  ATTACK_SECONDS          for the attack on each release, whose record stays with it (600; 0: no attack)
  RETURN_SIGN_OFF_BY_PREPARER=1
                          whoever prepared or checked a quarterly return may sign it off too
  RETURN_DRAFTS_BY_HAND=1 no draft of a return appears by itself when a quarter or its waiting time is over
  RETURN_WEBHOOK_URL      where such a draft is told, as JSON without figures (nowhere)
  RETURN_MAIL_URL, RETURN_MAIL_FROM, RETURN_MAIL_TO
                          the mail server by which it is told, without figures: smtps://user:password@host:465,
                          or smtp:// (nowhere); from which address, and to which, separated by commas
  UPLOAD_BYTES            of an upload at most (1073741824)
  TRUSTED_DOCUMENTS_FILES documents that may be asked for by their hash; TRUSTED_DOCUMENTS_ONLY=1: no others
  NEUE_WEGE_NO_DEMO=1     start without demo data

Signing in at an identity provider (OpenID Connect), all or none:
  OIDC_ISSUER, OIDC_AUTHORIZATION_URL, OIDC_TOKEN_URL, OIDC_JWKS_URL
  OIDC_CLIENT_ID, OIDC_CLIENT_SECRET_FILE
  OIDC_ROLE_MAP_FILE      {"GROUP": {"roles": ["management"], "locations": "all"}, …}
  OIDC_GROUPS_CLAIM       the claim that lists the groups (groups); OIDC_LABEL: what the button says
  The provider sends people back to PUBLIC_URL/api/auth/callback/oidc.`;

/** `serve`: answers over HTTP until it is told to stop. */
export const declareServe: DeclareCommand = (start) =>
  new Command('serve')
    .summary('serve the dashboard and the API')
    .description(
      'Serves the dashboard and the API at HOST and PORT until it is told to stop (Ctrl-C or SIGTERM).',
    )
    .addHelpText('after', settings)
    .option('--development', 'with GraphiQL, introspection and suggestions')
    .action(({ development }) => start(serving({ development: development === true, demo: false })));

/** `start`: what `npm start` runs: `serve`, with the demo data on the very first start. */
export const declareStart: DeclareCommand = (start) =>
  new Command('start')
    .summary('serve, with demo data on the very first start')
    .description(
      'Serves as "serve" does. The very first start of an embedded database loads the demo data,\nunless NEUE_WEGE_NO_DEMO=1.',
    )
    .action(() => start(serving({ development: false, demo: true })));

/** Half of the program's modules make up the server; the other commands do not wait for them. */
function serving(options: { readonly development: boolean; readonly demo: boolean }): CommandWork {
  return {
    store: 'own',
    async run(io, runOnStore) {
      const { serve } = await import('../serve.ts');
      return serve(io, { ...options, runOnStore });
    },
  };
}

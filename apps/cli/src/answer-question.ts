import { createSqlFactSource, type Database, keptMembers, storeAudit } from '@neue-wege/database';
import {
  type DimensionFilters,
  type DisclosureProfile,
  DomainError,
  type Door,
  dayInBerlin,
  type Language,
  type PlainDate,
  type ReleaseSource,
  type RequestContext,
  type ScopeDefaults,
} from '@neue-wege/domain';
import { commandLineActor } from './actor.ts';
import type { AnswerState, Filtered } from './answer-text.ts';
import type { CommandWork } from './command.ts';
import type { CommandIo, ExitCode } from './command-io.ts';
import { openReleasesAloud } from './open-releases.ts';
import { type Disclosure, profileOf } from './question-options.ts';
import { UsageError } from './usage-error.ts';

/** What every question is asked with. */
interface Asked {
  readonly profile: DisclosureProfile;
  readonly where: DimensionFilters;
}

/** Where an answer is put that is not printed. */
export interface AnswerPlace {
  readonly io: CommandIo;
  readonly database: Database;
  readonly context: RequestContext;
  readonly language: Language;
}

/** A question as typed: how it is read, answered and printed. */
export interface Question<Request extends Asked, Answer> {
  readonly disclosure: Disclosure;
  readonly lang: Language | undefined;
  read(defaults: ScopeDefaults): Request;
  answer(request: Request, door: Door): Promise<Answer>;
  /** With the filters beside the answer, which not every answer repeats. */
  print(answer: Answer & Filtered, language: Language): Iterable<string>;
  /** Puts the answer elsewhere instead of printing it. */
  readonly deliver?: ((answer: Answer & Filtered, place: AnswerPlace) => Promise<void>) | undefined;
}

/** The work of a command that asks a question and prints the answer. */
export function questionWork<Request extends Asked, Answer extends AnswerState>(
  question: Question<Request, Answer>,
): CommandWork {
  return {
    store: 'use',
    schema: 'present',
    run: (io, database) => answerQuestion(question, { io, database }),
  };
}

async function answerQuestion<Request extends Asked, Answer extends AnswerState>(
  question: Question<Request, Answer>,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const actor = commandLineActor();
  const contextOf = (profile: DisclosureProfile): RequestContext => ({ actor, locations: 'all', profile });
  const answer = await withOptionNames(async () => {
    const defaults = { today: dayInBerlin(io.now()), profile: profileOf[question.disclosure] };
    const request = readRequest(() => question.read(defaults));
    const context = contextOf(request.profile);
    const door: Door = {
      source: createSqlFactSource(database),
      context,
      releases: releasesOf(database, io),
    };
    const given = await question.answer(request, door);
    if (request.profile === 'EXACT') {
      const { asOf, dataVersion } = given;
      const detail = keptMembers({ ...request, asOf, dataVersion });
      await storeAudit(database, [{ actor, action: 'question', detail }]);
    }
    return { ...given, where: request.where };
  });
  if (answer.dataVersion === 0) await io.stderr.write(emptyHint(io, answer.asOf));
  const language = question.lang ?? io.language;
  if (question.deliver === undefined) {
    for (const chunk of question.print(answer, language)) await io.stdout.write(chunk);
  } else {
    await question.deliver(answer, { io, database, context: contextOf(answer.profile), language });
  }
  return 0;
}

/** What questions under disclosure control are answered from: the last release, made now where one is due. */
export function releasesOf(database: Database, io: CommandIo): ReleaseSource {
  const releases = openReleasesAloud(database, io);
  return {
    async table(question) {
      await releases.ensureRelease(question.profile);
      return releases.table(question);
    },
  };
}

/** An answer as one JSON document. */
export function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

const days = ['asOf', 'from', 'to', 'quarter'];

/** A day or quarter that cannot be asked of is refused; what else can be wrong is a name mistyped. */
function readRequest<Request>(read: () => Request): Request {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError) || error.issues.every(({ place }) => days.includes(place)))
      throw error;
    throw new UsageError(error.issues);
  }
}

/** Calls what is wrong by the option in which it was typed. */
async function withOptionNames<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const issues = error.issues.map(({ place, message }) => ({ place: optionOf(place), message }));
    throw error instanceof UsageError ? new UsageError(issues) : new DomainError(error.code, issues);
  }
}

function emptyHint({ environment: { store, dataDir } }: CommandIo, asOf: PlainDate): string {
  const place = store.kind === 'embedded' ? dataDir : 'DATABASE_URL';
  return `Nothing was known on ${asOf}: the store (${place}) held no data. To fill it: neue-wege import, neue-wege demo\n`;
}

/** `a.location` was typed in `--a`, as `location`. */
function optionOf(place: string): string {
  if (place === 'asOf') return '--as-of';
  if (place === 'profile') return '--disclosure';
  if (place === 'quarter') return place;
  return `--${place.replace('.', ' ')}`;
}

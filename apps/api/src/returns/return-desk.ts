import {
  changeReturn,
  type Database,
  type FrozenFile,
  readFrozenFiles,
  readReturns,
  type StoredRelease,
  type StoredReturn,
} from '@neue-wege/database';
import {
  type AuditValue,
  checkReturn,
  correctReturn,
  DomainError,
  type Door,
  type FactSource,
  freezeReturn,
  type NextReturnStep,
  nextReturnStep,
  type PlainDate,
  parseReturnRequest,
  prepareReturn,
  type ReleaseDifference,
  type ReleaseSource,
  type RequestContext,
  type Return,
  type ReturnCauses,
  type ReturnDifference,
  type ReturnNote,
  ReturnRefused,
  type ReturnRelease,
  recordCheck,
  requireBegun,
  requireFound,
  runReturn,
  signOffReturn,
  splitReturnDifference,
} from '@neue-wege/domain';
import { type Asker, may, profilesOf, seesExact } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import { answersOfVersion } from './answers-of-version.ts';
import { attacksOfVersion } from './attacks-of-version.ts';
import { correctedAnswer } from './corrected-answer.ts';
import { type DifferenceQuestion, differenceOfReleases, noSuchReleases } from './difference-of-releases.ts';
import { type FrozenFrame, figuresHash, frozenFiles } from './frozen-files.ts';
import { isSameRelease, recordOf } from './record-of.ts';

/** Where returns are prepared, checked, signed off, frozen and corrected, and where frozen ones are read. */
export interface ReturnDesk {
  /** The newest quarter first; to whoever may not prepare returns, those that are frozen. */
  readonly list: (quarter?: string) => Promise<readonly StoredReturn[]>;
  /** What the newest release of a quarter waits for, and whether whoever asks may do it. */
  readonly nextOf: (release: ReturnRelease) => NextReturnStep;
  /** The bytes of a frozen file; `undefined` where there is none that may be seen. */
  readonly file: (name: FileName) => Promise<FrozenFile | undefined>;
  /** What two releases say differently. @throws DomainError `NOT_FOUND` where there are none that may be seen. */
  readonly difference: (question: DifferenceQuestion) => Promise<ReleaseDifference>;
  /** What made it so, from exact figures: for whoever prepares returns and sees them, to everybody else nothing. */
  readonly causes: (difference: ReturnDifference) => Promise<ReturnCauses>;
  readonly prepare: (quarter: string) => Promise<ReturnRelease>;
  /** With a comment on findings, by the id of their check, and what is said of the sections: what was said before, unless given. */
  readonly check: (
    quarter: string,
    words: {
      readonly comments?: ReadonlyMap<string, string> | undefined;
      readonly notes?: readonly ReturnNote[] | undefined;
    },
  ) => Promise<ReturnRelease>;
  readonly signOff: (quarter: string) => Promise<ReturnRelease>;
  readonly freeze: (quarter: string) => Promise<ReturnRelease>;
  readonly correct: (quarter: string, reason: string) => Promise<ReturnRelease>;
}

/** Which file of a frozen release. */
export type FileName = Pick<FrozenFile, 'audience' | 'lang' | 'format'> & {
  readonly quarter: string;
  readonly release: number;
};

/** Who sits at the desk, and what it works with. */
export interface ReturnDeskOptions {
  readonly asker: Asker;
  readonly who: RequestContext;
  readonly audit: RecordAudit;
  readonly today: PlainDate;
  readonly signal: AbortSignal;
  readonly facts: FactSource;
  /** What is released now. */
  readonly releases: ReleaseSource;
  /** What the files say beside the figures, and what keys are called in a data version. */
  readonly frameOf: (version: Pick<Return, 'asOf' | 'dataVersion'>) => Promise<FrozenFrame>;
  /** What somebody is called; `null` for whatever is no person, or has no account any more. */
  readonly nameOf: (actor: string) => Promise<string | null>;
  /** Whether whoever prepared or checked a return may not sign it off. */
  readonly isFourEyes: boolean;
}

/** A desk for whoever asks. */
export function createReturnDesk(database: Database, options: ReturnDeskOptions): ReturnDesk {
  const { asker, audit, today, signal, facts, releases, isFourEyes } = options;
  // Nobody signs off by a key of their own what they prepared themselves.
  const actor = asker.owner ?? asker.actor;
  const signing = { isFourEyes, isPerson: asker.kind === 'person' || asker.owner !== undefined };
  const context: RequestContext = { ...options.who, profile: 'MANAGEMENT' };
  const seesReturns = context.locations === 'all' && profilesOf(asker).includes('MANAGEMENT');
  const doorTo = (source: ReleaseSource): Door => ({ source: facts, releases: source, context });

  const answersOf = (
    version: Pick<Return, 'quarter' | 'asOf' | 'dataVersion'>,
  ): Promise<readonly Return[]> => {
    const { quarter, asOf, dataVersion } = version;
    return answersOfVersion(database, { quarter, asOf, dataVersion, source: facts, context, today });
  };
  /** Those of what is released now. */
  const presentAnswers = async (quarter: string): Promise<readonly Return[]> => {
    const request = parseReturnRequest({ quarter, audience: 'management' }, { today });
    const present = await runReturn(request, doorTo(releases));
    try {
      return await answersOf(present);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'NOT_PUBLISHED') throw error;
      // Management's figures of a data version are there before those of the public.
      const message = `the figures of data version ${present.dataVersion} are being protected; try again in a minute or two`;
      throw new DomainError('NOT_PUBLISHED', [{ place: 'quarter', message }]);
    }
  };
  const current = async (quarter: string): Promise<StoredReturn | undefined> =>
    (await readReturns(database, { context, signal, quarter }))[0];

  const take = async (
    step: string,
    change: { quarter: string; files?: readonly FrozenFile[]; step: (now?: StoredRelease) => ReturnRelease },
  ): Promise<ReturnRelease> => {
    const { quarter, files = [] } = change;
    try {
      return await changeReturn(database, {
        ...change,
        context,
        entryOf: (changed) => ({
          actor: asker.actor,
          action: 'return',
          detail: detailOf(step, { changed, files }),
        }),
      });
    } catch (error) {
      if (error instanceof ReturnRefused)
        await audit({
          actor: asker.actor,
          action: 'return',
          detail: { quarter, step, refused: error.refusal },
        });
      throw error;
    }
  };

  return {
    async list(quarter) {
      if (!seesReturns) return [];
      const all = await readReturns(database, { context, signal, quarter });
      return may(asker, 'returns') ? all : all.filter(({ state }) => state === 'frozen');
    },
    nextOf: (release) => nextReturnStep(release, { actor, ...signing }),
    async file(name) {
      if (!seesReturns) return undefined;
      const [file] = await readFrozenFiles(database, { context, signal, ...name });
      return file;
    },
    async difference(question) {
      if (!seesReturns) throw noSuchReleases(question, { frozen: [] });
      const { quarter, audience } = question;
      const now = (): Promise<Return> =>
        runReturn(parseReturnRequest({ quarter, audience }, { today }), doorTo(releases));
      return differenceOfReleases(database, { ...question, context, signal, now });
    },
    async causes(difference) {
      if (!seesReturns || !may(asker, 'returns') || !seesExact(asker)) return new Map();
      return splitReturnDifference(difference, { source: facts, context });
    },
    prepare: (quarter) =>
      take('prepare', {
        quarter,
        step(now) {
          requireBegun(quarter, today);
          return prepareReturn(now, { quarter, actor });
        },
      }),
    async check(quarter, { comments, notes }) {
      const keepsComments = comments === undefined;
      const answers = await presentAnswers(quarter);
      const [first] = answers;
      if (first === undefined) throw new Error('a return has an audience');
      const { asOf, dataVersion, catalogueVersion } = first;
      const attacks = await attacksOfVersion(database, { dataVersion, actor: asker.actor });
      const entries = await checkReturn(answers, {
        ...doorTo(releases),
        today,
        comments: comments ?? new Map<string, string>(),
        attacks,
      });
      const figures = await figuresHash(answers);
      const check = { asOf, dataVersion, catalogueVersion, figures, entries };
      return take('check', {
        quarter,
        step(now) {
          const checked = recordCheck(now, { actor, check, notes, keepsComments });
          const commented = [...(comments?.keys() ?? [])];
          requireFound(commented, { entries, former: now?.check?.entries ?? [], place: 'input.comments' });
          return checked;
        },
      });
    },
    // Nothing is computed for a step that is refused.
    async signOff(quarter) {
      const release = await current(quarter);
      const isOpen = release !== undefined && release.check !== null && release.state !== 'frozen';
      const figures = isOpen ? await figuresHash(await presentAnswers(quarter)) : '';
      return take('sign_off', { quarter, step: (now) => signOffReturn(now, { actor, figures, ...signing }) });
    },
    async freeze(quarter) {
      const release = await current(quarter);
      const freezing = (figures: string) => (now?: ReturnRelease) => freezeReturn(now, { actor, figures });
      if (release?.state !== 'signed_off' || release.check === null)
        return take('freeze', { quarter, step: freezing('') });
      const answers = await answersOf({ ...release.check, quarter });
      const record = await recordOf(release, options);
      const { number, notes } = release;
      const frame = { ...(await options.frameOf(release.check)), release: number, record, notes };
      const files: FrozenFile[] = [];
      for (const answer of answers) {
        const { answer: marked, ...rest } = await correctedAnswer(database, { answer, release, context });
        files.push(...(await frozenFiles([marked], { ...frame, ...rest })));
      }
      const freeze = freezing(await figuresHash(answers));
      return take('freeze', {
        quarter,
        files,
        step(now) {
          if (!isSameRelease(now, release)) throw new ReturnRefused('changed_meanwhile');
          return freeze(now);
        },
      });
    },
    correct: (quarter, reason) =>
      take('correct', { quarter, step: (now) => correctReturn(now, { actor, reason }) }),
  };
}

/** What the audit keeps of a step. */
function detailOf(
  step: string,
  { changed, files }: { readonly changed: ReturnRelease; readonly files: readonly FrozenFile[] },
): Readonly<Record<string, AuditValue>> {
  const { quarter, number, state, check, notes } = changed;
  return {
    quarter,
    release: number,
    step,
    state,
    ...(notes.length > 0 && { notes: notes.map(({ section }) => section) }),
    ...(check && { asOf: check.asOf, dataVersion: check.dataVersion, figures: check.figures }),
    ...(files.length > 0 && { files: Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256])) }),
  };
}

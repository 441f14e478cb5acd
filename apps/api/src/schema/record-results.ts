import type { ImportRecord, RecordResult } from '@neue-wege/database';
import type { Finding } from '@neue-wege/domain';
import { DomainError } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { directoryEntries, type RunEntry } from '../directory-entries.ts';
import { type EnrolmentEntry, EnrolmentType } from './enrolment.ts';
import { type Failing, FailureType, NotFoundType } from './failure.ts';
import { ImportType } from './import.ts';
import { FindingSeverityEnum } from './import-rule.ts';
import { RunType } from './run.ts';
import { languageArgs } from './text.ts';

const RecordFindingType = builder.objectRef<Finding>('RecordFinding').implement({
  description: 'What a rule of the import says of a record that was typed; never what stands there.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: '`snake_case`: the rule, as in `importRules`.' }),
    field: t.exposeString('column', {
      nullable: true,
      description: 'The field of the input that is meant; null for the record as a whole.',
    }),
    severity: t.expose('severity', { type: FindingSeverityEnum, description: 'How much it weighs.' }),
    message: t.string({
      description: 'What is allowed there, and what to do about it.',
      args: languageArgs,
      resolve: ({ message }, { language }) => message[language],
    }),
  }),
});

/** The run or the enrolment as it is now. */
export interface PresentRecord {
  readonly enrolment: EnrolmentEntry | null;
  readonly run: RunEntry | null;
}

interface Stored {
  readonly dataVersion: number;
  readonly import: ImportRecord;
  readonly isUnchanged: boolean;
  readonly findings: readonly Finding[];
}

export const StoredRecordType = builder.interfaceRef<Stored>('StoredRecord').implement({
  description: 'A record that is stored, by the rules and in the versions of an import.',
  fields: (t) => ({
    dataVersion: t.exposeInt('dataVersion', {
      description: 'The version from which on it is so: the next change can be based on it.',
    }),
    import: t.expose('import', {
      type: ImportType,
      description: 'Where it stands in the history of imports.',
    }),
    isUnchanged: t.exposeBoolean('isUnchanged', {
      description: 'Whether all of it was stored already, so that nothing was written.',
    }),
    findings: t.expose('findings', {
      type: [RecordFindingType],
      description: 'What was doubted about it, though it was stored.',
    }),
  }),
});

const StoredRunType = builder.objectRef<Stored & PresentRecord>('StoredRun').implement({
  description: 'A run that is stored.',
  interfaces: [StoredRecordType],
  fields: (t) => ({
    run: t.expose('run', { type: RunType, nullable: true, description: 'The run as it is now.' }),
  }),
});

const StoredEnrolmentType = builder.objectRef<Stored & PresentRecord>('StoredEnrolment').implement({
  description: 'An enrolment that is stored, with what hangs on it.',
  interfaces: [StoredRecordType],
  fields: (t) => ({
    enrolment: t.expose('enrolment', {
      type: EnrolmentType,
      nullable: true,
      description: 'The enrolment as it is now; null when it was withdrawn since.',
    }),
  }),
});

interface Invalid extends Failing {
  readonly findings: readonly Finding[];
}

export const InvalidRecordType = builder.objectRef<Invalid>('InvalidRecord').implement({
  description: 'A record that breaks a rule: nothing was stored.',
  interfaces: [FailureType],
  fields: (t) => ({
    findings: t.expose('findings', {
      type: [RecordFindingType],
      description: 'Every rule that it breaks, with the field.',
    }),
  }),
});

interface Conflicting extends Failing {
  readonly dataVersion: number;
}

const RecordConflictType = builder.objectRef<Conflicting & PresentRecord>('RecordConflict').implement({
  description:
    'A record that is not as whoever changed it thought; with it as it is now, so that they can look again.',
  interfaces: [FailureType],
  fields: (t) => ({
    dataVersion: t.exposeInt('dataVersion', {
      description: 'The version that is current: to base the next try on.',
    }),
    run: t.expose('run', { type: RunType, nullable: true, description: 'The run that was to be changed.' }),
    enrolment: t.expose('enrolment', {
      type: EnrolmentType,
      nullable: true,
      description: 'The enrolment that was to be changed; null for a run, and where there is none.',
    }),
  }),
});

/** What becomes of a change of a record, with that record as it is now. */
export type Changed<Present = PresentRecord> =
  | (Stored & Present)
  | Invalid
  | (Conflicting & Present)
  | Failing;

function resultOf(name: string, StoredType: typeof StoredRunType) {
  return builder.unionType(name, {
    description: 'What became of the change.',
    types: [StoredType, InvalidRecordType, RecordConflictType, NotFoundType],
    resolveType(result: Changed) {
      if (!('code' in result)) return StoredType;
      if (result.code === 'NOT_FOUND') return NotFoundType;
      return result.code === 'CONFLICT' ? RecordConflictType : InvalidRecordType;
    },
  });
}

export const RunChangeResult = resultOf('RunChangeResult', StoredRunType);
export const EnrolmentChangeResult = resultOf('EnrolmentChangeResult', StoredEnrolmentType);

/** Makes a change, and tells what became of it in the form of a result. */
export async function changing<Present extends object>(
  context: ApiContext,
  { change, present }: { change: () => Promise<RecordResult>; present: () => Promise<Present> },
): Promise<Changed<Present>> {
  try {
    const result = await change();
    const { findings } = result;
    if (result.status === 'refused') return invalid(findings);
    const imported = await context.imports.find(result.importId);
    if (imported === null) throw new Error('An import is gone that was just made');
    const { dataVersion, status } = result;
    return {
      ...(await present()),
      dataVersion,
      import: imported,
      isUnchanged: status === 'unchanged',
      findings,
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, issues } = error;
    if (code === 'NOT_FOUND') return { code, message, issues };
    // What the store as a whole stands against is no matter of this record.
    if (code !== 'CONFLICT' || !issues.every(({ place }) => place.startsWith('input.'))) throw error;
    const dataVersion = await context.versionAt(context.today);
    return { code, message, issues, dataVersion, ...(await present()) };
  }
}

function invalid(findings: readonly Finding[]): Invalid {
  const issues = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ column, message }) => ({ place: column ?? '', message: message.en }));
  const { code, message } = new DomainError('BAD_INPUT', issues);
  return { code, message, issues, findings };
}

/** The run of a key as it is now; `null` when none may be seen. */
export async function presentRun(key: string, { directoryAt, today }: ApiContext): Promise<RunEntry | null> {
  const directory = await directoryAt(today);
  return directory.runs.some((one) => one.key === key) ? directoryEntries(directory).run(key) : null;
}

import { resolve } from 'node:path';
import { type AlarmThresholds, isQuestionAlarmId, questionAlarmIds } from '@neue-wege/api/question-alarms';
import type { Issue } from '@neue-wege/domain';
import { parseSwitch } from './parse-switch.ts';

/** What of the API can be set. */
export interface ApiSettings {
  /** Origins whose pages may ask with an API key. */
  readonly corsOrigins: readonly string[];
  /** How many questions an hour a key or a person may ask; `null` for as many as usual. */
  readonly questionsPerHour: number | null;
  /** From how many questions on a sequence is unusual, where not as usual. */
  readonly alarmThresholds: AlarmThresholds;
  /** Most bytes of an upload; `null` for as many as usual. */
  readonly uploadBytes: number | null;
  /** Manifests of further documents that may be asked for by their hash. */
  readonly trustedDocuments: readonly string[];
  /** Whether nothing but registered documents is answered. */
  readonly trustedDocumentsOnly: boolean;
}

/** Reads `ALARM_THRESHOLDS`, `CORS_ORIGINS`, `QUESTIONS_PER_HOUR`, `TRUSTED_DOCUMENTS_FILES`, `TRUSTED_DOCUMENTS_ONLY` and `UPLOAD_BYTES`. */
export function parseApiSettings({
  read,
  cwd,
  issues,
}: {
  readonly read: (name: string) => string | null;
  readonly cwd: string;
  readonly issues: Issue[];
}): ApiSettings {
  const listed = (name: string): readonly string[] =>
    (read(name) ?? '')
      .split(',')
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const corsOrigins = listed('CORS_ORIGINS');
  if (!corsOrigins.every(isOrigin))
    issues.push({
      place: 'CORS_ORIGINS',
      message: 'not origins; write them like https://page.example.de, without a path',
    });
  const uploadBytes = read('UPLOAD_BYTES');
  if (uploadBytes !== null && !/^[1-9]\d{0,12}$/.test(uploadBytes))
    issues.push({ place: 'UPLOAD_BYTES', message: 'not a whole number of bytes from 1' });
  const perHour = read('QUESTIONS_PER_HOUR');
  if (perHour !== null && !/^[1-9]\d{0,8}$/.test(perHour))
    issues.push({ place: 'QUESTIONS_PER_HOUR', message: 'not a whole number from 1' });
  return {
    corsOrigins,
    questionsPerHour: perHour === null ? null : Number(perHour),
    alarmThresholds: parseThresholds(listed('ALARM_THRESHOLDS'), issues),
    uploadBytes: uploadBytes === null ? null : Number(uploadBytes),
    trustedDocuments: listed('TRUSTED_DOCUMENTS_FILES').map((file) => resolve(cwd, file)),
    trustedDocumentsOnly: parseSwitch(read('TRUSTED_DOCUMENTS_ONLY'), {
      place: 'TRUSTED_DOCUMENTS_ONLY',
      issues,
    }),
  };
}

/** `differencing=50`: an alarm and its threshold. */
function parseThresholds(listed: readonly string[], issues: Issue[]): AlarmThresholds {
  const thresholds: Partial<Record<keyof AlarmThresholds, number>> = {};
  for (const text of listed) {
    const { id = '', threshold = '' } = /^(?<id>\w+)=(?<threshold>[1-9]\d{0,8})$/.exec(text)?.groups ?? {};
    if (isQuestionAlarmId(id)) thresholds[id] = Number(threshold);
    else
      issues.push({
        place: 'ALARM_THRESHOLDS',
        message: `not a list like differencing=50,burst=1000; alarms: ${questionAlarmIds.join(', ')}`,
      });
  }
  return thresholds;
}

function isOrigin(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '') && URL.parse(text)?.origin === text;
}

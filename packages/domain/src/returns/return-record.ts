import type { PlainDate } from '../calendar/plain-date.ts';
import type { Text } from '../vocabulary/text.ts';
import type { ReturnCheckEntry } from './check-return.ts';
import type { ReturnAudience } from './return-request.ts';

/** What was done to a return before it was frozen, in order, and what whoever did it is called where nobody is named. */
export const recordedSteps = {
  prepared: {
    label: { de: 'Vorbereitet', en: 'Prepared' },
    definition: {
      de: 'Diese Fassung der Meldung wurde begonnen.',
      en: 'This release of the return was begun.',
    },
    who: { de: 'erstellende Person', en: 'preparer' },
  },
  checked: {
    label: { de: 'Geprüft', en: 'Checked' },
    definition: {
      de: 'Die Daten hinter den Zahlen wurden geprüft, zuletzt an diesem Tag.',
      en: 'The data behind the figures were checked, last on this day.',
    },
    who: { de: 'prüfende Person', en: 'checker' },
  },
  signed_off: {
    label: { de: 'Abgezeichnet', en: 'Signed off' },
    definition: {
      de: 'Zu jedem Befund ist gesagt, warum er bestehen darf; die Zahlen sind die geprüften.',
      en: 'Of each finding it is said why it may stand; the figures are those that were checked.',
    },
    who: { de: 'abzeichnende Person', en: 'signatory' },
  },
} as const satisfies Record<string, { label: Text; definition: Text; who: Text }>;

/** One of {@link recordedSteps}. */
export type ReturnStepId = keyof typeof recordedSteps;

/** How a release of a return came about; its days are those of the store. */
export interface ReturnRecord {
  readonly steps: readonly {
    readonly step: ReturnStepId;
    readonly by: string;
    readonly on: PlainDate;
  }[];
  readonly entries: readonly ReturnCheckEntry[];
}

/** The same as its readers may know it. */
export interface ToldRecord {
  readonly steps: readonly { readonly step: ReturnStepId; readonly by: Text; readonly on: PlainDate }[];
  readonly checks: readonly {
    readonly id: string;
    /** How much was found is an exact figure, which no released table holds: whether something was is all that is told. */
    readonly isFound: boolean;
    readonly comment: string | null;
  }[];
}

/** What is told of how a return came about: to the public neither who it was, nor what was said of a finding. */
export function toldRecord({ steps, entries }: ReturnRecord, audience: ReturnAudience): ToldRecord {
  const isPublic = audience === 'public';
  return {
    steps: steps.map(({ step, by, on }) => ({
      step,
      by: isPublic ? recordedSteps[step].who : { de: by, en: by },
      on,
    })),
    checks: entries.map(({ id, findings, comment }) => ({
      id,
      isFound: findings > 0,
      comment: isPublic ? null : comment,
    })),
  };
}

import type { PlainDate } from '../calendar/plain-date.ts';
import { germanDay, type ImportRuleRecord, type OtherRow, otherRow } from './import-rule.ts';

const error = { severity: 'error', stage: 'logic', scope: 'row' } as const;
const warning = { severity: 'warning', stage: 'logic', scope: 'row' } as const;

/** Rules about cells that must fit each other, other files of the delivery, or what is stored. */
export const logicRules = {
  entry_before_birth: {
    ...error,
    label: { de: 'Eintritt vor Geburt', en: 'Entry before birth' },
    remedy: {
      de: 'Der Eintritt darf nicht vor der Geburt liegen. Eintritt und Geburtsjahr prüfen.',
      en: 'The entry must not lie before the birth. Check entry and birth year.',
    },
  },
  exit_before_entry: {
    ...error,
    label: { de: 'Austritt vor Eintritt', en: 'Exit before entry' },
    remedy: {
      de: 'Der Austritt darf nicht vor dem Eintritt liegen, ob geliefert oder schon gespeichert.',
      en: 'The exit must not lie before the entry, be it delivered or stored.',
    },
  },
  exit_without_entry: {
    ...warning,
    label: { de: 'Austritt ohne Eintritt', en: 'Exit without entry' },
    remedy: {
      de: 'Ein Austritt ohne Eintritt: Niemand ist eingetreten, die Zeile wird gespeichert und nirgends gezählt.',
      en: 'There is an exit and no entry: nobody has entered, so the row is kept and counted nowhere.',
    },
  },
  reason_without_exit: {
    ...warning,
    label: { de: 'Austrittsgrund ohne Austritt', en: 'Exit reason without exit' },
    remedy: {
      de: 'Ein Austrittsgrund ohne Austritt: Die Person steht in keiner Austrittszahl und bleibt im Bestand.',
      en: 'There is an exit reason and no exit: the person is in no exit figure and stays in stock.',
    },
  },
  entry_outside_run: {
    ...warning,
    label: { de: 'Eintritt weit außerhalb des Durchlaufs', en: 'Entry far outside the run' },
    remedy: {
      de: 'Der Eintritt liegt mehr als 31 Tage vor dem Beginn oder nach dem Ende des Durchlaufs. Eintritt und Durchlauf prüfen; gespeichert wird die Zeile.',
      en: 'The entry lies more than 31 days before the start or after the end of the run. Check entry and run; the row is stored.',
    },
  },
  overlapping_enrolment: {
    ...warning,
    label: { de: 'Teilnahmen überschneiden sich', en: 'Overlapping enrolments' },
    remedy: {
      de: 'Zwei Teilnahmen einer Person an einem Durchlauf haben einen Tag gemeinsam und zählen doppelt. Prüfen, ob es dieselbe ist.',
      en: 'Two enrolments of a participant in one run share a day and count twice. See whether they are the same.',
    },
    message: (details: OtherRow) => ({
      de: `Hat einen Tag gemeinsam mit einer anderen Teilnahme derselben Person an diesem Durchlauf: ${otherRow(details).de}. Beide zählen; prüfen, ob es dieselbe ist.`,
      en: `Shares a day with another enrolment of the same participant in this run: ${otherRow(details).en}. Both count; see whether they are the same.`,
    }),
  },
  stored_without_key: {
    ...error,
    label: { de: 'Teilnahme ohne Schlüssel gespeichert', en: 'Enrolment stored without a key' },
    remedy: {
      de: 'Eine Teilnahme dieser Person an diesem Durchlauf ist ohne Schlüssel gespeichert; mit Schlüssel zählte sie doppelt. Den Standort einmal vollständig liefern (Modus replace), mit allen Beobachtungen: Dann endet die alte.',
      en: 'An enrolment of this participant in this run is stored without a key; with a key it would count twice. Deliver the location completely once (mode replace), with all follow-ups: the old one ends then.',
    },
  },
  enrolment_moved: {
    ...warning,
    label: { de: 'Teilnahme wechselt Person oder Durchlauf', en: 'Enrolment moves' },
    remedy: {
      de: 'Der Schlüssel gehört gespeichert zu einer anderen Person oder einem anderen Durchlauf; die Teilnahme wechselt dorthin, wo die Zeile sie nennt. Prüfen, ob es eine Berichtigung ist; sonst einen neuen Schlüssel vergeben.',
      en: 'In the store the key belongs to another participant or run; the enrolment moves to where the row names it. See whether this is a correction; otherwise give it a key of its own.',
    },
  },
  end_before_start: {
    ...error,
    label: { de: 'Ende vor Beginn', en: 'End before start' },
    remedy: {
      de: 'Der letzte Tag darf nicht vor dem ersten liegen, ob geliefert oder schon gespeichert.',
      en: 'The last day must not lie before the first, be it delivered or stored.',
    },
  },
  unknown_location: {
    ...error,
    label: { de: 'Unbekannter Standort', en: 'Unknown location' },
    remedy: {
      de: 'Diesen Standort gibt es nicht. In einer Datei der Standorte liefern oder Fehlendes anlegen lassen.',
      en: 'No such location is known. Deliver it in a file of locations, or create what is missing.',
    },
  },
  unknown_project: {
    ...error,
    label: { de: 'Unbekanntes Projekt', en: 'Unknown project' },
    remedy: {
      de: 'Dieses Projekt gibt es nicht. In einer Datei der Projekte liefern oder Fehlendes anlegen lassen.',
      en: 'No such project is known. Deliver it in a file of projects, or create what is missing.',
    },
  },
  unknown_run: {
    ...error,
    label: { de: 'Unbekannter Durchlauf', en: 'Unknown run' },
    remedy: {
      de: 'Diesen Durchlauf gibt es nicht. In einer Datei der Durchläufe liefern, oder auch Standort und Projekt nennen und Fehlendes anlegen lassen.',
      en: 'No such run is known. Deliver it in a file of runs, or name location and project too and create what is missing.',
    },
  },
  ambiguous_run: {
    ...error,
    label: { de: 'Mehrdeutiger Durchlauf', en: 'Ambiguous run' },
    remedy: {
      de: 'Mehrere Durchläufe haben diese Nummer. Auch Standort und Projekt nennen.',
      en: 'Several runs have this number. Name location and project too.',
    },
  },
  location_contradicts_run: {
    ...error,
    label: { de: 'Standort passt nicht zum Durchlauf', en: 'Location contradicts the run' },
    remedy: {
      de: 'Den Durchlauf gibt es, aber nicht an diesem Standort.',
      en: 'The run is known, but not at this location.',
    },
  },
  unknown_enrolment: {
    ...error,
    label: { de: 'Unbekannte Teilnahme', en: 'Unknown enrolment' },
    remedy: {
      de: 'Eine Teilnahme dieser Person an diesem Durchlauf gibt es nicht. Die Teilnahme zuerst oder zugleich liefern.',
      en: 'No enrolment of this participant in this run is known. Deliver the enrolment before or together with it.',
    },
  },
  ambiguous_enrolment: {
    ...error,
    label: { de: 'Mehrdeutige Teilnahme', en: 'Ambiguous enrolment' },
    remedy: {
      de: 'Es gibt mehrere Teilnahmen dieser Person an diesem Durchlauf. Den Schlüssel der Teilnahme nennen.',
      en: 'Several enrolments of this participant in this run are known. Name the enrolment key.',
    },
  },
  follow_up_without_exit: {
    ...error,
    label: { de: 'Beobachtung ohne Austritt', en: 'Follow-up without exit' },
    remedy: {
      de: 'Die Beobachtung nach Austritt einer eingetretenen Person braucht einen Austritt.',
      en: 'A follow-up of somebody who entered needs an exit.',
    },
  },
  follow_up_before_exit: {
    ...error,
    label: { de: 'Beobachtung vor Austritt', en: 'Follow-up before exit' },
    remedy: {
      de: 'Die Beobachtung darf nicht vor dem Austritt liegen.',
      en: 'A follow-up must not lie before the exit.',
    },
  },
  follow_up_in_future: {
    ...error,
    label: { de: 'Beobachtung in der Zukunft', en: 'Follow-up in the future' },
    remedy: {
      de: 'So viele Monate nach dem Austritt sind noch nicht vergangen.',
      en: 'So many months after the exit are not over yet.',
    },
    message: ({ knownOn }: { knownOn: PlainDate }) => ({
      de: `So viele Monate nach dem Austritt waren am ${germanDay(knownOn)} noch nicht vergangen.`,
      en: `So many months after the exit were not over by ${knownOn}.`,
    }),
  },
  exit_under_follow_up: {
    ...error,
    label: {
      de: 'Austritt passt nicht zu gespeicherter Beobachtung',
      en: 'Exit contradicts a stored follow-up',
    },
    remedy: {
      de: 'Mit diesem Austritt läge eine gespeicherte Beobachtung vor ihm, in der Zukunft oder ohne Austritt da. Den Austritt prüfen; stimmt er, die Beobachtung mit passendem Datum zugleich liefern oder den Standort vollständig (Modus replace), mit allen Beobachtungen.',
      en: 'With this exit a stored follow-up would precede it, lie in the future or be without an exit. Check the exit; if it is right, deliver the follow-up with a fitting date too, or the location completely (mode replace), with all follow-ups.',
    },
  },
  follow_up_without_entry: {
    ...warning,
    label: { de: 'Beobachtung ohne Eintritt', en: 'Follow-up without entry' },
    remedy: {
      de: 'Die Person ist nie eingetreten: Die Beobachtung wird gespeichert und zählt nirgends.',
      en: 'The participant never entered: the follow-up is kept and counts nowhere.',
    },
  },
  observation_month_date_mismatch: {
    ...warning,
    label: { de: 'Monate und Datum widersprechen sich', en: 'Months and date disagree' },
    remedy: {
      de: 'Das Datum liegt mehr als 31 Tage neben den Monaten nach Austritt; diese entscheiden.',
      en: 'The date lies more than 31 days from the months after exit, which decide.',
    },
  },
  overlapping_spell: {
    ...error,
    label: { de: 'Zeiträume überschneiden sich', en: 'Overlapping spells' },
    remedy: {
      de: 'Zwei Zeiträume einer Person und Art dürfen keinen Tag gemeinsam haben.',
      en: 'Two spells of a participant and kind must not share a day.',
    },
    message: (details: OtherRow) => ({
      de: `Hat einen Tag gemeinsam mit einem anderen Zeitraum derselben Person und Art: ${otherRow(details).de}.`,
      en: `Shares a day with another spell of the same participant and kind: ${otherRow(details).en}.`,
    }),
  },
  outside_locations: {
    severity: 'error',
    stage: 'logic',
    scope: 'file',
    label: { de: 'Außerhalb der eigenen Standorte', en: 'Outside your locations' },
    remedy: {
      de: 'Die Zeile betrifft etwas außerhalb Ihrer Standorte: einen anderen Standort, jemanden, der an keinem der Ihren teilnimmt, oder alle.',
      en: 'The row concerns something outside your locations: another one, somebody who takes part at none of yours, or all of them.',
    },
  },
  depends_on_refused_row: {
    ...error,
    label: { de: 'Hängt von abgewiesener Zeile ab', en: 'Depends on a refused row' },
    remedy: {
      de: 'Die Zeile bezieht sich auf eine andere Zeile dieser Lieferung, die abgewiesen wurde. Diese berichtigen.',
      en: 'The row refers to another row of this delivery, which was refused. Mend that one.',
    },
  },
  delivery_shrinks: {
    severity: 'error',
    stage: 'logic',
    scope: 'file',
    label: { de: 'Lieferung schrumpft', en: 'Delivery shrinks' },
    remedy: {
      de: 'Die vollständige Lieferung würde viel von dem beenden, was gespeichert ist. Prüfen, ob die Datei ganz ist, und sonst bestätigen.',
      en: 'The complete delivery would end much of what is stored. See whether the file is whole, and confirm if it is.',
    },
    message: ({ location, before, ended }: { location: string | null; before: number; ended: number }) => ({
      de: `${location === null ? 'Ohne Standort' : `Am Standort ${location}`} würden ${ended} von ${before} Datensätzen enden. Prüfen, ob die Datei ganz ist, und sonst bestätigen.`,
      en: `${ended} of ${before} records ${location === null ? 'of no location' : `of ${location}`} would end. See whether the file is whole, and confirm if it is.`,
    }),
  },
  too_many_rejected_rows: {
    severity: 'error',
    stage: 'logic',
    scope: 'file',
    label: { de: 'Zu viele abgewiesene Zeilen', en: 'Too many rejected rows' },
    remedy: {
      de: 'Zu viele Zeilen verstoßen gegen eine Regel, um sie beiseite zu legen. Prüfen, ob es die richtige Datei ist.',
      en: 'Too many rows break a rule for them to be set aside. See whether it is the right file.',
    },
    message: ({ rows, most }: { rows: number; most: number }) => ({
      de: `${rows} Zeilen verstoßen gegen eine Regel; höchstens ${most} können beiseite gelegt werden, also keine.`,
      en: `${rows} rows break a rule; at most ${most} can be set aside, so none is.`,
    }),
  },
  findings_not_listed: {
    severity: 'notice',
    stage: 'logic',
    scope: 'file',
    label: { de: 'Weitere Befunde', en: 'Further findings' },
    remedy: {
      de: 'Es wurde mehr gefunden, als aufgeführt ist.',
      en: 'More was found than is listed.',
    },
    message: ({ error: errors, warning: warnings, notice: notices }: Unlisted) => ({
      de: `Nicht aufgeführt: ${listed([
        [errors, 'weitere Fehler'],
        [warnings, 'weitere Warnungen'],
        [notices, 'weitere Hinweise'],
      ])}.`,
      en: `Not listed: ${listed([
        [errors, 'more of severity error'],
        [warnings, 'more of severity warning'],
        [notices, 'more of severity notice'],
      ])}.`,
    }),
  },
} as const satisfies Record<string, ImportRuleRecord>;

/** How many findings of each severity are not listed. */
type Unlisted = Readonly<Record<'error' | 'warning' | 'notice', number>>;

function listed(counts: readonly (readonly [count: number, what: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

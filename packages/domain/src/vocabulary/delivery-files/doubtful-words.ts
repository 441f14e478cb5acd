import type { Text } from '../text.ts';

/** Words of a coded column that could mean several codes. */
export interface DoubtfulWords {
  readonly column: string;
  readonly words: readonly string[];
  /** What they could mean. Where the words are built in, they are read as the first. */
  readonly codes: readonly string[];
  readonly why: Text;
}

const kindOfWork: Text = {
  de: 'Das Wort sagt nicht, ob die Arbeit sozialversicherungspflichtig, geringfügig oder selbständig ist.',
  en: 'The word does not say whether the work is subject to social insurance, minor or self-employed.',
};
const reasonOfDropout: Text = {
  de: 'Das Wort sagt nicht, warum abgebrochen wurde; gelesen wird es als sonstiger Abbruch.',
  en: 'The word does not say why the participation was broken off; it is read as other dropout.',
};
const ownCode: Text = {
  de: 'Nur die Beschreibung des Fachverfahrens sagt, was die Ziffer bedeutet; bei Geschlecht ist 1 meist männlich und 2 weiblich.',
  en: 'Only the manual of the source system says what the figure means; for sex, 1 is mostly male and 2 female.',
};

/** What people write that means more than one thing: a proposal names it and asks. */
export const doubtfulWords: readonly DoubtfulWords[] = [
  {
    column: 'exit_reason',
    words: ['Arbeitsaufnahme', 'Aufnahme einer Arbeit', 'Aufnahme einer Beschäftigung'],
    codes: ['job_svb', 'job_minor', 'self_employed'],
    why: kindOfWork,
  },
  {
    column: 'exit_reason',
    words: ['Arbeit', 'in Arbeit', 'Vermittlung', 'Vermittlung in Arbeit', 'Integration', 'Beschäftigung'],
    codes: ['job_svb', 'job_minor', 'self_employed', 'vocational_training'],
    why: kindOfWork,
  },
  {
    column: 'exit_reason',
    words: ['Abbruch', 'abgebrochen', 'vorzeitig abgebrochen', 'vorzeitiger Abbruch', 'Maßnahmeabbruch'],
    codes: ['other', 'non_attendance', 'misconduct', 'own_wish'],
    why: reasonOfDropout,
  },
  {
    column: 'exit_reason',
    words: ['Sonstiges', 'Sonstige Gründe', 'sonstiger Grund'],
    codes: ['other', 'no_longer_eligible', 'unknown'],
    why: {
      de: 'Gelesen wird es als sonstiger Abbruch: Es zählt als Abbruch, auch wenn es keiner war.',
      en: 'It is read as other dropout: it counts as a dropout, even if it was none.',
    },
  },
  {
    column: 'exit_reason',
    words: ['beendet', 'Ende', 'ausgeschieden', 'Austritt', 'vorzeitig beendet', 'vorzeitiges Ende'],
    codes: ['regular_end', 'goal_reached', 'other', 'unknown'],
    why: {
      de: 'Das Wort sagt, dass die Teilnahme endete, aber nicht wie.',
      en: 'The word says that the participation ended, but not how.',
    },
  },
  {
    column: 'exit_reason',
    words: ['Kündigung', 'Ausschluss', 'Kündigung durch Träger', 'Pflichtverletzung'],
    codes: ['misconduct', 'non_attendance', 'own_wish'],
    why: {
      de: 'Das Wort sagt nicht, ob Fehlzeiten, das Verhalten oder ein eigener Wunsch der Grund war.',
      en: 'The word does not say whether absence, conduct or an own wish was the reason.',
    },
  },
  {
    column: 'exit_reason',
    words: ['Umschulung', 'schulische Ausbildung', 'Schule', 'Studium'],
    codes: ['vocational_training', 'other_measure'],
    why: {
      de: 'Beginn einer Ausbildung zählt als früher Erfolg, eine andere Maßnahme nicht.',
      en: 'The start of a vocational training is an early success, another measure is not.',
    },
  },
  {
    column: 'exit_reason',
    words: ['Zuständigkeitswechsel', 'anderes Jobcenter', 'Trägerwechsel'],
    codes: ['moved_away', 'no_longer_eligible'],
    why: {
      de: 'Ein Wechsel der Zuständigkeit kann ein Umzug oder ein Wegfall des Anspruchs sein.',
      en: 'Another office in charge may mean a move or the loss of the claim.',
    },
  },
  {
    column: 'exit_reason',
    words: ['nicht angetreten', 'Nichtantritt', 'nicht begonnen'],
    codes: ['non_attendance'],
    why: {
      de: 'Wer nicht angetreten ist, hat keinen Eintritt: Die Zelle des Eintritts bleibt leer, ein Austritt ist es nicht.',
      en: 'Who never started has no entry: the cell of the entry stays empty, and it is no exit.',
    },
  },
  {
    column: 'employment',
    words: [
      'Arbeit',
      'in Arbeit',
      'beschäftigt',
      'erwerbstätig',
      'Arbeitsaufnahme',
      'Vollzeit',
      'Teilzeit',
      'befristet',
      'ja',
    ],
    codes: ['svb', 'minor', 'self_employed'],
    why: kindOfWork,
  },
  {
    column: 'employment',
    words: ['arbeitsuchend', 'arbeitssuchend', 'nein', 'erwerbslos', 'ohne Arbeit'],
    codes: ['unemployed', 'inactive', 'measure'],
    why: {
      de: 'Das Wort sagt nicht, ob jemand arbeitslos gemeldet, in einer Maßnahme oder nicht erwerbstätig ist.',
      en: 'The word does not say whether somebody is registered unemployed, in a measure or inactive.',
    },
  },
  {
    column: 'detail',
    words: ['beschäftigt', 'erwerbstätig', 'Arbeit', 'Vollzeit', 'Teilzeit'],
    codes: ['svb', 'minor', 'self_employed'],
    why: kindOfWork,
  },
  { column: 'sex', words: ['1'], codes: ['male', 'female'], why: ownCode },
  { column: 'sex', words: ['2'], codes: ['female', 'male'], why: ownCode },
  { column: 'sex', words: ['3'], codes: ['diverse', 'not_stated'], why: ownCode },
  {
    column: 'exclusion',
    words: ['Umzug', 'verzogen', 'umgezogen'],
    codes: ['other_jobcenter'],
    why: {
      de: 'Ausgeschlossen wird nur, wer zu einem anderen Jobcenter gezogen ist.',
      en: 'Only who moved to another Jobcenter is left out.',
    },
  },
];

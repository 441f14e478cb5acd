import type { Text } from '@neue-wege/domain';
import type { ValueFault } from './target-value.ts';

/** What the page says of agreed targets. */
export const targetsTexts = {
  lead: {
    de: 'Was für eine Kennzahl und ein Jahr vereinbart ist, an einem Standort oder im ganzen Programm. Die Seiten mit Zahlen stellen es neben den erreichten Wert; geschützte Zahlen tun das mit ihrer nächsten Veröffentlichung.',
    en: 'What is agreed for a measure and a year, at a location or in the whole programme. The pages with figures put it beside the value that was reached; protected figures do so with their next release.',
  },
  history: {
    de: 'Nichts wird überschrieben: Wer nach einem früheren Datenstand fragt, sieht das Ziel von damals.',
    en: 'Nothing is overwritten: whoever asks as of an earlier day sees the target of then.',
  },
  loading: { de: 'Die Ziele werden geladen …', en: 'Loading the targets …' },
  filters: { de: 'Ziele auswählen', en: 'Choose targets' },
  list: { de: 'Geltende Ziele', en: 'Targets in force' },
  year: { de: 'Jahr', en: 'Year' },
  allYears: { de: 'Alle Jahre', en: 'All years' },
  measure: { de: 'Kennzahl', en: 'Measure' },
  allMeasures: { de: 'Alle Kennzahlen', en: 'All measures' },
  reset: { de: 'Auswahl aufheben', en: 'Clear the choice' },
  group: { de: '{measure} · {year}', en: '{measure} · {year}' },
  place: { de: 'Für', en: 'For' },
  wholeProgramme: { de: 'Ganzes Programm', en: 'Whole programme' },
  value: { de: 'Ziel', en: 'Target' },
  source: { de: 'Quelle', en: 'Source' },
  comment: { de: 'Bemerkung', en: 'Comment' },
  definition: { de: 'Definition', en: 'Definition' },
  version: { de: 'Fassung {n}', en: 'Version {n}' },
  otherVersion: {
    de: 'Fassung {n}, heute gilt {now}: nicht vergleichbar',
    en: 'Version {n}, today {now} applies: not comparable',
  },
  actions: { de: 'Aktionen', en: 'Actions' },
  none: { de: 'Hier ist nichts vereinbart.', en: 'Nothing is agreed here.' },
  set: { de: 'Neues Ziel', en: 'New target' },
  setNow: { de: 'Ziel festlegen', en: 'Set the target' },
  change: { de: 'Ändern', en: 'Change' },
  changeNamed: { de: 'Ziel ändern: {target}', en: 'Change the target: {target}' },
  changeNow: { de: 'Änderung speichern', en: 'Save the change' },
  end: { de: 'Beenden', en: 'End' },
  endNamed: { de: 'Ziel beenden: {target}', en: 'End the target: {target}' },
  endNow: { de: 'Ziel beenden', en: 'End the target' },
  endHint: {
    de: 'Ab heute ist dafür nichts mehr vereinbart. Frühere Datenstände zeigen das Ziel weiterhin.',
    en: 'From today on nothing is agreed for this. As of earlier days the target is still shown.',
  },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  named: { de: '{measure}, {place}, {year}', en: '{measure}, {place}, {year}' },
  valueOfRate: { de: 'Ziel in Prozent', en: 'Target in percent' },
  rateHint: {
    de: 'Anteil in Prozent, zum Beispiel 65 oder 65,5 %',
    en: 'A share in percent, for example 65 or 65.5 %',
  },
  readAs: { de: 'Gelesen als {value}', en: 'Read as {value}' },
  countHint: { de: 'Eine ganze Zahl ({unit})', en: 'A whole number ({unit})' },
  quantityHint: { de: 'Eine Zahl ({unit})', en: 'A number ({unit})' },
  sourceHint: {
    de: 'Wo es vereinbart ist, zum Beispiel „Zielvereinbarung 2027“',
    en: 'Where it is agreed, for example “Target agreement 2027”',
  },
  commentHint: { de: 'Freiwillig; nichts über eine Person', en: 'Optional; nothing about a person' },
  reason: { de: 'Grund', en: 'Reason' },
  changeReasonHint: {
    de: 'Warum sich das Ziel ändert. Er wird mit der Änderung gespeichert; nichts über eine Person.',
    en: 'Why the target changes. It is kept with the change; nothing about a person.',
  },
  endReasonHint: {
    de: 'Warum das Ziel nicht mehr gilt. Er wird gespeichert; nichts über eine Person.',
    en: 'Why the target holds no longer. It is kept; nothing about a person.',
  },
  yearWrong: {
    de: 'Geben Sie ein Jahr ein, zum Beispiel 2027, höchstens zehn Jahre voraus.',
    en: 'Enter a year, for example 2027, at most ten years ahead.',
  },
  sourceMissing: { de: 'Geben Sie an, wo das Ziel vereinbart ist.', en: 'Say where the target is agreed.' },
  reasonMissing: { de: 'Geben Sie einen Grund an.', en: 'Give a reason.' },
  isSet: {
    de: 'Dafür gilt schon ein Ziel: {value} ({source}). Ändern Sie es in der Liste.',
    en: 'A target is in force for this already: {value} ({source}). Change it in the list.',
  },
  changedMeanwhile: {
    de: 'Das Ziel wurde inzwischen geändert. Schließen Sie dieses Fenster, sehen Sie es an und versuchen Sie es dann erneut.',
    en: 'The target was changed meanwhile. Close this window, look at it, and then try again.',
  },
  endedMeanwhile: {
    de: 'Das Ziel wurde inzwischen beendet. Schließen Sie dieses Fenster; soll es wieder gelten, legen Sie es neu fest.',
    en: 'The target was ended meanwhile. Close this window; if it is to hold again, set it anew.',
  },
  gone: {
    de: 'Dieses Ziel gilt nicht mehr. Schließen Sie dieses Fenster und laden Sie die Seite neu.',
    en: 'This target is no longer in force. Close this window and reload the page.',
  },
  refused: {
    de: 'So lässt sich das Ziel nicht speichern. Prüfen Sie Ihre Angaben.',
    en: 'The target cannot be stored like this. Check what you entered.',
  },
  stored: { de: 'Gespeichert: {target}', en: 'Saved: {target}' },
  unchanged: {
    de: 'Nichts geändert: {target} galt schon so.',
    en: 'Nothing changed: {target} was so already.',
  },
  ended: { de: 'Beendet: {target}', en: 'Ended: {target}' },
} as const satisfies Record<string, Text>;

/** How many targets are shown. */
export const targetNoun = {
  one: { de: '{n} Ziel', en: '{n} target' },
  other: { de: '{n} Ziele', en: '{n} targets' },
} as const;

/** What is wrong with a value that was typed. */
export const valueFaultTexts: Readonly<Record<ValueFault, Text>> = {
  missing: { de: 'Geben Sie einen Wert ein.', en: 'Enter a value.' },
  not_a_number: { de: 'Das ist keine Zahl.', en: 'That is no number.' },
  maybe_fraction: {
    de: 'Das wäre höchstens 1 Prozent. Schreiben Sie zum Beispiel 65, oder mit Prozentzeichen, wenn Sie es so meinen.',
    en: 'That would be 1 percent at most. Write 65, for example, or add the percent sign if you mean it.',
  },
  not_whole: { de: 'Geben Sie eine ganze Zahl ein.', en: 'Enter a whole number.' },
  below_zero: { de: 'Der Wert kann nicht unter 0 liegen.', en: 'The value cannot be below 0.' },
  above_all: { de: 'Mehr als 100 % kann es nicht sein.', en: 'It cannot be more than 100 %.' },
};

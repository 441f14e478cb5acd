import type { Text } from '@neue-wege/domain';

/** The words around the events that readers mark themselves. */
export const eventTexts = {
  title: { de: 'Ereignisse', en: 'Events' },
  none: { de: 'Keine', en: 'None' },
  marked: { de: '{n} markiert', en: '{n} marked' },
  lead: {
    de: 'Markieren Sie Tage in den Diagrammen, etwa eine Schließung oder ein neues Angebot. Die Ereignisse stehen allein in der Adresse dieser Seite; gespeichert werden sie nicht.',
    en: 'Mark days in the charts, such as a closure or a new offer. The events stand in the address of this page alone; they are not stored.',
  },
  list: { de: 'Markierte Ereignisse', en: 'Marked events' },
  key: {
    de: 'Eigene Ereignisse, aus der Adresse dieser Seite',
    en: 'Own events, from the address of this page',
  },
  number: { de: 'Ereignis {number}', en: 'Event {number}' },
  told: { de: 'Ereignis {number}, {day}: {text}', en: 'Event {number}, {day}: {text}' },
  drawn: {
    de: 'Eigene Ereignisse sind eingezeichnet: {numbers}.',
    en: 'Own events are marked: {numbers}.',
  },
  remove: { de: 'Entfernen', en: 'Remove' },
  removeNamed: { de: 'Entfernen: {text}', en: 'Remove: {text}' },
  day: { de: 'Tag', en: 'Day' },
  dayHint: { de: 'Vom {first} bis heute', en: 'From {first} up to today' },
  text: { de: 'Text', en: 'Text' },
  textHint: { de: 'Bis zu {longest} Zeichen', en: 'Up to {longest} characters' },
  add: { de: 'Hinzufügen', en: 'Add' },
  added: { de: 'Hinzugefügt: {text}', en: 'Added: {text}' },
  removed: { de: 'Entfernt: {text}', en: 'Removed: {text}' },
  full: {
    de: 'Mehr als {most} Ereignisse passen nicht in ein Diagramm. Entfernen Sie eines, um ein anderes hinzuzufügen.',
    en: 'More than {most} events do not fit into a chart. Remove one to add another.',
  },
  dayProblem: {
    de: 'Geben Sie einen Tag vom {first} bis zum {today} an.',
    en: 'Enter a day from {first} to {today}.',
  },
  textMissing: { de: 'Geben Sie an, was an dem Tag war.', en: 'Enter what happened on that day.' },
  textTooLong: {
    de: 'Der Text darf höchstens {longest} Zeichen haben.',
    en: 'The text may have {longest} characters at most.',
  },
  tooMany: {
    de: 'Mehr als {most} Ereignisse passen nicht in ein Diagramm.',
    en: 'More than {most} events do not fit into a chart.',
  },
  today: { de: 'heutigen Tag', en: 'today' },
  refused: {
    de: 'Das Ereignis „{written}“ der Adresse ist nicht markiert. {reasons}',
    en: 'The event “{written}” of the address is not marked. {reasons}',
  },
  wayOfWriting: {
    de: 'So steht ein Ereignis in der Adresse: event=2020-03-16~Erste Schließung',
    en: 'An event is written in the address like this: event=2020-03-16~First closure',
  },
  outside: {
    de: 'Nicht im gezeigten Zeitraum: {events}',
    en: 'Not in the period shown: {events}',
  },
  outsideEvent: { de: '{number} – {day} {text}', en: '{number} – {day} {text}' },
  twice: {
    de: 'Dieses Ereignis ist schon markiert.',
    en: 'This event is marked already.',
  },
} as const satisfies Record<string, Text>;

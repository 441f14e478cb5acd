import { deliveryFileKinds, type Text } from '@neue-wege/domain';
import { columnOfHeading } from './file-columns.ts';

const by = (de: string, en: string): Text => ({
  de: `die Datei scheint mit ${de} zu trennen`,
  en: `the file seems to separate by ${en}`,
});

/** What people separate cells by that a delivery may not, and how to say so. */
const separators: readonly { readonly sign: RegExp; readonly text: Text }[] = [
  {
    sign: /[,;\t]/,
    text: { de: 'sie steht als Ganzes in Anführungszeichen', en: 'it stands in quotation marks as a whole' },
  },
  { sign: /\|/, text: by('senkrechten Strichen', 'vertical bars') },
  { sign: /¦/, text: by('unterbrochenen Strichen', 'broken bars') },
  { sign: /:/, text: by('Doppelpunkten', 'colons') },
  { sign: /\^/, text: by('Zirkumflexen', 'circumflexes') },
  { sign: /~/, text: by('Tilden', 'tildes') },
  { sign: /\//, text: by('Schrägstrichen', 'slashes') },
  { sign: / {2,}/, text: by('Leerzeichen (feste Breite)', 'spaces (fixed width)') },
  { sign: / /, text: by('Leerzeichen', 'spaces') },
];

/** What seems to separate the headings of a header that was read as one column; `undefined` when nothing does. */
export function separatorIn(heading: string): Text | undefined {
  return separators.find(({ sign }) => {
    const parts = heading.split(sign).filter((part) => part.trim() !== '');
    return parts.length >= 2 && parts.some(isHeading);
  })?.text;
}

function isHeading(text: string): boolean {
  return deliveryFileKinds.some((kind) => columnOfHeading(kind, text) !== undefined);
}

/** Whether a heading may be a cell of a row that the header ran into: headings hold no long numbers, and are none. */
export function looksLikeData(heading: string): boolean {
  const text = heading.trim();
  const isNumber = /^[\d\s.,%+-]+$/.test(text) && /\d/.test(text);
  return isNumber || /\d{3}|\d[.\-/]\d/.test(text) || /^(?:ja|nein|yes|no|true|false)$/i.test(text);
}

import type { Text } from '@neue-wege/domain';
import { markedEncoding, readText } from './encoding.ts';

/** What the first bytes of a file say that it is, where that is not text in an encoding that a delivery may have. */
export type ContentType =
  | { readonly kind: 'zip' | 'gzip' }
  | { readonly kind: 'foreign'; readonly label: Text }
  | { readonly kind: 'encoding'; readonly label: 'UTF-16' | 'UTF-32' };

/** Bytes by which a format is known, in hex. */
interface Signature {
  readonly label: Text;
  readonly bytes: string;
  readonly at?: number;
}

const ofFormat = (format: string, { de, en }: Text): Text => ({
  de: `${de} (${format})`,
  en: `${en} (${format})`,
});
const archive: Text = { de: 'ein Archiv', en: 'an archive' };
const database: Text = { de: 'eine Datenbank', en: 'a database' };
const document: Text = { de: 'ein Dokument', en: 'a document' };
const image: Text = { de: 'ein Bild', en: 'an image' };
const program: Text = { de: 'ein Programm', en: 'a program' };
const workbook: Text = { de: 'eine Arbeitsmappe', en: 'a workbook' };

const signatures: readonly Signature[] = [
  { label: ofFormat('XLS', workbook), bytes: 'd0cf11e0a1b11ae1' },
  { label: ofFormat('PDF', document), bytes: '255044462d' },
  { label: ofFormat('RTF', document), bytes: '7b5c727466' },
  { label: ofFormat('PNG', image), bytes: '89504e470d0a1a0a' },
  { label: ofFormat('JPEG', image), bytes: 'ffd8ff' },
  { label: ofFormat('GIF', image), bytes: '474946383961' },
  { label: ofFormat('GIF', image), bytes: '474946383761' },
  { label: ofFormat('TIFF', image), bytes: '49492a00' },
  { label: ofFormat('TIFF', image), bytes: '4d4d002a' },
  { label: ofFormat('WebP', image), bytes: '57454250', at: 8 },
  { label: { de: 'eine Bild- oder Filmdatei', en: 'an image or film' }, bytes: '66747970', at: 4 },
  { label: ofFormat('7z', archive), bytes: '377abcaf271c' },
  { label: ofFormat('RAR', archive), bytes: '526172211a07' },
  { label: ofFormat('bzip2', archive), bytes: '314159265359', at: 4 },
  { label: ofFormat('xz', archive), bytes: 'fd377a585a00' },
  { label: ofFormat('Zstandard', archive), bytes: '28b52ffd' },
  { label: ofFormat('compress', archive), bytes: '1f9d' },
  { label: ofFormat('tar', archive), bytes: '757374617200', at: 257 },
  { label: ofFormat('tar', archive), bytes: '7573746172202000', at: 257 },
  { label: ofFormat('Parquet', { de: 'eine Tabelle', en: 'a table' }), bytes: '5041523115' },
  { label: ofFormat('SQLite', database), bytes: '53514c69746520666f726d6174203300' },
  { label: ofFormat('Access', database), bytes: '000100005374616e64617264' },
  { label: program, bytes: '7f454c46' },
  { label: program, bytes: '4d5a9000' },
];

/** Text that is no table of cells. */
const otherTexts: readonly { readonly label: Text; readonly start: RegExp }[] = [
  { label: ofFormat('HTML', document), start: /^<(?:!doctype html|html|head|table|meta)\b/i },
  { label: ofFormat('XML', document), start: /^<(?:\?xml|!doctype)\b/i },
  { label: ofFormat('JSON', document), start: /^(?:\{\s*["}]|\[\s*[[{\]])/ },
  { label: { de: 'eine E-Mail', en: 'an e-mail' }, start: /^(?:MIME-Version|Received|Return-Path): / },
  { label: { de: 'ein Schlüssel', en: 'a key' }, start: /^-----BEGIN [A-Z]/ },
];

/** So many bytes are looked at. */
const headLength = 1_024;

/** Looks at the start of a file; `undefined` where nothing speaks against a table of text. */
export function contentTypeOf(file: Uint8Array): ContentType | undefined {
  const head = Buffer.from(file.subarray(0, headLength));
  const startsWith = ({ bytes, at = 0 }: Omit<Signature, 'label'>): boolean =>
    head.toString('hex', at, at + bytes.length / 2) === bytes;
  if (['504b0304', '504b0506'].some((bytes) => startsWith({ bytes }))) return { kind: 'zip' };
  if (startsWith({ bytes: '1f8b' })) return { kind: 'gzip' };
  const binary = signatures.find(startsWith);
  if (binary !== undefined) return { kind: 'foreign', label: binary.label };
  const encoding = encodingNotRead(head);
  if (encoding !== undefined) return { kind: 'encoding', label: encoding };
  const start = readText(markedEncoding(head) ?? 'windows-1252')
    .push(head)
    .text.trimStart();
  const other = otherTexts.find((text) => text.start.test(start));
  return other === undefined ? undefined : { kind: 'foreign', label: other.label };
}

/** UTF-16 and UTF-32 leave every second byte, or three of four, empty in nearly all headings. */
function encodingNotRead(head: Buffer): 'UTF-16' | 'UTF-32' | undefined {
  const mark = head.toString('hex', 0, 4);
  if (mark === 'fffe0000' || mark === '0000feff') return 'UTF-32';
  if (markedEncoding(head) !== undefined || head.length < 4) return undefined;
  const empty = [0, 0, 0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) empty[at % 4] = (empty[at % 4] ?? 0) + 1;
  const mostly = empty.filter((count) => count >= (head.length / 4) * 0.8).length;
  return mostly === 3 ? 'UTF-32' : mostly === 2 ? 'UTF-16' : undefined;
}

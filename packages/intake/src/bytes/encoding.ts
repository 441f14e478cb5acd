/** The encodings in which a delivery may be written. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

/** One of {@link encodings}. */
export type Encoding = (typeof encodings)[number];

/** Bytes that are text so far: `text` stops before the first byte that is none, and then `isIntact` is false. */
export interface DecodedText {
  readonly text: string;
  readonly isIntact: boolean;
}

/** Reads bytes as text piece by piece; a character may be cut anywhere. */
export interface TextReading {
  push(bytes: Uint8Array): DecodedText;
  /** False when the bytes end inside a character. */
  endsWhole(): boolean;
}

const marks: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The encoding that the byte-order mark at the start of a file says, if it has one. */
export function markedEncoding(head: Uint8Array): Encoding | undefined {
  return marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))?.encoding;
}

/** Strict reading: what is not text in this encoding is never replaced. A byte-order mark is left out. */
export function readText(encoding: Encoding): TextReading {
  switch (encoding) {
    case 'utf-8':
      return readUtf8();
    case 'utf-16le':
    case 'utf-16be':
      return readUtf16(encoding);
    case 'windows-1252':
      return readWindows1252();
    default:
      return encoding satisfies never;
  }
}

/** Every byte is a character; the five that mean nothing become control characters, which no row may hold. */
function readWindows1252(): TextReading {
  const decoder = new TextDecoder('windows-1252');
  return {
    push: (bytes) => ({ text: decoder.decode(bytes, { stream: true }), isIntact: true }),
    endsWhole: () => true,
  };
}

function readUtf16(encoding: 'utf-16le' | 'utf-16be'): TextReading {
  let carried = new Uint8Array(0);
  let isStart = true;
  return {
    push(bytes) {
      const joined = Buffer.concat([carried, bytes]);
      const whole = joined.length - cutUnitsLength(joined, encoding);
      carried = new Uint8Array(joined.subarray(whole));
      const body = joined.subarray(0, whole);
      const units = (encoding === 'utf-16be' ? body.swap16() : body).toString('utf16le');
      const text = isStart && units.startsWith('\uFEFF') ? units.slice(1) : units;
      if (whole > 0) isStart = false;
      return text.isWellFormed()
        ? { text, isIntact: true }
        : { text: wholeLines(text.slice(0, text.search(/\p{Surrogate}/u))), isIntact: false };
    },
    endsWhole: () => carried.length === 0,
  };
}

/** How many bytes at the end begin a unit, or a pair of units, that is not complete yet. */
function cutUnitsLength(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): number {
  const odd = bytes.length % 2;
  const at = bytes.length - odd - 2;
  if (at < 0) return odd;
  const last = encoding === 'utf-16le' ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  return last >= 0xd800 && last <= 0xdbff ? odd + 2 : odd;
}

function wholeLines(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function readUtf8(): TextReading {
  const mark = new TextDecoder('utf-8', { fatal: true });
  const plain = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let decoder = mark;
  let carried = new Uint8Array(0);
  const decode = (bytes: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes);
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };
  return {
    push(bytes) {
      const joined = carried.length === 0 ? bytes : Buffer.concat([carried, bytes]);
      const whole = joined.length - cutCharacterLength(joined);
      carried = new Uint8Array(joined.subarray(whole));
      const body = joined.subarray(0, whole);
      const text = decode(body);
      if (text === undefined) return { text: linesBeforeFault(body, decode), isIntact: false };
      if (whole > 0) decoder = plain;
      return { text, isIntact: true };
    },
    endsWhole: () => carried.length === 0,
  };
}

/** How many bytes at the end begin a character that is not complete yet. */
function cutCharacterLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** The text of the whole lines before the one that does not decode; line ends are single bytes in UTF-8. */
function linesBeforeFault(bytes: Uint8Array, decode: (bytes: Uint8Array) => string | undefined): string {
  let text = '';
  for (let from = 0; from < bytes.length; ) {
    let to = from;
    while (to < bytes.length && bytes[to] !== 0x0a && bytes[to] !== 0x0d) to++;
    const line = decode(bytes.subarray(from, to + 1));
    if (line === undefined) return text;
    text += line;
    from = to + 1;
  }
  return text;
}

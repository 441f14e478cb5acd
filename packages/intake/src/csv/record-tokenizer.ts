/** What breaks the quoting of one cell; the record after it can still be read. */
export interface CellFault {
  readonly rule: 'text_after_quote' | 'quote_inside_cell';
  /** Index of the cell. */
  readonly cell: number;
}

/** One record of a CSV file: its cells exactly as written, quoting undone. */
export interface CsvRecord {
  /** Physical line on which the record starts; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: CellFault | undefined;
}

/** The place from which on nobody can tell where records end. */
export interface TokenizerStop {
  readonly rule: 'unclosed_quote' | 'record_too_long';
  /** Where the quotation mark stands, or where the record starts. */
  readonly line: number;
  readonly cell: number;
}

/** Longest record, in UTF-16 units. It bounds the memory that one unclosed quotation mark can take. */
export const longestRecord = 1_000_000;

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/**
 * Cuts text into records (RFC 4180) as it arrives, in pieces cut anywhere. Lines end in LF, CRLF or CR, also mixed; a
 * line end inside quotes belongs to the cell. Lines without any character are not records. A quotation mark in an unquoted
 * cell is a fault and not text, because ` "a"` and `a"b` mean that the writer and we disagree about quoting.
 */
export class RecordTokenizer {
  readonly #delimiter: string;
  #text = '';
  #at = 0;
  #line = 1;
  #isLast = false;
  /** Where the next of each stands in the text, or its end. */
  #nextQuote = -1;
  #nextReturn = -1;
  #nextLineFeed = -1;
  #openQuote: Omit<TokenizerStop, 'rule'> | undefined;
  #stop: TokenizerStop | undefined;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The records that end in the text so far, to be taken before the next text is pushed; none any more after a {@link stop}. */
  *push(text: string): Generator<CsvRecord, void> {
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    this.#nextQuote = -1;
    this.#nextReturn = -1;
    this.#nextLineFeed = -1;
    yield* this.#records();
  }

  /** The record that the end of the file ends. */
  *end(): Generator<CsvRecord, void> {
    this.#isLast = true;
    yield* this.#records();
  }

  get stop(): TokenizerStop | undefined {
    return this.#stop;
  }

  /** The physical line that the text so far reaches. */
  lineReached(): number {
    return this.#line + countLineEnds(this.#text.slice(this.#at));
  }

  *#records(): Generator<CsvRecord, void> {
    while (this.#stop === undefined && this.#at < this.#text.length) {
      if (this.#isBehindEmptyLine()) continue;
      const start = this.#at;
      const record = this.#plainRecord() ?? this.#record();
      const length = record === undefined ? this.#text.length - start : this.#at - start;
      if (length > longestRecord) {
        this.#stop =
          this.#openQuote === undefined
            ? { rule: 'record_too_long', line: record?.line ?? this.#line, cell: 0 }
            : { rule: 'unclosed_quote', ...this.#openQuote };
      } else if (record === undefined) {
        if (this.#isLast && this.#openQuote !== undefined) {
          this.#stop = { rule: 'unclosed_quote', ...this.#openQuote };
        }
        break;
      } else if (
        record.cells.length > 1 ||
        record.cells[0] !== '' ||
        this.#text.charCodeAt(start) === quote
      ) {
        yield record;
      }
    }
    if (this.#stop !== undefined) this.#text = '';
  }

  /** Moves behind a line without any character; false, without moving, where there is none or where it may go on. */
  #isBehindEmptyLine(): boolean {
    const character = this.#text.charCodeAt(this.#at);
    if (character !== lineFeed && character !== carriageReturn) return false;
    const next = this.#at + 1;
    if (character === carriageReturn && next === this.#text.length && !this.#isLast) return false;
    this.#at = character === carriageReturn && this.#text.charCodeAt(next) === lineFeed ? next + 1 : next;
    this.#line++;
    return true;
  }

  /** The quick way for a record without quotes that ends in LF or CRLF; `undefined` for any other. */
  #plainRecord(): CsvRecord | undefined {
    const text = this.#text;
    const start = this.#at;
    if (this.#nextLineFeed < start) this.#nextLineFeed = positionOf('\n', { text, start });
    const lineEnd = this.#nextLineFeed;
    if (lineEnd === text.length) return undefined;
    if (this.#nextQuote < start) this.#nextQuote = positionOf('"', { text, start });
    if (this.#nextReturn < start) this.#nextReturn = positionOf('\r', { text, start });
    if (this.#nextQuote < lineEnd || this.#nextReturn < lineEnd - 1) return undefined;
    const end = this.#nextReturn < lineEnd ? lineEnd - 1 : lineEnd;
    const row = text.slice(start, end);
    const cells: string[] = [];
    let from = 0;
    for (let to = row.indexOf(this.#delimiter); to >= 0; to = row.indexOf(this.#delimiter, from)) {
      cells.push(row.slice(from, to));
      from = to + 1;
    }
    cells.push(row.slice(from));
    this.#at = lineEnd + 1;
    return { line: this.#line++, cells, fault: undefined };
  }

  /** Reads one record and moves behind it; `undefined`, without moving, when its end is not there yet. */
  #record(): CsvRecord | undefined {
    const text = this.#text;
    const end = text.length;
    const delimiter = this.#delimiter.charCodeAt(0);
    const cells: string[] = [];
    let fault: CellFault | undefined;
    let at = this.#at;
    let line = this.#line;
    let character = 0;
    this.#openQuote = undefined;
    for (;;) {
      let quoted: string | undefined;
      if (at < end && text.charCodeAt(at) === quote) {
        const closing = this.#closingQuote(at + 1);
        if (closing === undefined) {
          this.#openQuote = { line, cell: cells.length };
          return undefined;
        }
        const raw = text.slice(at + 1, closing);
        line += countLineEnds(raw);
        quoted = raw.includes('"') ? raw.replaceAll('""', '"') : raw;
        at = closing + 1;
      }
      const from = at;
      let hasQuote = false;
      for (; at < end; at++) {
        character = text.charCodeAt(at);
        if (character === delimiter || character === lineFeed || character === carriageReturn) break;
        if (character === quote) hasQuote = true;
      }
      if (at === end && !this.#isLast) return undefined;
      if (quoted !== undefined && at > from) fault ??= { rule: 'text_after_quote', cell: cells.length };
      else if (hasQuote) fault ??= { rule: 'quote_inside_cell', cell: cells.length };
      cells.push(quoted ?? text.slice(from, at));
      if (at === end || character !== delimiter) break;
      at++;
    }
    if (at < end && character === carriageReturn) {
      if (at + 1 === end && !this.#isLast) return undefined;
      if (text.charCodeAt(at + 1) === lineFeed) at++;
    }
    const record = { line: this.#line, cells, fault };
    this.#line = at < end ? line + 1 : line;
    this.#at = Math.min(at + 1, end);
    return record;
  }

  /** Index of the quotation mark that closes a cell; `undefined` while it may still come or be doubled. */
  #closingQuote(from: number): number | undefined {
    for (let at = from; ; at += 2) {
      at = this.#text.indexOf('"', at);
      if (at < 0) return undefined;
      if (at + 1 === this.#text.length) return this.#isLast ? at : undefined;
      if (this.#text.charCodeAt(at + 1) !== quote) return at;
    }
  }
}

function positionOf(mark: string, { text, start }: { text: string; start: number }): number {
  const at = text.indexOf(mark, start);
  return at < 0 ? text.length : at;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== lineFeed) count++;
  }
  return count;
}

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { badInput, type DomainError } from '@neue-wege/domain';
import {
  type FieldValue,
  type ImportWish,
  isUploadField,
  parseImportWish,
  type UploadFields,
  uploadFields,
} from './import-wish.ts';
import type { SealedFile, SealedSpool } from './sealed-spool.ts';

/** A file as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly content: SealedFile;
}

/** An upload that arrived as a whole. */
export interface ReceivedUpload {
  readonly files: readonly UploadedFile[];
  readonly wish: ImportWish;
  /** SHA-256 of all that was sent, in lower-case hex. */
  readonly requestHash: string;
}

/** How an upload is received. */
export interface Receiving {
  readonly spool: SealedSpool;
  /** Most bytes of a request, all together. */
  readonly limit: number;
  /** Told of every piece, with its length. */
  readonly onBytes: (more: number) => void;
  /** Told of every file as it begins. */
  readonly onFile: (name: string) => void;
}

/** More than the limit was sent; the rest is not looked at. */
export class UploadTooLarge extends Error {
  constructor() {
    super('The upload is larger than it may be');
    this.name = 'UploadTooLarge';
  }
}

/** The client was lost before all had arrived. */
export class UploadBrokenOff extends Error {
  constructor(cause: unknown) {
    super('The upload broke off', { cause });
    this.name = 'UploadBrokenOff';
  }
}

/** Parts of an upload that are not counted in bytes. */
export const uploadLimits = { files: 50, fields: 40, fieldBytes: 1_000_000, nameLength: 200 } as const;

/**
 * Receives an upload into the spool, piece by piece. Whatever goes wrong, nothing of it stays.
 *
 * @throws DomainError `BAD_INPUT` naming the field; UploadTooLarge; UploadBrokenOff; errors of the disk.
 */
export async function receiveUpload(request: IncomingMessage, receiving: Receiving): Promise<ReceivedUpload> {
  const files: UploadedFile[] = [];
  try {
    const fields = await readParts(request, { ...receiving, files });
    const named = namedApart(files.filter(({ name, content }) => name !== '' || content.size() > 0));
    if (named.length === 0) throw badInput('file', 'at least one file');
    const wish = parseImportWish(fields);
    return { files: named, wish, requestHash: hashOf(fields, named) };
  } catch (error) {
    await Promise.all(files.map(({ content }) => content.remove()));
    throw error;
  }
}

/** What the parser tells. Its own types say that every part has a name; it may have none. */
type FieldEvent = [name: string | undefined, text: string, isNameCut: boolean, isCut: boolean];
type FileEvent = [field: string | undefined, stream: BusboyFileStream, name: string | undefined];

async function readParts(
  request: IncomingMessage,
  { files, ...receiving }: Receiving & { readonly files: UploadedFile[] },
): Promise<Map<string, readonly FieldValue[]>> {
  const fields = new Map<string, readonly FieldValue[]>();
  const work: Promise<void>[] = [];
  const streams: BusboyFileStream[] = [];
  const busboy = parserOf(request);
  const givingUp = new AbortController();
  const failed = new Promise<never>((_, reject) => {
    const refuse = (place: string, message: string): void => reject(badInput(place, message));
    const refuseUnknown = (field: string): void =>
      refuse(JSON.stringify(field.slice(0, 60)), `unknown; there are file, ${uploadFields.join(', ')}`);
    const add = (name: string, value: FieldValue): void =>
      void fields.set(name, [...(fields.get(name) ?? []), value]);
    busboy.on('error', (error) =>
      refuse('', `the body is no multipart/form-data as announced: ${wordsOf(error)}`),
    );
    busboy.on('filesLimit', () => refuse('file', `at most ${uploadLimits.files} files`));
    busboy.on('fieldsLimit', () => refuse('', `at most ${uploadLimits.fields} fields`));
    busboy.on('partsLimit', () => refuse('', 'too many parts'));
    busboy.on('field', (...[name, text, , isCut]: FieldEvent) => {
      if (name === 'file') refuse('file', 'is sent as a file, with a name');
      else if (name === undefined || !isUploadField(name)) refuseUnknown(name ?? '');
      else if (isCut) refuse(name, `at most ${uploadLimits.fieldBytes} bytes`);
      else add(name, { text, fileName: null });
    });
    busboy.on('file', (...[field, stream, name]: FileEvent) => {
      streams.push(stream);
      // What breaks off in the middle of a file says so here too.
      stream.on('error', () => undefined);
      if (field !== 'file' && (field === undefined || !isUploadField(field))) {
        refuseUnknown(field ?? '');
        return;
      }
      const read =
        field === 'file'
          ? spoolFile(stream, { ...receiving, files, name: fileName(name ?? '') })
          : readText(stream, field).then((text) => add(field, { text, fileName: profileName(name) }));
      read.catch(reject);
      work.push(read);
    });
  });
  // Also where nobody waits for it any more.
  failed.catch(() => undefined);
  const pumping = pump(request, { ...receiving, busboy, signal: givingUp.signal });
  try {
    await Promise.race([pumping, failed]);
    await Promise.race([Promise.all(work), failed]);
    return fields;
  } catch (error) {
    givingUp.abort();
    for (const stream of streams) stream.destroy();
    busboy.destroy();
    // What still comes is let go by.
    void pumping.catch(() => undefined).then(() => request.resume());
    await Promise.allSettled(work);
    throw error;
  }
}

function parserOf({ headers }: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] ?? '' },
      limits: {
        files: uploadLimits.files,
        fields: uploadLimits.fields,
        fieldSize: uploadLimits.fieldBytes,
        fieldNameSize: 100,
        headerPairs: 20,
        headerSize: 8_000,
        parts: uploadLimits.files + uploadLimits.fields,
      },
    });
  } catch {
    throw badInput('Content-Type', 'multipart/form-data with its boundary');
  }
}

async function pump(
  request: IncomingMessage,
  {
    busboy,
    limit,
    onBytes,
    signal,
  }: Receiving & { readonly busboy: BusboyInstance; readonly signal: AbortSignal },
): Promise<void> {
  const finished = once(busboy, 'finish', { signal });
  finished.catch(() => undefined);
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      if (!Buffer.isBuffer(chunk)) throw new Error('The request was given an encoding');
      signal.throwIfAborted();
      size += chunk.length;
      if (size > limit) throw new UploadTooLarge();
      onBytes(chunk.length);
      if (!busboy.write(chunk)) await once(busboy, 'drain', { signal });
    }
  } catch (error) {
    throw request.destroyed && !request.complete ? new UploadBrokenOff(error) : error;
  }
  busboy.end();
  await finished;
}

async function spoolFile(
  stream: BusboyFileStream,
  {
    spool,
    files,
    name,
    onFile,
  }: Receiving & { readonly files: UploadedFile[]; readonly name: string | DomainError },
): Promise<void> {
  if (typeof name !== 'string') throw name;
  const content = await spool.create();
  files.push({ name, content });
  if (name !== '') onFile(name);
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new Error('A file was given an encoding');
    await content.append(chunk);
  }
}

async function readText(stream: BusboyFileStream, field: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new Error('A file was given an encoding');
    size += chunk.length;
    if (size > uploadLimits.fieldBytes) throw badInput(field, `at most ${uploadLimits.fieldBytes} bytes`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw badInput(field, 'is text in UTF-8');
  }
}

/** Findings name files, on screens and in lists: a name is one line of text. */
function fileName(text: string): string | DomainError {
  const name = text.trim().normalize('NFC');
  return name.length <= uploadLimits.nameLength && name.isWellFormed() && !/\p{Cc}/u.test(name)
    ? name
    : badInput(
        'file',
        `the name of a file has at most ${uploadLimits.nameLength} characters and none that controls`,
      );
}

/** What a profile is called, where its file has a name that can be told. */
function profileName(text: string | undefined): string | null {
  const name = fileName(text ?? '');
  return typeof name === 'string' && name !== '' ? name : null;
}

/** A name is no file's of two: people may have one name in several folders. */
function namedApart(files: readonly UploadedFile[]): readonly UploadedFile[] {
  const taken = new Set<string>();
  return files.map(({ name, content }) => {
    const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name === '' ? 'file' : name) ?? [];
    let own = `${stem}${ending}`;
    for (let n = 2; taken.has(own); n += 1) own = `${stem} (${n})${ending}`;
    taken.add(own);
    return { name: own, content };
  });
}

function hashOf(fields: UploadFields, files: readonly UploadedFile[]): string {
  const parts = [
    [...fields].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    files.map(({ name, content }) => [name, content.finish()]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unreadable';
}

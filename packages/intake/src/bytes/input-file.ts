/** A file to be read: a name for messages, and its bytes, which can be read again from the start. */
export interface InputFile {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

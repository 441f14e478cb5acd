/** The events of a stream as they come, each with its name and its data. */
export interface EventStream {
  /** The next event; `undefined` once the stream has ended. */
  readonly next: () => Promise<{ readonly event: string; readonly data: unknown } | undefined>;
  /** Hangs up. */
  readonly cancel: () => Promise<void>;
}

/** Reads the body of an answer as server-sent events; comments, which keep the connection alive, are passed over. */
export function eventsOf({ body }: Response): EventStream {
  if (body === null) throw new Error('An answer without a body is no stream');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): ReturnType<EventStream['next']> => {
    const end = text.indexOf('\n\n');
    if (end >= 0) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const valueOf = (name: string): string | undefined =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      const event = valueOf('event');
      const data = valueOf('data') ?? '';
      return event === undefined ? next() : { event, data: data === '' ? null : JSON.parse(data) };
    }
    const { done, value } = await reader.read();
    if (done) return undefined;
    text += value;
    return next();
  };
  return { next, cancel: () => reader.cancel() };
}

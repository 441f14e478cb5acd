import { badInput } from '@neue-wege/domain';

/** Longer than any key; what has no line end by then is no list of keys. */
const longestLine = 10_000;

/**
 * The lines of a text in UTF-8, without their ends and the mark at its beginning. The last needs no end.
 *
 * @throws DomainError BAD_INPUT for bytes that are no UTF-8, and for a line without an end.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  place: string,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw badInput(place, 'is not text in UTF-8');
    }
  };
  let rest = '';
  for await (const piece of bytes) {
    const lines = (rest + decode(piece)).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) throw badInput(place, `has a line of more than ${longestLine} characters`);
  }
  rest = (rest + decode()).replace(/\r$/, '');
  if (rest !== '') yield rest;
}

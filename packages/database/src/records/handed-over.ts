/**
 * What some work gives, one piece at a time, as a generator: the work waits until a piece was taken. When the taker stops, what
 * the work waits for is rejected, and the generator ends when the work has.
 */
export async function* handedOver<Piece>(
  work: (give: (piece: Piece) => Promise<void>) => Promise<void>,
): AsyncGenerator<Piece, void> {
  let offer = settledLater<{ readonly piece: Piece } | undefined>();
  let taken = settledLater<void>();
  const working = work((piece) => {
    taken = settledLater();
    offer.resolve({ piece });
    return taken.promise;
  }).then(
    () => offer.resolve(undefined),
    (error: unknown) => offer.reject(error),
  );
  try {
    for (;;) {
      const offered = await offer.promise;
      if (offered === undefined) return;
      offer = settledLater();
      yield offered.piece;
      taken.resolve();
    }
  } finally {
    taken.reject(new Error('Nobody takes it any more'));
    await working;
  }
}

/** A promise that may be rejected while nobody waits for it. */
function settledLater<Value>(): PromiseWithResolvers<Value> {
  const later = Promise.withResolvers<Value>();
  later.promise.catch(() => undefined);
  return later;
}

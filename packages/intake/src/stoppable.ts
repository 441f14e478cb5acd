import type { DeliveryReading } from '@neue-wege/domain';

/** Stops reading between two batches when the caller wants to; the store then undoes what it began. */
export function stoppable(reading: DeliveryReading, signal: AbortSignal): DeliveryReading {
  return {
    ...reading,
    async *batches() {
      signal.throwIfAborted();
      for await (const batch of reading.batches()) {
        signal.throwIfAborted();
        yield batch;
      }
    },
  };
}

import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { importRules } from '@neue-wege/domain';
import { SourceFault } from '../bytes/source-fault.ts';
import type { UnpackLimits } from './unpack-limits.ts';

const chunkSize = 65_536;

/**
 * Unpacks bytes as they are asked for. Errors of the source pass through.
 *
 * @throws SourceFault when they are damaged, cut off, followed by something else, or become more than the limits allow.
 */
export async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  { format, limits }: { readonly format: 'gzip' | 'deflate'; readonly limits: UnpackLimits },
): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const stream = format === 'gzip' ? createGunzip({ chunkSize }) : createInflateRaw({ chunkSize });
  const whole = pipeline(counted(), stream).catch((error: unknown) => stream.destroy(asError(error)));
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      given += chunk.length;
      if (isTooMuch({ given, taken }, limits)) {
        throw new SourceFault('archive_too_large', importRules.archive_too_large.message(limits));
      }
      yield chunk;
    }
  } catch (error) {
    if (isOfZlib(error)) throw damaged();
    throw error;
  } finally {
    stream.destroy();
    await whole;
  }
  if (stream.bytesWritten !== taken) throw damaged();
}

/** Whether so many bytes out of so many are more than the limits allow. */
export function isTooMuch(
  { given, taken }: { readonly given: number; readonly taken: number },
  { bytes, ratio, ratioFrom }: UnpackLimits,
): boolean {
  return given > bytes || (given > ratioFrom && given > taken * ratio);
}

/** What an archive is that does not give what it says. */
export function damaged(): SourceFault {
  return new SourceFault('damaged_archive', importRules.damaged_archive.remedy);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The bytes could not be read', { cause: error });
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

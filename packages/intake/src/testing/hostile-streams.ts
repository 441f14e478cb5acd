import { createGzip } from 'node:zlib';
import type { InputFile } from '../bytes/input-file.ts';

const mega = 1_000_000;

/** Bytes that are made while they are read: a start, and a middle so many times. */
interface Stream {
  readonly start?: string;
  readonly middle: string;
  readonly times: number;
  readonly encoding?: 'latin1';
  readonly isPacked?: boolean;
}

const start = 'participant,run,entered_on\n';

/** Files that try to fill the memory, by what they are. */
export const hostileStreams = {
  'a line of 1 GB': { start: `${start}A,`, middle: 'x'.repeat(mega), times: 1_000 },
  'a cell of 1 GB in quotes': { start: `${start}A,"`, middle: 'x\n'.repeat(mega / 2), times: 1_000 },
  'a header of 1 GB': { middle: 'x'.repeat(mega), times: 1_000 },
  '1 GB of quotes': { start, middle: '"'.repeat(mega), times: 1_000 },
  '1 GB of NUL': { start, middle: '\0'.repeat(mega), times: 1_000 },
  '200 MB of line ends': { start, middle: '\r'.repeat(mega), times: 200 },
  '10,000 columns': { start: `${'a,'.repeat(10_000)}\n`, middle: `${','.repeat(10_000)}\n`, times: 100_000 },
  'rows of 10,000 cells': { start, middle: `${'a,'.repeat(10_000)}\n`, times: 4_000 },
  'rows of 500,000 characters': { start, middle: `A,"${'x\n'.repeat(250_000)}",\n`, times: 100 },
  '10 million rows': { start: 'location\n', middle: 'ahaus\n'.repeat(10_000), times: 1_000 },
  '500,000 bad rows': {
    start: 'phase,starts_on,name_de\n',
    middle: `p,2024-13-01,${'ä'.repeat(40)}\n`.repeat(1_000),
    times: 500,
  },
  'bad rows of 20,000 characters': {
    start: 'phase,starts_on,name_de,name_en,ends_on\n',
    middle: `p,x,${'ä'.repeat(9_999)},${'€'.repeat(9_999)},\n`,
    times: 3_000,
  },
  '100 MB of Windows-1252': {
    start: 'location,name\n',
    middle: 'a,S\u00FCd\n'.repeat(100_000),
    times: 150,
    encoding: 'latin1',
  },
  'a .gz that swells a thousandfold': {
    start: 'location\n',
    middle: `${'a'.repeat(190)}\n`.repeat(5_000),
    times: 500,
    isPacked: true,
  },
} as const satisfies Record<string, Stream>;

/** What a hostile stream is. */
export type HostileStream = keyof typeof hostileStreams;

/** A file of such a stream. */
export function hostileFile(name: HostileStream): InputFile {
  const stream: Stream = hostileStreams[name];
  return {
    name: 'f',
    open: () => (stream.isPacked === true ? packed(stream) : bytesOf(stream)),
  };
}

async function* bytesOf(stream: Stream): AsyncGenerator<Uint8Array> {
  yield Buffer.from(stream.start ?? '');
  const chunk = Buffer.from(stream.middle, stream.encoding ?? 'utf8');
  for (let count = 0; count < stream.times; count++) yield chunk;
}

async function* packed(stream: Stream): AsyncGenerator<Uint8Array> {
  const zip = createGzip();
  const writing = (async () => {
    for await (const chunk of bytesOf(stream)) {
      if (zip.destroyed) return;
      if (!zip.write(chunk))
        await new Promise((resolve) => zip.once('drain', resolve).once('close', resolve));
    }
    zip.end();
  })();
  try {
    for await (const chunk of zip) if (chunk instanceof Uint8Array) yield chunk;
  } finally {
    zip.destroy();
    await writing;
  }
}

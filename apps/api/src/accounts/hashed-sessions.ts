import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth';
import { hashOfSecret } from './secrets.ts';

/**
 * Keeps of the tokens of sessions nothing but their hash: whoever reads the database cannot sign in with it. The library
 * above still sees the token that it asked for. A session that was not seen for too long is not found.
 *
 * Rows come with instants as text, as everywhere in the house; the library wants `Date`.
 */
export function hashedSessions(
  adapter: DBAdapter,
  { idleSeconds }: { readonly idleSeconds: number },
): DBAdapter {
  const wrapped = wrap(adapter, idleSeconds);
  return {
    ...adapter,
    ...wrapped,
    transaction: (work) => adapter.transaction((trx) => work(wrap(trx, idleSeconds))),
  };
}

interface Asked {
  readonly model: string;
  readonly where?: Where[] | undefined;
}

/** Tokens by their hash, as one call named them. */
type Tokens = ReadonlyMap<string, string>;

function wrap(inner: DBTransactionAdapter, idleSeconds: number): DBTransactionAdapter {
  const alive = <Row>(asked: Asked, row: Row): Row | null =>
    asked.model === 'session' && !wasSeen(row, idleSeconds) ? null : row;
  return {
    ...inner,
    async create<T extends Record<string, unknown>, R = T>(asked: {
      model: string;
      data: Omit<T, 'id'>;
      select?: string[] | undefined;
      forceAllowId?: boolean | undefined;
    }) {
      if (asked.model !== 'session') return revive(await inner.create<T, R>(asked));
      const token = fieldOf(asked.data, 'token');
      if (typeof token !== 'string') throw new Error('A session has a token');
      const hash = hashOfSecret(token);
      const data = { ...asked.data, token: hash };
      return revive(await inner.create<T, R>({ ...asked, data }), new Map([[hash, token]]));
    },
    async findOne<T>(asked: Parameters<DBAdapter['findOne']>[0]) {
      const { where, tokens } = hashed(asked);
      return alive(asked, revive(await inner.findOne<T>({ ...asked, where }), tokens));
    },
    async findMany<T>(asked: Parameters<DBAdapter['findMany']>[0]) {
      const { where, tokens } = hashed(asked);
      const rows = await inner.findMany<T>({ ...asked, where });
      return rows.map((row) => revive(row, tokens)).filter((row) => alive(asked, row) !== null);
    },
    async update<T>(asked: Parameters<DBAdapter['update']>[0]) {
      const { where, tokens } = hashed(asked);
      return revive(await inner.update<T>({ ...asked, where }), tokens);
    },
    updateMany: (asked) => inner.updateMany({ ...asked, where: hashed(asked).where }),
    delete: (asked) => inner.delete({ ...asked, where: hashed(asked).where }),
    deleteMany: (asked) => inner.deleteMany({ ...asked, where: hashed(asked).where }),
    count: (asked) => inner.count({ ...asked, where: hashed(asked).where }),
    async consumeOne<T>(asked: Parameters<DBAdapter['consumeOne']>[0]) {
      const { where, tokens } = hashed(asked);
      return revive(await inner.consumeOne<T>({ ...asked, where }), tokens);
    },
    async incrementOne<T>(asked: Parameters<DBAdapter['incrementOne']>[0]) {
      const { where, tokens } = hashed(asked);
      return revive(await inner.incrementOne<T>({ ...asked, where }), tokens);
    },
  };
}

function hashed({ model, where = [] }: Asked): { readonly where: Where[]; readonly tokens: Tokens } {
  const tokens = new Map<string, string>();
  if (model !== 'session') return { where, tokens };
  const hashOf = (token: string): string => {
    const hash = hashOfSecret(token);
    tokens.set(hash, token);
    return hash;
  };
  const hashedValue = (value: Where['value']): Where['value'] => {
    if (typeof value === 'string') return hashOf(value);
    return Array.isArray(value) ? value.map((one) => hashOf(String(one))) : value;
  };
  return {
    where: where.map((one) => (one.field === 'token' ? { ...one, value: hashedValue(one.value) } : one)),
    tokens,
  };
}

const instants = new Set([
  'createdAt',
  'updatedAt',
  'expiresAt',
  'disabledAt',
  'lockedUntil',
  'accessTokenExpiresAt',
  'refreshTokenExpiresAt',
]);

function revive<Row>(row: Row, tokens: Tokens = new Map()): Row {
  if (typeof row !== 'object' || row === null) return row;
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (instants.has(name) && typeof value === 'string') changes[name] = new Date(value);
    else if (name === 'token' && typeof value === 'string') changes[name] = tokens.get(value) ?? value;
    else if (isPlain(value)) changes[name] = revive(value);
  }
  return Object.assign(row, changes);
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function wasSeen(session: unknown, idleSeconds: number): boolean {
  const seen = fieldOf(session, 'updatedAt');
  return !(seen instanceof Date) || seen.getTime() > Date.now() - idleSeconds * 1000;
}

function fieldOf(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}

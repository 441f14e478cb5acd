import type {
  Door,
  FormerRelease,
  KnownVersion,
  PlainDate,
  ProtectedProfile,
  Release,
  ReleaseSource,
  RequestContext,
} from '@neue-wege/domain';
import type { Transaction } from 'kysely';
import { inContext, protectionRole } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { createSqlFactSource } from '../facts/sql-fact-source.ts';
import { changedPersons } from './changed-persons.ts';
import { dueBeside, dueVersion, newestDelivery } from './due-version.ts';
import { keepTables } from './keep-tables.ts';
import { asOnlyBuilder } from './one-builder.ts';
import { countedOnce, definitionOf, houseProtection, type Protection } from './protection.ts';
import {
  asProtection,
  findSnapshots,
  firstSnapshotDay,
  listReleases,
  type ReleaseSummary,
  readRelease,
  readTable,
} from './read-releases.ts';
import { storeRelease } from './store-release.ts';

/** Where releases lie, and how the next one is built. */
export interface ReleaseSourceOptions {
  /** That of the house, unless said otherwise. */
  readonly protection?: Protection;
  readonly today: () => PlainDate;
  /** On whose behalf releases are built. */
  readonly actor: string;
  /**
   * Days between the last release and one that changed by single corrections or small deliveries alone. The more days, the more people moved
   * between two releases; with 0 a reader sees every single one move.
   */
  readonly daysBetweenSingleCorrections?: number;
  /**
   * A delivery that changes fewer different people than this since the last release waits like a single correction; ten
   * unless said otherwise, with 0 none waits.
   */
  readonly personsOfDelivery?: number;
  /** Told once of each delivery that waits, since it changes few people. */
  readonly onHeldBack?: (delivery: { readonly dataVersion: number }) => void;
  /** Lets other work go first while a release is built, or throws to end that. */
  readonly pause?: () => Promise<void>;
  /** Told before a release is built, which takes a while. */
  readonly onBuild?: (question: { readonly profile: ProtectedProfile; readonly dataVersion: number }) => void;
  /** Told when somebody else builds one already, so that the answer waits for that. */
  readonly onWait?: () => void;
  /** Told when it is built and stored, with how many units it withholds. */
  readonly onBuilt?: (release: {
    readonly profile: ProtectedProfile;
    readonly dataVersion: number;
    readonly withheld: number;
  }) => void;
}

/** What is released to a profile, and whether more follows. */
export interface ReleaseStanding {
  /** The earliest day for which there is a release. */
  readonly firstOn: PlainDate;
  /** The day of the release that is current on the day asked for; `null` where that lies before the first. */
  readonly lastOn: PlainDate | null;
  /** Whether this process is protecting newer data, which are released as soon as that is done. */
  readonly isNextUnderWay: boolean;
}

/** Released tables of a database. */
export interface StoredReleases extends ReleaseSource {
  /**
   * Builds and stores a release where one is due, once, however many ask at the same time; answers the release that holds
   * from then on, `undefined` before the first data version. Builds nothing where nothing is due, which costs two
   * small reads.
   */
  readonly ensureRelease: (profile: ProtectedProfile) => Promise<ReleaseSummary | undefined>;
  /** The data version of a delivery that waits, since it changes few people; `null` where none did when last looked at. */
  readonly heldBack: () => number | null;
  /** What is released to a profile, as of a day; `null` before the first release. */
  readonly standing: (question: {
    readonly profile: ProtectedProfile;
    readonly asOf: PlainDate;
  }) => Promise<ReleaseStanding | null>;
}

/** So many releases are looked at for those of the last version. */
const lookedAt = 20;

/**
 * Releases from the database, on either engine. A table is looked up and never computed; whoever may see some locations is
 * given their parts alone, by row security. Releases are built from the facts of all locations, under a role of their own.
 */
export function createReleaseSource(database: Database, options: ReleaseSourceOptions): StoredReleases {
  const {
    protection = houseProtection,
    today,
    actor,
    daysBetweenSingleCorrections = 1,
    personsOfDelivery = 10,
    pause,
    onHeldBack,
    onBuild,
    onWait = () => undefined,
    onBuilt,
  } = options;
  const facts = createSqlFactSource(database, { role: protectionRole });
  const door: Door = {
    source: facts,
    context: { actor, locations: 'all', profile: 'EXACT' },
    ...(pause && { pause }),
  };
  const countTables = countedOnce(protection.collect, door);
  const countFormer = countedOnce(protection.collect, door);
  const kept = keepTables();

  const releasedTo = async (profile: ProtectedProfile) => {
    const definition = definitionOf(profile, protection);
    const released = await listReleases(database, { profile, actor, most: lookedAt });
    const [last] = released;
    const same = released.filter(({ dataVersion }) => dataVersion === last?.dataVersion);
    const definitions = same.map((release) => release.definition);
    return { last, definition, known: { last: last && { ...last, definitions }, definition } };
  };

  let heldBack: number | null = null;
  /** What is protected anew by another rule is no newer data. */
  const underWay = new Set<ProtectedProfile>();
  const changesFew = async (
    { dataVersion: until }: KnownVersion,
    last: ReleaseSummary | undefined,
  ): Promise<boolean> => {
    if (last === undefined || personsOfDelivery === 0 || daysBetweenSingleCorrections === 0) return false;
    const span = { since: last.dataVersion, until };
    const use = (trx: Transaction<Tables>): Promise<number> => changedPersons(trx, span);
    return (await asProtection(database, { actor, access: 'read', use })) < personsOfDelivery;
  };

  /** The public is told of the data versions that management is told of, and of no other. */
  const find = async (profile: ProtectedProfile) => {
    const versions = await facts.versions();
    const toManagement = await releasedTo('MANAGEMENT');
    const delivery = newestDelivery(versions, toManagement.last);
    const isSmall = delivery !== undefined && (await changesFew(delivery, toManagement.last));
    const due = dueVersion(versions, {
      ...toManagement.known,
      today: today(),
      days: daysBetweenSingleCorrections,
      isSmall,
    });
    const waits = isSmall && (due?.dataVersion ?? 0) < delivery.dataVersion ? delivery.dataVersion : null;
    if (waits !== null && waits !== heldBack) onHeldBack?.({ dataVersion: waits });
    heldBack = waits;
    if (profile === 'MANAGEMENT') return { ...toManagement, due };
    const released = await releasedTo(profile);
    const told = versions.find(({ dataVersion }) => dataVersion === toManagement.last?.dataVersion);
    return { ...released, due: dueBeside(due ?? told, released.known) };
  };

  const read = (release: ReleaseSummary): Promise<Release> => readRelease(database, { release, actor });

  /** The last release with the counts behind it, counted again: they are kept in no release. */
  const readFormer = async (release: ReleaseSummary, profile: ProtectedProfile): Promise<FormerRelease> => {
    const { dataVersion, asOf: knownOn } = release;
    const { lattice } = await countFormer({ dataVersion, knownOn }, profile);
    return { release: await read(release), lattice };
  };

  /** The public is told nothing that management is not, so the release for management comes first. */
  const buildDue = async (profile: ProtectedProfile): Promise<ReleaseSummary | undefined> => {
    const toManagement = profile === 'PUBLIC' ? await buildDue('MANAGEMENT') : undefined;
    const { last, due, definition } = await find(profile);
    if (due === undefined) return last;
    const isTold = profile === 'MANAGEMENT' || toManagement?.dataVersion === due.dataVersion;
    // A data version came in between: management is told of it first.
    if (!isTold) return buildDue(profile);
    onBuild?.({ profile, dataVersion: due.dataVersion });
    if (last !== undefined && last.dataVersion < due.dataVersion) underWay.add(profile);
    const former = last && (await readFormer(last, profile));
    const beside = toManagement && (await read(toManagement));
    const counted = await countTables(due, profile);
    const release = await protection.protect(counted, {
      profile,
      ...(former && { former }),
      ...(beside && { beside }),
      ...(pause && { pause }),
    });
    const rule = protection.rules[profile];
    await storeRelease(database, { release, rule, definition, builtOn: today(), actor });
    underWay.delete(profile);
    onBuilt?.({ profile, dataVersion: due.dataVersion, withheld: release.withheld.length });
    return (await find(profile)).last;
  };

  return {
    async ensureRelease(profile) {
      const { last, due } = await find(profile);
      if (due === undefined) return last;
      const work = (): ReturnType<typeof buildDue> => buildDue(profile).finally(() => underWay.clear());
      return asOnlyBuilder(database, { work, onWait });
    },
    heldBack: () => heldBack,
    standing: ({ profile, asOf }) =>
      asProtection(database, {
        actor,
        access: 'read',
        async use(trx) {
          const firstOn = await firstSnapshotDay(trx, profile);
          const [last] = await findSnapshots(trx, { profile, asOf, most: 1 });
          const isNextUnderWay = underWay.has(profile);
          return firstOn === null ? null : { firstOn, lastOn: last?.asOf ?? null, isNextUnderWay };
        },
      }),
    table: ({ id, profile, asOf, context, parts }) =>
      inContext(database, {
        context: { ...context, profile },
        dataVersion: 0,
        access: 'read',
        async use(trx) {
          const [release] = await findSnapshots(trx, { profile, asOf, most: 1 });
          if (release === undefined) return undefined;
          const key = JSON.stringify([release.releaseId, id, scopeOf(context), parts]);
          const known = kept.find(key);
          if (known !== undefined) return known;
          const table = await readTable(trx, { release, id, locations: context.locations, parts });
          if (table !== undefined) kept.store(key, table);
          return table;
        },
      }),
  };
}

function scopeOf({ locations }: RequestContext): RequestContext['locations'] {
  return locations === 'all' ? locations : locations.toSorted();
}

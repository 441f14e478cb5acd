import { type Database, type DeliveryResult, type StoreOptions, storeDelivery } from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import {
  createPseudonymiser,
  type DeliveryOptions,
  fileInMemory,
  openDelivery,
  parseProfiles,
} from '@neue-wege/intake';

/** A delivery as files by name, and how it is read and stored. */
export interface SampleDelivery {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly profiles?: readonly object[];
  readonly reading?: Partial<Omit<DeliveryOptions, 'profiles'>>;
  readonly storing?: Partial<StoreOptions>;
}

const pseudonyms = createPseudonymiser({ key: new Uint8Array(32).fill(9) });
const today = toPlainDate('2026-11-23');

/** Reads a delivery and stores it, as known today and for all locations unless said otherwise. */
export async function deliver(
  database: Database,
  { files, profiles = [], reading = {}, storing = {} }: SampleDelivery,
): Promise<DeliveryResult> {
  const inputs = Object.entries(files).map(([name, content]) => fileInMemory(name, content));
  const parsed = profiles.flatMap((profile, at) => parseProfiles(JSON.stringify(profile), `p${at}.json`));
  const opened = await openDelivery(inputs, { pseudonyms, latest: today, ...reading, profiles: parsed });
  return storeDelivery(database, {
    reading: opened,
    context: { actor: 'check', locations: 'all', profile: 'EXACT' },
    today,
    knownOn: today,
    origin: 'import',
    mode: 'upsert',
    createMissing: false,
    keepGood: false,
    dryRun: false,
    ...storing,
  });
}

/** What the samples of rules find in the store. */
export const storedWorld: SampleDelivery = {
  files: {
    'locations.csv': 'location,name\nbocholt,Bocholt\nborken,Borken\n',
    'projects.csv': 'project,name_de\ngarten,Garten\nrad,Rad\n',
    'runs.csv': `run,project,location,starts_on,ends_on
1,garten,bocholt,2024-01-01,2024-12-31
1,garten,borken,2024-01-01,2024-12-31
2,rad,bocholt,2024-01-01,2024-12-31
3,rad,borken,2024-01-01,2024-12-31
`,
    'enrolments.csv': `participant,run,enrolment_key,entered_on,exited_on
S-ANNA,2,,2024-02-01,
S-BEN,2,,2024-02-01,2024-06-30
S-CORA,2,K1,2024-01-08,2024-02-28
S-CORA,2,K2,2024-05-06,2024-08-30
S-DORA,2,,,
${Array.from({ length: 30 }, (_, at) => `S-${at},3,,2024-03-0${(at % 9) + 1},`).join('\n')}
`,
    'observations.csv': 'participant,run,months_after_exit,in_receipt\nS-BEN,2,3,no\n',
    'spells.csv': 'participant,kind,starts_on,ends_on\nS-ANNA,benefit,2024-01-01,2024-03-31\n',
  },
};

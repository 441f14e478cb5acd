import { type Asker, may, profilesOf, usualProfile } from '../access/asker.ts';
import { type Permission, permissions, type RoleId, roleOf, roles } from '../access/roles.ts';
import { builder } from '../builder.ts';
import { directoryEntries } from '../directory-entries.ts';
import { DisclosureProfileEnum } from './disclosure-profile.ts';
import { LocationType } from './location.ts';
import { recordEnum } from './record-enum.ts';
import { TextType } from './text.ts';

type KnownAsker = Asker & { readonly kind: 'person' | 'key' };

const AskerKindEnum = builder.enumType('AskerKind', {
  description: 'As what somebody is known.',
  values: {
    PERSON: { value: 'person', description: 'Somebody who signed in.' },
    KEY: { value: 'key', description: 'The holder of an API key.' },
  },
});

const RoleIdEnum = recordEnum('RoleId', {
  description: 'Every role; roles combine.',
  entries: roles,
  describe: ({ label }) => `${label.en}.`,
});

const permissionDescriptions: Readonly<Record<Permission, string>> = {
  figures: 'Figures under the own profiles, as answers and as files.',
  dataQuality: 'What is wrong or missing in the data.',
  records: 'Enrolments and participants by pseudonym.',
  imports: 'Imports: looking at them, making and withdrawing them.',
  returns: 'Checking, signing off, freezing and correcting a return.',
  ownKeys: 'API keys with the own rights or fewer.',
  accounts: 'Users, keys, targets and settings.',
  audit: 'Who did what.',
};

/** `ownKeys` → `OWN_KEYS`. */
const permissionNames = Object.fromEntries(
  permissions.map((permission) => [
    permission.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    { value: permission, description: permissionDescriptions[permission] },
  ]),
);

const PermissionEnum = builder.enumType('Permission', {
  description: 'What a role opens.',
  values: permissionNames,
});

const RoleType = builder.objectRef<RoleId>('Role').implement({
  description: 'A role that somebody has.',
  fields: (t) => ({
    id: t.string({ description: '`snake_case`: as the command line spells it.', resolve: (id) => id }),
    role: t.field({ type: RoleIdEnum, description: 'The id as an enum value.', resolve: (id) => id }),
    label: t.field({
      type: TextType,
      description: 'How people read it.',
      resolve: (id) => roleOf(id).label,
    }),
  }),
});

const ViewerType = builder.objectRef<KnownAsker>('Viewer').implement({
  description: 'Whoever asks, and what they may.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AskerKindEnum, description: 'As what they are known.' }),
    name: t.exposeString('name', { nullable: true, description: 'What people call them, or their key.' }),
    roles: t.expose('roles', { type: [RoleType], description: 'The roles they have.' }),
    permissions: t.field({
      type: [PermissionEnum],
      description: 'What their roles open together.',
      resolve: (asker) => permissions.filter((permission) => may(asker, permission)),
    }),
    profiles: t.field({
      type: [DisclosureProfileEnum],
      description: 'Under which profiles they see figures.',
      resolve: profilesOf,
    }),
    usualProfile: t.field({
      type: DisclosureProfileEnum,
      nullable: true,
      description: 'The profile of a question that names none; null for whoever sees no figures.',
      resolve: (asker) => (profilesOf(asker).length === 0 ? null : usualProfile(asker)),
    }),
    locations: t.field({
      type: [LocationType],
      description:
        'The locations whose data they see, in the order of the keys; none before the first release for whoever sees no figures under EXACT.',
      resolve: async (_asker, _args, { presentDirectory }) => {
        const directory = await presentDirectory();
        if (directory === undefined) return [];
        const { location } = directoryEntries(directory);
        return directory.locations.map(({ key }) => location(key));
      },
    }),
    seesAllLocations: t.boolean({
      description: 'Whether they see every location, those included that come later.',
      resolve: ({ locations }) => locations === 'all',
    }),
    syntheticData: t.boolean({
      description: 'The data are made up: the demo filled the store. Told before anything is released, too.',
      resolve: (_asker, _args, { isSynthetic }) => isSynthetic(),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: 'Whoever asks; null for nobody known.',
    resolve: (_root, _args, { asker }) => (isKnown(asker) ? asker : null),
  }),
);

function isKnown(asker: Asker): asker is KnownAsker {
  return asker.kind !== 'anonymous';
}

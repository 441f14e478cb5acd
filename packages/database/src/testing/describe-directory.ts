import { toPlainDate } from '@neue-wege/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../read-directory.ts';
import { handMadeStore } from './hand-made-store.ts';
import { type CreateDatabase, emptyDatabase } from './test-store.ts';

const everybody = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

/** What has a name, as both engines tell it. */
export async function describeDirectory(createDatabase: CreateDatabase): Promise<void> {
  const database = await createDatabase();
  const store = handMadeStore(database);
  const directoryOn = (day: string, context: Parameters<typeof readDirectory>[1]['context'] = everybody) =>
    readDirectory(database, { context, asOf: toPlainDate(day) });

  beforeAll(async () => {
    await emptyDatabase(database);
    await store(
      {
        locations: 'location,name,ags,kind\nbocholt,Bocholt,05554008,site\nAhaus,,,\na/b,Zwei,,',
        projects: 'project,name_de,name_en,description\nrad,Rad,Bicycle,Werkstatt\ngarten,Garten,,\nkurs,,,',
        municipalities: 'ags,name,relation\n05554020,Gronau,district\n05554008,Bocholt,district',
        phases:
          'phase,name_de,name_en,starts_on,ends_on\nmodel,Modell,Model,2016-01-01,\npilot,,,2013-01-01,2015-12-31',
        runs: `run,project,location,valid_from,starts_on,ends_on,delivery_mode,host_ags,places,target_group,contents,legal_basis
          2,rad,bocholt,,2024-01-01,2024-12-31,mobile,05554020,12,youth,Werkstatt,§ 45
          2,rad,bocholt,2024-07-01,2024-01-01,2024-12-31,mobile,05554020,10,parents,,
          10,rad,bocholt,,,,,,,,,
          1/a,garten,a/b,,,,,,,,,`,
      },
      { knownOn: '2024-03-01' },
    );
    await store({ locations: 'location,name\nbocholt,Bocholt Mitte' }, { knownOn: '2024-09-01' });
  });

  describe('readDirectory', () => {
    it('calls by its key what has no name, and by its other name what has one in one language', async () => {
      const { locations, projects } = await directoryOn('2024-09-01');

      expect(locations).toEqual([
        { key: 'Ahaus', name: 'Ahaus', ags: null, kind: null },
        { key: 'a/b', name: 'Zwei', ags: null, kind: null },
        { key: 'bocholt', name: 'Bocholt Mitte', ags: '05554008', kind: 'site' },
      ]);
      expect(projects).toEqual([
        { key: 'garten', nameDe: 'Garten', nameEn: 'Garten', description: null },
        { key: 'kurs', nameDe: 'kurs', nameEn: 'kurs', description: null },
        { key: 'rad', nameDe: 'Rad', nameEn: 'Bicycle', description: 'Werkstatt' },
      ]);
    });

    it('lists runs with what they aimed at from which day on', async () => {
      const { runs } = await directoryOn('2024-09-01');

      expect(runs.map((run) => run.key)).toEqual(['a%2Fb/garten/1%2Fa', 'bocholt/rad/10', 'bocholt/rad/2']);
      expect(runs.map((run) => run.deliveryMode)).toEqual(['unknown', 'unknown', 'mobile']);
      expect(runs.at(-1)).toEqual({
        key: 'bocholt/rad/2',
        number: '2',
        location: 'bocholt',
        project: 'rad',
        startsOn: '2024-01-01',
        endsOn: '2024-12-31',
        deliveryMode: 'mobile',
        hostAgs: '05554020',
        periods: [
          { validFrom: null, places: 12, targetGroup: 'youth', contents: 'Werkstatt', legalBasis: '§ 45' },
          { validFrom: '2024-07-01', places: 10, targetGroup: 'parents', contents: null, legalBasis: null },
        ],
      });
    });

    it('lists phases by their first day and municipalities by their number', async () => {
      const { phases, municipalities } = await directoryOn('2024-09-01');

      expect(phases).toEqual([
        { key: 'pilot', nameDe: 'pilot', nameEn: 'pilot', startsOn: '2013-01-01', endsOn: '2015-12-31' },
        { key: 'model', nameDe: 'Modell', nameEn: 'Model', startsOn: '2016-01-01', endsOn: null },
      ]);
      expect(municipalities).toEqual([
        { ags: '05554008', name: 'Bocholt', relation: 'district' },
        { ags: '05554020', name: 'Gronau', relation: 'district' },
      ]);
    });

    it('tells the names that were known on a past day, and nothing before the first version', async () => {
      const past = await directoryOn('2024-08-31');
      const before = await directoryOn('2024-02-29');

      expect(past.locations.at(-1)?.name).toBe('Bocholt');
      expect(before).toEqual({ locations: [], projects: [], runs: [], phases: [], municipalities: [] });
    });

    it('knows no location outside the context, nor its runs', async () => {
      const context = { ...everybody, locations: ['a/b', 'nowhere'] };
      const { locations, runs } = await directoryOn('2024-09-01', context);

      expect(locations.map(({ key }) => key)).toEqual(['a/b']);
      expect(runs.map(({ key }) => key)).toEqual(['a%2Fb/garten/1%2Fa']);
    });

    it('knows no place at all in a context without locations', async () => {
      const { locations, runs } = await directoryOn('2024-09-01', { ...everybody, locations: [] });

      expect([locations, runs]).toEqual([[], []]);
    });
  });
}

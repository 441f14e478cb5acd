/** The three sites of the programme. */
export type Site = 'bocholt' | 'borken' | 'gronau';

export const sites: readonly Site[] = ['bocholt', 'borken', 'gronau'];

interface Municipality {
  readonly ags: string;
  readonly name: string;
  readonly relation: 'district' | 'neighbour' | 'outside';
}

/**
 * The 17 municipalities of Kreis Borken and those that border on it; names and keys as in the annex of the
 * Mietniveau-Verordnung of 18 August 2021 (BGBl. I p. 3738). The last key is no official one: it collects everybody else.
 */
export const municipalities: readonly Municipality[] = [
  { ags: '05554004', name: 'Ahaus', relation: 'district' },
  { ags: '05554008', name: 'Bocholt', relation: 'district' },
  { ags: '05554012', name: 'Borken', relation: 'district' },
  { ags: '05554016', name: 'Gescher', relation: 'district' },
  { ags: '05554020', name: 'Gronau (Westf.)', relation: 'district' },
  { ags: '05554024', name: 'Heek', relation: 'district' },
  { ags: '05554028', name: 'Heiden', relation: 'district' },
  { ags: '05554032', name: 'Isselburg', relation: 'district' },
  { ags: '05554036', name: 'Legden', relation: 'district' },
  { ags: '05554040', name: 'Raesfeld', relation: 'district' },
  { ags: '05554044', name: 'Reken', relation: 'district' },
  { ags: '05554048', name: 'Rhede', relation: 'district' },
  { ags: '05554052', name: 'Schöppingen', relation: 'district' },
  { ags: '05554056', name: 'Stadtlohn', relation: 'district' },
  { ags: '05554060', name: 'Südlohn', relation: 'district' },
  { ags: '05554064', name: 'Velen', relation: 'district' },
  { ags: '05554068', name: 'Vreden', relation: 'district' },
  { ags: '03456001', name: 'Bad Bentheim', relation: 'neighbour' },
  { ags: '05154044', name: 'Rees', relation: 'neighbour' },
  { ags: '05170012', name: 'Hamminkeln', relation: 'neighbour' },
  { ags: '05170036', name: 'Schermbeck', relation: 'neighbour' },
  { ags: '05558012', name: 'Coesfeld', relation: 'neighbour' },
  { ags: '05558040', name: 'Rosendahl', relation: 'neighbour' },
  { ags: '05562012', name: 'Dorsten', relation: 'neighbour' },
  { ags: '05566068', name: 'Ochtrup', relation: 'neighbour' },
  { ags: '99999999', name: 'außerhalb', relation: 'outside' },
];

interface SiteArea {
  readonly name: string;
  readonly ags: string;
  /** Where its participants live, by weight. */
  readonly residences: Readonly<Record<string, number>>;
  /** Where its mobile runs go. */
  readonly hosts: readonly string[];
}

export const siteAreas: Readonly<Record<Site, SiteArea>> = {
  bocholt: {
    name: 'Bocholt',
    ags: '05554008',
    residences: {
      '05554008': 70,
      '05554048': 13,
      '05554032': 8,
      '05554012': 4,
      '05170012': 2,
      '05154044': 1,
      '99999999': 1,
    },
    hosts: ['05554048', '05554032'],
  },
  borken: {
    name: 'Borken',
    ags: '05554012',
    residences: {
      '05554012': 44,
      '05554016': 9,
      '05554056': 11,
      '05554064': 7,
      '05554044': 7,
      '05554028': 6,
      '05554040': 6,
      '05554060': 5,
      '05554048': 3,
      '05558012': 1.2,
      '05562012': 1,
      '05170036': 0.8,
      '99999999': 1,
    },
    hosts: ['05554056', '05554016', '05554044', '05554064'],
  },
  gronau: {
    name: 'Gronau (Westf.)',
    ags: '05554020',
    residences: {
      '05554020': 56,
      '05554004': 20,
      '05554068': 8,
      '05554024': 5,
      '05554036': 3,
      '05554052': 3,
      '05566068': 2,
      '03456001': 1,
      '05558040': 0.7,
      '99999999': 1,
    },
    hosts: ['05554004', '05554068', '05554024'],
  },
};

const districtKeys = new Set(
  municipalities.filter(({ relation }) => relation === 'district').map(({ ags }) => ags),
);

export function isInDistrict(ags: string): boolean {
  return districtKeys.has(ags);
}

import { type Day, day, dayOf, mondayOf, yearOf } from './calendar.ts';
import { type Site, siteAreas, sites } from './municipalities.ts';
import { legalBases, projectTexts, seldomGroups } from './projects.ts';
import { type Random, randomStream } from './random.ts';
import { story } from './story.ts';
import { type ProjectKey, projectKeys } from './vocabulary.ts';
import { planOf } from './year-plans.ts';

/** What may change while a run is under way. */
export interface RunTerms {
  readonly places: number;
  readonly targetGroup: string;
  readonly contents: string;
  readonly legalBasis: string;
}

/** A run of a project at a site. Its number is used again by the other sites. */
export interface Run {
  readonly key: string;
  readonly site: Site;
  readonly project: ProjectKey;
  readonly startsOn: Day;
  /** The last day as first planned, and as it came. */
  readonly plannedEnd: Day;
  readonly endsOn: Day;
  readonly hostAgs?: string;
  readonly terms: RunTerms;
  readonly change?: { readonly validFrom: Day; readonly knownOn: Day; readonly terms: RunTerms };
  /** The day on which the plan was written down. */
  readonly knownOn: Day;
}

/** All runs that start in a year, at all sites, in order of their start. */
export function runsOf(year: number, seed: number): readonly Run[] {
  const hostSites = mobileSites(year, seed);
  return sites
    .flatMap((site) =>
      runsOfSite({ year, site, seed, mobile: hostSites.filter((host) => host === site).length }),
    )
    .toSorted((one, other) => one.startsOn - other.startsOn);
}

/** Names a run across all sites; the name of its random stream. */
export function runName(run: Run): string {
  return `${run.site}/${run.key}`;
}

function mobileSites(year: number, seed: number): readonly Site[] {
  const random = randomStream(seed, `mobile/${year}`);
  const first = random.whole(0, sites.length - 1);
  return Array.from(
    { length: planOf(year).runs.mobile },
    (_, index) => sites[(first + index) % sites.length] ?? 'borken',
  );
}

function runsOfSite(of: { year: number; site: Site; seed: number; mobile: number }): readonly Run[] {
  const onSite = planOf(of.year).runs[of.site];
  const count = onSite + of.mobile;
  const random = randomStream(of.seed, `plan/${of.site}/${of.year}`);
  const isMobile = Array.from({ length: count }, () => false);
  for (let placed = 0; placed < of.mobile; ) {
    const slot = random.whole(onSite > 0 ? 1 : 0, count - 1);
    if (isMobile[slot] === true) continue;
    isMobile[slot] = true;
    placed++;
  }
  const starts = isMobile
    .map((_, index) => startOf({ year: of.year, index, count, random }))
    .toSorted((a, b) => a - b);
  return starts.map((startsOn, index) => {
    const key = `${of.year}-${index + 1}`;
    const project = isMobile[index] === true ? 'mobil' : projectOf({ year: of.year, index, random });
    return planRun({
      key,
      site: of.site,
      project,
      startsOn,
      random: randomStream(of.seed, `run/${of.site}/${key}`),
    });
  });
}

function startOf(slot: { year: number; index: number; count: number; random: Random }): Day {
  const earliest = slot.year === story.firstYear ? day(story.firstRunNotBefore) : dayOf(slot.year, 1) + 7;
  const latest = dayOf(slot.year, 12) + 6;
  const share = (slot.index + 0.15 + slot.random.next() * 0.6) / slot.count;
  const start = mondayOf(Math.floor(earliest + share * (latest - earliest)));
  const isLockedDown = start >= day(story.pandemic.from) && start < day(story.pandemic.noStartsBefore);
  return isLockedDown ? mondayOf(day(story.pandemic.noStartsBefore) + slot.random.whole(0, 60)) : start;
}

function projectOf(of: { year: number; index: number; random: Random }): ProjectKey {
  if (of.index === 0) return 'neue-wege';
  const weights: Partial<Record<ProjectKey, number>> = {};
  for (const project of projectKeys) {
    const { since, weight } = story.projects[project];
    if (since <= of.year) weights[project] = weight;
  }
  return of.random.weighted(weights);
}

function planRun(of: { key: string; site: Site; project: ProjectKey; startsOn: Day; random: Random }): Run {
  const { key, site, project, startsOn, random } = of;
  const [shortest, longest] = story.projects[project].weeks;
  const weeks = random.whole(shortest, longest);
  const plannedEnd = startsOn + weeks * 7 - 3;
  const isPaused = startsOn < day(story.pandemic.from) && plannedEnd >= day(story.pandemic.from);
  const endsOn = isPaused ? plannedEnd + story.pandemic.pauseWeeks * 7 : plannedEnd;
  const terms = termsOf({ project, startsOn, random });
  const validFrom = mondayOf(startsOn + Math.floor((plannedEnd - startsOn) * (0.4 + 0.2 * random.next())));
  const later = changedTerms({ project, terms, random });
  const changes = weeks >= 14 && random.chance(story.runs.changeHalfway);
  return {
    key,
    site,
    project,
    startsOn,
    plannedEnd,
    endsOn,
    terms,
    knownOn: startsOn - random.whole(70, 100),
    ...(project === 'mobil' ? { hostAgs: random.pick(siteAreas[site].hosts) } : {}),
    ...(changes ? { change: { validFrom, knownOn: validFrom + random.whole(3, 20), terms: later } } : {}),
  };
}

function termsOf(of: { project: ProjectKey; startsOn: Day; random: Random }): RunTerms {
  const { project, startsOn, random } = of;
  const { targetGroups, contents } = projectTexts[project];
  const year = yearOf(startsOn);
  const [least, most] = planOf(year).places;
  const phase = year < story.phases.model ? 'pilot' : year < story.phases.permanent ? 'model' : 'permanent';
  return {
    places: random.whole(least, most),
    targetGroup: random.chance(0.75) ? targetGroups[0] : random.pick(targetGroups),
    contents: random.pick(contents),
    legalBasis: phase === 'permanent' && random.chance(0.1) ? legalBases.counselling : legalBases[phase],
  };
}

/** Half of the changes open the run to a group that is seldom seen: few people ever enter under it. */
function changedTerms(of: { project: ProjectKey; terms: RunTerms; random: Random }): RunTerms {
  const { project, terms, random } = of;
  const targetGroup = random.pick(random.chance(0.5) ? seldomGroups : projectTexts[project].targetGroups);
  const places = terms.places + random.pick([0, 0, 0, 1, 2, -1]);
  const contents = random.pick(projectTexts[project].contents.filter((text) => text !== terms.contents));
  return { ...terms, targetGroup, places, contents };
}

/** A page of the dashboard, or a state of one, as everybody who signs in may open it. */
export interface PageView {
  readonly name: string;
  readonly path: string;
  /** States are looked at in fewer ways than pages: their parts are those of the page. */
  readonly isState?: boolean;
}

/** Every page and its states by their addresses; what takes more than an address stands in lists of its own. */
export const pages: readonly PageView[] = [
  { name: 'overview', path: '/' },
  { name: 'independence', path: '/?measure=independence_rate_6m' },
  { name: 'table', path: '/?measure=completion_rate&show=table&years=last-5' },
  {
    name: 'events',
    path: '/?event=2020-03-16~Erste%20Schlie%C3%9Fung&event=2020-05-11~Wieder%20offen&event=2022-06-01~Neue%20R%C3%A4ume',
  },
  {
    name: 'events-table',
    path: '/?show=table&years=last-5&event=2022-06-01~Neue%20R%C3%A4ume&event=heute~x',
    isState: true,
  },
  { name: 'several-locations', path: '/?location=bocholt,borken&years=last-5', isState: true },
  { name: 'project-chosen', path: '/?project=mobil', isState: true },
  { name: 'nothing-chosen', path: '/?location=atlantis', isState: true },
  { name: 'not-known-yet', path: '/?asOf=2010-01-01', isState: true },
  { name: 'future', path: '/?asOf=2199-01-01', isState: true },
  { name: 'unread', path: '/?years=bald&year=2023&foo=1', isState: true },
  { name: 'locations', path: '/locations?year=2016' },
  { name: 'locations-table', path: '/locations?year=2023&show=table', isState: true },
  { name: 'location', path: '/locations/gronau?measure=independence_rate_6m' },
  { name: 'location-table', path: '/locations/gronau?show=table', isState: true },
  { name: 'no-location', path: '/locations/atlantis', isState: true },
  { name: 'projects', path: '/projects' },
  { name: 'projects-of-years', path: '/projects?years=2023', isState: true },
  { name: 'project', path: '/projects/werkstatt' },
  {
    name: 'project-events',
    path: '/projects/werkstatt?event=2020-03-16~Erste%20Schlie%C3%9Fung&event=2022-06-01~Neue%20R%C3%A4ume',
    isState: true,
  },
  { name: 'project-table', path: '/projects/werkstatt?show=table', isState: true },
  { name: 'no-project', path: '/projects/atlantis', isState: true },
  { name: 'run', path: '/projects/werkstatt/runs/bocholt/2025-6' },
  { name: 'no-run', path: '/projects/werkstatt/runs/bocholt/1999-1', isState: true },
  { name: 'cohorts', path: '/cohorts?years=last-5' },
  { name: 'cohorts-table', path: '/cohorts?show=table&years=last-5', isState: true },
  { name: 'pathways', path: '/pathways' },
  { name: 'pathways-table', path: '/pathways?show=table', isState: true },
  { name: 'time', path: '/time-to-independence' },
  { name: 'time-table', path: '/time-to-independence?by=phase&show=table', isState: true },
  { name: 'explore', path: '/explore?years=last-5' },
  { name: 'explore-table', path: '/explore?show=table&years=last-5', isState: true },
  {
    name: 'explore-lines',
    path: '/explore?by=location,age_band&measures=exits,completion_rate',
    isState: true,
  },
  { name: 'explore-not-published', path: '/explore?by=location,month', isState: true },
  { name: 'data-quality', path: '/data-quality' },
  {
    name: 'data-quality-table',
    path: '/data-quality?rule=missing_follow_up_6m&field=exit_reason&show=table',
    isState: true,
  },
  { name: 'changes', path: '/changes?since=2025-12-31' },
  { name: 'changes-before-releases', path: '/changes?since=2020-01-01', isState: true },
  { name: 'changes-none', path: '/changes?since=2026-05-09&asOf=2026-05-10', isState: true },
  { name: 'changes-not-before', path: '/changes?since=2026-05-05&asOf=2025-03-01', isState: true },
  { name: 'returns', path: '/returns' },
  { name: 'return-not-begun', path: '/returns/2199-Q1', isState: true },
  { name: 'return-missing', path: '/returns/2026-Q1', isState: true },
  { name: 'no-quarter', path: '/returns/bald', isState: true },
  { name: 'imports', path: '/imports' },
  { name: 'people', path: '/people' },
  { name: 'accounts', path: '/administration/accounts' },
  { name: 'keys', path: '/administration/keys' },
  { name: 'keys-in-every-state', path: '/administration/keys?state=all', isState: true },
  { name: 'keys-of-nobody', path: '/administration/keys?owner=nobody&state=revoked', isState: true },
  { name: 'targets', path: '/administration/targets' },
  {
    name: 'targets-of-a-measure',
    path: '/administration/targets?year=all&measure=completion_rate',
    isState: true,
  },
  { name: 'no-targets', path: '/administration/targets?year=1999', isState: true },
  { name: 'audit', path: '/administration/audit' },
  { name: 'audit-narrowed', path: '/administration/audit?action=sign_in&from=2020-01-01', isState: true },
  { name: 'audit-empty', path: '/administration/audit?to=2001-01-01', isState: true },
  { name: 'account', path: '/account' },
  { name: 'glossary', path: '/glossary' },
  { name: 'glossary-entry', path: '/glossary?q=reach_rate', isState: true },
  { name: 'glossary-without-hit', path: '/glossary?q=mondphase', isState: true },
  { name: 'statement-on-accessibility', path: '/accessibility' },
  { name: 'easy-language', path: '/easy-language' },
  { name: 'privacy', path: '/privacy' },
  { name: 'not-found', path: '/nirgendwo', isState: true },
];

/** The people as whom every page is looked at: who sees exact figures and may do everything, and who sees protected ones. */
export const lookers = ['exact', 'management'] as const;

/** The address of a page in a language. */
export function pathIn(path: string, lang: 'de' | 'en'): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
}

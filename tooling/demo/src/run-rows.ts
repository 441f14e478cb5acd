import { type Day, day } from './calendar.ts';
import type { Row } from './csv.ts';
import { type DeliveryWindow, dateCell, latestIn } from './delivery-window.ts';
import type { Run, RunTerms } from './runs.ts';
import { story } from './story.ts';

export const runColumns = [
  'run',
  'project',
  'location',
  'valid_from',
  'starts_on',
  'ends_on',
  'delivery_mode',
  'host_ags',
  'places',
  'target_group',
  'contents',
  'legal_basis',
] as const;

type RunColumn = (typeof runColumns)[number];

/** A run when it is planned, when its end is put off, and when its terms change halfway. */
export function runRows(run: Run, window: DeliveryWindow): readonly Row<RunColumn>[] {
  const planned = { knownOn: run.knownOn, endsOn: run.plannedEnd };
  const pausedOn = Math.max(run.knownOn, day(story.pandemic.pauseKnownOn));
  const plans =
    run.endsOn === run.plannedEnd ? [planned] : [planned, { knownOn: pausedOn, endsOn: run.endsOn }];
  const endsOn = plans.findLast(({ knownOn }) => knownOn <= window.knownOn)?.endsOn ?? run.plannedEnd;
  const change = run.change === undefined ? undefined : latestIn([run.change], window);
  const plan = latestIn(plans, window);
  return [
    ...(plan === undefined ? [] : [row({ run, endsOn, terms: run.terms, validFrom: undefined })]),
    ...(change === undefined ? [] : [row({ run, endsOn, ...change })]),
  ];
}

function row(of: { run: Run; endsOn: Day; terms: RunTerms; validFrom: Day | undefined }): Row<RunColumn> {
  const { run, endsOn, terms, validFrom } = of;
  return {
    ...runCells(run),
    valid_from: dateCell(validFrom),
    starts_on: dateCell(run.startsOn),
    ends_on: dateCell(endsOn),
    delivery_mode: run.hostAgs === undefined ? 'on_site' : 'mobile',
    host_ags: run.hostAgs ?? '',
    places: String(terms.places),
    target_group: terms.targetGroup,
    contents: terms.contents,
    legal_basis: terms.legalBasis,
  };
}

/** Run numbers are used again by every site: a row names all three parts of the key. */
export function runCells(run: Run): { run: string; location: string; project: string } {
  return { run: run.key, location: run.site, project: run.project };
}

import { additiveCounts } from './additive-counts.ts';
import { averageStock } from './average-stock.ts';
import { demographicFilter } from './demographic-filter.ts';
import { entryCohorts } from './entry-cohorts.ts';
import type { Family } from './family.ts';
import { integrations } from './integrations.ts';
import { lastingIndependence } from './lasting-independence.ts';
import { medians } from './medians.ts';
import { outcomes } from './outcomes.ts';
import { participants } from './participants.ts';
import { returns } from './returns.ts';
import { stock } from './stock.ts';
import { timeToIndependence } from './time-to-independence.ts';
import { uptake } from './uptake.ts';

/** What is asked of the catalogue, by the way in which it is computed. */
export const families: readonly Family[] = [
  additiveCounts,
  participants,
  stock,
  averageStock,
  medians,
  outcomes,
  entryCohorts,
  lastingIndependence,
  integrations,
  returns,
  uptake,
  demographicFilter,
  timeToIndependence,
];

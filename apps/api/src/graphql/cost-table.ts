import type { DimensionId } from '@neue-wege/domain';

/**
 * The reckoning behind the cost of a question. The unit is one value that is looked at; what is not known before the
 * answer is taken to be as large as in a region of fifty locations over fifteen years.
 */

/** How many keys a dimension is taken to have. */
export const dimensionSizes: Readonly<Record<DimensionId, number>> = {
  location: 50,
  project: 20,
  run: 1000,
  phase: 4,
  year: 15,
  quarter: 60,
  month: 180,
  target_group: 10,
  delivery_mode: 3,
  exit_reason: 17,
  sex: 5,
  age_band: 6,
  single_parent: 3,
  long_term_recipient: 3,
  residence: 60,
  responsible_jobcenter: 20,
  host_municipality: 20,
};

/** Dimensions of which one decides the others: together they make as many rows as the one with the most keys. */
export const nestedDimensions: readonly (readonly DimensionId[])[] = [
  ['phase', 'year', 'quarter', 'month'],
  ['run', 'project'],
  ['run', 'location'],
];

/** More rows than this a grouping is not taken to have: there are only so many facts. */
export const mostRows = 20_000;

/** How many objects a list holds: a number, or as many as the question has rows. Lists of pages go by `first`. */
export const listSizes: Readonly<Record<string, number | 'rows'>> = {
  'Query.answerMethods': 30,
  'Query.dimensions': 20,
  'Query.locations': 50,
  'Query.phases': 5,
  'Query.projects': 50,
  'Query.runs': 1000,
  'Query.measures': 50,
  'Query.dataQualityRules': 30,
  'Query.importRules': 70,
  'Query.publishedTables': 15,
  'TargetsInForce.targets': 300,
  'TargetsInForce.locations': 50,
  'MeasureDefinition.dimensions': 17,
  'MeasureDefinition.notSplitBy': 5,
  'MeasureDefinition.publishedTables': 5,
  'DimensionDefinition.keys': 10,
  'DimensionDefinition.options': 100,
  'Viewer.roles': 6,
  'Viewer.permissions': 8,
  'Viewer.profiles': 3,
  'Viewer.locations': 50,
  'Enrolment.observations': 4,
  'Query.importJobs': 20,
  'Import.files': 10,
  'Import.profiles': 3,
  'Import.findingCounts': 20,
  'ImportJob.files': 10,
  'ImportJob.effects': 5,
  'ImportJob.figures': 100,
  'ImportJob.shrinking': 10,
  'ImportJob.findingCounts': 20,
  'ImportJobFailure.issues': 5,
  'ImportEffect.columns': 10,
  'Import.rejections': 10,
  'Query.returns': 40,
  'ReturnDifference.redefined': 10,
  'ReturnDifference.figures': 2000,
  'ReturnFigureDifference.causes': 3,
  'ReturnRelease.checks': 20,
  'ReturnRelease.notes': 14,
  'ReturnRelease.files': 20,
  'Failure.issues': 20,
  'StoredRecord.findings': 3,
  'InvalidRecord.findings': 20,
  'Run.periods': 3,
  'Breakdown.rows': 'rows',
  'CaseMix.rows': 750,
  'CaseMix.where': 5,
  'ComparisonSide.where': 5,
  'ControlChart.where': 5,
  'ControlChart.points': 60,
  'DataQuality.rules': 30,
  'DataQuality.measures': 10,
  'DataQualityFindings.rows': 750,
  'DataQualityMeasure.rows': 750,
  'DataStatus.completeness': 2000,
  'Funnel.where': 5,
  'Funnel.units': 500,
  'Pathways.rows': 'rows',
  'PathwaysRow.nodes': 8,
  'PathwayNode.outcomes': 8,
  'Revisions.measures': 10,
  'Revisions.revisions': 'rows',
  'Revisions.versions': 20,
  'Revision.causes': 3,
  'TimeToIndependence.curves': 'rows',
  'IndependenceCurve.points': 37,
  'IndependenceCurve.at': 4,
  'IndependenceCurve.reasons': 8,
  // Introspection.
  '__Schema.types': 150,
  '__Schema.directives': 6,
  '__Type.fields': 12,
  '__Type.inputFields': 5,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Type.enumValues': 4,
  '__Field.args': 2,
  '__Directive.args': 1,
};

/** A list that the table does not know. */
export const unknownListSize = 100;

/** Fields that read facts, each with what that costs whatever comes of it. */
export const readingCosts: Readonly<Record<string, number>> = {
  'Query.breakdown': 1000,
  'Query.caseMix': 3000,
  'Query.comparison': 2000,
  'Query.controlChart': 1000,
  'Query.dataQuality': 5000,
  'Query.dataStatus': 1000,
  'Query.funnel': 1000,
  'Query.pathways': 2000,
  'Query.returnDifference': 5000,
  'Query.revisions': 5000,
  'Query.timeToIndependence': 3000,
};

/** What a figure costs beside its values: events are counted; days are looked through by windows, persons told apart. */
export const figureCosts = { counted: 1, windowed: 4, distinct: 8 } as const;

/** So much of a figure is its counting alone, without an object for its answer. */
export const shareOfCounting = 0.25;

/** Figures counted per row that a question has whatever is selected: those of the answer, times how often it is asked. */
export const figuresPerRow: Readonly<Record<string, number>> = {
  'Query.pathways': 45,
  // As many data versions as a year may bring.
  'Query.revisions': 12,
  // One per end of receipt and month.
  'Query.timeToIndependence': 40,
};

/** Columns are written as they are, without looking at every value: so much of a value is counted for one. */
export const shareOfColumns = 0.02;

/** Columns that a measure has at most. */
export const columnsOfMeasure = 8;

/** How long a page is whose size nobody gave and no default tells. */
export const usualPage = 50;

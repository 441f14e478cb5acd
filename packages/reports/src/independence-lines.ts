import type { IncidenceShare, IndependenceCurve, TimeToIndependence } from '@neue-wege/domain';
import type { Cell } from './breakdown-columns.ts';
import { type FigureLine, type FigureLines, lineFormats } from './figure-lines.ts';

/**
 * Curves one figure a line. `month` counts from the entry; `base` are the people at its start; shares are fractions of 1 with
 * their 95 % interval, which 0 and 1 have not. `status` is that of the curve; a median that the curve does not reach, or
 * points that too few people would make, are empty or absent. The last two lines compare exactly two curves.
 */
const independenceLines: FigureLines<TimeToIndependence> = {
  columns: ['figure', 'month', 'end_reason', 'value', 'status', 'base', 'lower', 'upper'],
  *lines({ curves, total, comparison, by }) {
    for (const curve of [...curves, total]) yield* linesOf(curve);
    if (comparison === null) return;
    const group = { keys: {}, isTotalOf: by };
    const { chiSquare, p } = comparison;
    yield { group, cells: { figure: 'log_rank_chi_square', value: chiSquare, status: 'FINAL' } };
    yield { group, cells: { figure: 'log_rank_p', value: p, status: 'FINAL' } };
  },
};

/** The files that the time to independence can be written as, by the name used in URLs. */
export const independenceFormats = lineFormats(independenceLines);

function* linesOf(curve: IndependenceCurve): Generator<FigureLine> {
  const { people, notObserved, status, points, median, reasons } = curve;
  const line = (figure: string, cells: Readonly<Record<string, Cell>>): FigureLine => ({
    group: curve,
    cells: { figure, status, ...cells },
  });
  yield line('people', { value: people });
  yield line('not_observed', { value: notObserved });
  yield line('median_months', {
    value: median,
    base: people,
    ...(median === null && status === 'FINAL' ? { status: 'NOT_APPLICABLE' } : {}),
  });
  for (const { end, n } of reasons) yield line('ends', { end_reason: end, value: n, base: people });
  for (const { month, atRisk, byWork, competing, stillInReceipt } of points) {
    const share = (figure: string, { incidence, interval }: IncidenceShare): FigureLine =>
      line(figure, {
        month,
        value: incidence,
        base: people,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
      });
    yield line('at_risk', { month, value: atRisk, base: people });
    yield share('ended_by_work', byWork);
    yield share('ended_otherwise', competing);
    yield share('still_in_receipt', { incidence: stillInReceipt, interval: null });
  }
}

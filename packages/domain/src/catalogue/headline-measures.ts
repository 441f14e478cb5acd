/** The measures that answer who came, who completed and who lives without benefits: what the overview opens with. */
export const headlineMeasures = [
  'enrolments',
  'stock',
  'completion_rate',
  'independence_rate_6m',
  'independence_by_work_rate_6m',
] as const;

/** Where the page about cohorts lies. */
export const cohortsPath = '/cohorts';

/** Where it stands how complete and sound the data are. */
export const qualityPath = '/data-quality';

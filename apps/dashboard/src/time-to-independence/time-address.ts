/** Where the page about the time to independence lies. */
export const timePath = '/time-to-independence';

/** Where the page about pathways lies. */
export const pathwaysPath = '/pathways';

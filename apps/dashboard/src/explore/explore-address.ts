/** Where the page lies on which anything may be asked. */
export const explorePath = '/explore';

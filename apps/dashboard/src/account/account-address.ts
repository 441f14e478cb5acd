/** The page of the own account. */
export const accountPath = '/account';

/** The page after the first link. */
export const welcomePath = '/welcome';

/** Every figure explained. */
export const glossaryPath = '/glossary';

/** Where the signs of states stand on the page, and how small groups are protected. */
export const signsAnchor = 'signs';

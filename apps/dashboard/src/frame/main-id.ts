/** The content, to which the link past the head leads. */
export const mainId = 'content';

/** How long a password is, in characters; what it is made of is up to the person. */
export const passwordLength = { least: 12, most: 128 } as const;

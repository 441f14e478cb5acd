/** The two languages in which people read the system. */
export const languages = ['de', 'en'] as const;

/** `de` or `en`. */
export type Language = (typeof languages)[number];

/** One text in both languages; German first, because its readers are. */
export type Text = Readonly<Record<Language, string>>;

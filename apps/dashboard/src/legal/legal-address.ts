/** The statement on accessibility. */
export const accessibilityPath = '/accessibility';

/** The same, by the name that people know from other offices. */
export const germanAccessibilityPath = '/barrierefreiheit';

/** What the dashboard is, in few and short words. */
export const easyLanguagePath = '/easy-language';

/** What is stored about whom, and who sees it. */
export const privacyPath = '/privacy';

/** The six digits of an app, however they were grouped when they were copied; `null` when they are not six. */
export function readAppCode(text: string): string | null {
  const digits = text.replaceAll(/[\s\-–.]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** A backup code without what surrounds it in a list; its case and its hyphens belong to it. */
export function readBackupCode(text: string): string | null {
  const code = text.replaceAll(/\s/g, '');
  return code === '' || code.length > 64 ? null : code;
}

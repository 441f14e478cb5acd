/** `independence_rate_6m` → `independenceRate6m`: how an id is spelt as a field. */
export function fieldName(id: string): string {
  return id.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `delivery_mode` → `DeliveryMode`: how an id is spelt as a type. */
export function typeName(id: string): string {
  const name = fieldName(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `age_band` → `AGE_BAND`: how an id is spelt as an enum value. */
export function enumName(id: string): string {
  return id.toUpperCase();
}

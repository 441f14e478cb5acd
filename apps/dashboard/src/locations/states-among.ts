import { type ValueStatus, valueStatuses } from '@neue-wege/domain';

/** The states that occur and need explaining, in the order of the catalogue; what is final needs none. */
export function statesAmong(
  values: readonly ({ readonly status: ValueStatus } | null)[],
): readonly ValueStatus[] {
  const found = new Set(values.flatMap((value) => value?.status ?? []));
  return Object.keys(valueStatuses)
    .filter((status): status is ValueStatus => status in valueStatuses)
    .filter((status) => status !== 'FINAL' && found.has(status));
}

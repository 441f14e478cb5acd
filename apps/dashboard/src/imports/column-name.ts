import { type DeliveryFileKind, deliveryFileKinds, deliveryFiles } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';

/** What a column is called: in German by the heading that offices use, else by its name in the contract. */
export function columnName(
  kind: string,
  { column, reading }: { column: string; reading: Pick<Reading, 'language'> },
): string {
  const known: DeliveryFileKind | undefined = deliveryFileKinds.find((one) => one === kind);
  if (known === undefined || reading.language !== 'de') return column;
  const columns: readonly { readonly name: string; readonly aliases?: readonly string[] }[] =
    deliveryFiles[known].columns;
  return columns.find(({ name }) => name === column)?.aliases?.[0] ?? column;
}

import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { ApiContext } from './api-context.ts';
import { relayOptions } from './nodes/relay-options.ts';
import type { SourceKey } from './records/source-key.ts';

interface TextScalar {
  Input: string;
  Output: string;
}

/** The one schema builder. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: ApiContext;
  Connection: { totalCount: number | null };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    Date: TextScalar;
    DateTime: { Input: never; Output: Date };
    Quarter: TextScalar;
    Month: TextScalar;
    AuditDetail: { Input: never; Output: Readonly<Record<string, unknown>> };
    SourceKey: { Input: SourceKey; Output: never };
    ColumnValues: { Input: never; Output: readonly unknown[] };
  };
}>({ defaultFieldNullability: false, plugins: [RelayPlugin], relay: relayOptions });

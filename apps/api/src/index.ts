export type { LastImport, StoreState } from './api-context.ts';

export { type CountingDatabase, countStatements } from './count-statements.ts';
export { deliveryOf, type HandMadeFile, type HandMadeReading, personOf } from './delivery-of.ts';
export { dumpRecords } from './dump-records.ts';
export { readEveryRow, type WholeDatabase } from './every-row.ts';
export {
  type CreateDatabase,
  createPgliteDatabase,
  createPostgresDatabase,
  emptyDatabase,
} from './test-store.ts';

export { deliveryOf, type HandMadeFile, type HandMadeFindings, personOf } from './delivery-of.ts';
export {
  type CreateDatabase,
  createPgliteDatabase,
  createPostgresDatabase,
  emptyDatabase,
} from './test-store.ts';

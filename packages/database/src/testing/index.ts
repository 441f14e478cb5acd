export {
  type CreateDatabase,
  createPgliteDatabase,
  createPostgresDatabase,
  emptyDatabase,
} from './test-store.ts';

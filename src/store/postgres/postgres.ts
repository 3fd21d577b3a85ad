/** What programs use of PostgreSQL: one import, made where there is a database. */
export { archivesInDatabase } from './archives-in-database.ts';
export { databaseSource, databaseTarget } from './copy-database.ts';
export { openFeed } from './feed.ts';
export { keptInDatabase } from './kept-in-database.ts';
export { openPassageVectors } from './passage-vectors.ts';
export { openPostgresStore } from './open-postgres-store.ts';
export { openSharedTurns } from './shared-turns.ts';
export { openPostgres } from './open-postgres.ts';

/** The migrations that this database has been through. */
export type MigrationsTable = {
	name: string;
	at: number;
};

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { postgresServer } from '../database/postgres.ts';
import type { Candidate } from './database-contract.ts';

/** A database of its own on a real server, removed at the end. The address must be of a user who may create databases. */
export function postgresCandidate(serverUrl: string): Candidate {
	const name = `dateline_test_${randomBytes(8).toString('hex')}`;
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	const run = async (statement: string) => {
		const client = new pg.Client({ connectionString: serverUrl });
		await client.connect();
		await client.query(statement).finally(() => client.end());
	};
	return {
		async open() {
			await run(`create database ${name}`);
			return postgresServer(url.href);
		},
		again: () => Promise.resolve(postgresServer(url.href)),
		waits: true,
		remove: () => run(`drop database if exists ${name} with (force)`),
	};
}

import type { LearnerId } from '$lib/core/kernel/id.ts';
import type { App as DatelineApp } from '$lib/server/app.ts';
import type { Person } from '$lib/server/permissions/person.ts';

declare global {
	namespace App {
		interface Locals {
			app: DatelineApp;
			/** The person's; null until a visitor starts a first attempt; see `keepLearner`. */
			learner: LearnerId | null;
			person: Person;
		}
		interface Error {
			/** What went wrong, for the interface to put in words. */
			code: string;
			message: string;
			/** Names the entry in the server's log. */
			id?: string;
		}
	}

	/** The app of this process, kept over a reload of the hooks in development and found by the start script at the end. */
	var datelineApp: Promise<DatelineApp> | undefined;
}

export {};

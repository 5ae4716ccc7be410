import type { LearnerId } from '$lib/core/kernel/id.ts';
import type { App as DatelineApp } from '$lib/server/app.ts';

declare global {
	namespace App {
		interface Locals {
			app: DatelineApp;
			/** Null until the visitor starts a first attempt; see `keepLearner`. */
			learner: LearnerId | null;
			/** True where the visitor signed in with the token from the server's log. */
			admin: boolean;
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

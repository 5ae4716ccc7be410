const OLDEST = 24;

/** Ends the process with one line where its Node is too old to run Dateline; npm's own scripts bring the right one. */
export function requireNode(): void {
	if (Number.parseInt(process.versions.node, 10) >= OLDEST) return;
	console.error(
		`node_too_old: this is Node ${process.version}, and Dateline runs on ${OLDEST} or later; start it through npm ("npm start", "npm run dateline"), which brings its own, or install one from https://nodejs.org.`,
	);
	process.exit(1);
}

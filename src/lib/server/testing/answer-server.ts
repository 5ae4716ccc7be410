// A server of answers alone, to be killed: takes the questions folder and the data folder, prints its port.
import { createServer } from 'node:http';
import { answerLane } from '../http/answer-lane.ts';
import { openApp } from '../open-app.ts';
import { readSettings } from '../settings.ts';

const [, , DATELINE_QUESTIONS, DATELINE_DATA] = process.argv;
const app = await openApp(readSettings({ DATELINE_QUESTIONS, DATELINE_DATA }));
const lane = answerLane(app, undefined, 10_000);
const server = createServer((request, response) => {
	if (!lane(request, response)) response.writeHead(404).end();
}).listen(0, '127.0.0.1', () => {
	const bound = server.address();
	if (bound !== null && typeof bound !== 'string') console.log(bound.port);
});

import { run } from './dateline/run.ts';
import { requireNode } from './node-version.ts';

requireNode();
process.exitCode = await run(process.argv.slice(2));

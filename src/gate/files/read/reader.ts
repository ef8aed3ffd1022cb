/**
 * A process that reads files: a list of them as JSON on its input, a line of JSON for each on its output as soon as
 * it is read. A process of its own, because the gate must wait for it and a bad file may end it.
 */
import { readFileSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { fullBudget } from './archive.ts';
import { Gathering } from './file-reading.ts';
import { readFile } from './read-file.ts';

/** For one file. */
const limits = { milliseconds: 20_000, bytes: 900 * 2 ** 20 };
/** Larger ones are films, which are only looked at, or nobody's to open. */
const mostBytes = 64 * 2 ** 20;

interface Named {
	/** As it is called: what waits to be saved stands under another name. */
	name: string;
}

/** By its place, or by its bytes where it has none yet. */
export type Asked = Named & ({ path: string } | { base64: string });

function bytesOf(asked: Asked): Buffer | undefined {
	if ('base64' in asked) return Buffer.from(asked.base64, 'base64');
	return statSync(asked.path).size > mostBytes ? undefined : readFileSync(asked.path);
}

async function read(asked: Asked): Promise<string> {
	const into = new Gathering();
	try {
		const bytes = bytesOf(asked);
		if (bytes) await readFile(asked.name, bytes, into, fullBudget());
		else into.tell(/\.mp[34]$/i.test(asked.name) ? 'unread' : 'trap');
	} catch {
		into.tell('unread');
	}
	return JSON.stringify(into.reading);
}

const watch = new Worker(new URL('watch.ts', import.meta.url), { workerData: limits });
watch.unref();
for (const asked of JSON.parse(readFileSync(0, 'utf8')) as Asked[]) {
	watch.postMessage('next');
	process.stdout.write(`${await read(asked)}\n`);
}
await watch.terminate();

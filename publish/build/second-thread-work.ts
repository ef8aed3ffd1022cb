/** What the second thread of a build does: it draws pages, and makes words of pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawnPages, nameOf } from '../pages/put-pages.ts';
import { extracted } from '../search/extract.ts';
import { Kept } from '../search/kept.ts';
import { readNew } from '../search/make-shard.ts';
import { drawer } from '../templates/draw.ts';
import type { Answer, Given, Question, Task } from './second-thread.ts';

const { server, digest, waiting } = workerData as Given;
const draw = await drawer(server);
let kept: Kept | undefined;

async function act(task: Task): Promise<string | undefined> {
	if (task.what === 'read') {
		kept ??= new Kept(digest);
		return readNew(task.pages, kept);
	}
	const { page, view, key } = task;
	const html = await draw(page, JSON.parse(view) as object);
	await drawnPages.made(nameOf(key), () => Promise.resolve(html));
	return extracted(page.address, html);
}

async function answered({ id, task }: Question): Promise<Answer> {
	try {
		return { id, value: await act(task) };
	} catch (error) {
		return { id, error };
	} finally {
		Atomics.sub(waiting, 0, 1);
	}
}

let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (question: Question) => {
	before = before.then(async () => parentPort?.postMessage(await answered(question)));
});

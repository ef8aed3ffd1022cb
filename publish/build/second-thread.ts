/**
 * A second thread for sites of many new pages: it draws some of them while the first gathers and draws the others, and
 * makes words of half of them. It begins when it is first wanted; what comes of it is the same as without.
 */
import { Worker } from 'node:worker_threads';
import type { DrawsAside } from '../pages/put-pages.ts';
import type { Findable } from '../search/findable.ts';
import type { ReadsAside } from '../search/made-index.ts';

export interface Given {
	/** The module that draws. */
	server: string;
	/** Of the templates. */
	digest: string;
	/** How many tasks it has not done. */
	waiting: Int32Array<SharedArrayBuffer>;
}

export type Task =
	| { what: 'draw'; page: Parameters<DrawsAside['draw']>[0]; view: string; key: string }
	| { what: 'read'; pages: readonly Findable[] };

export interface Question {
	id: number;
	task: Task;
}

export type Answer = { id: number } & ({ value: string | undefined } | { error: unknown });

export interface SecondThread extends DrawsAside, ReadsAside {
	end: () => Promise<unknown>;
}

/** Enough for it never to wait, and few enough to end when the first does. */
const most = 16;

/** What was asked of it, and answered. */
function asking(given: Given) {
	const open = new Map<number, PromiseWithResolvers<string | undefined>>();
	const worker = new Worker(new URL('second-thread-work.ts', import.meta.url), {
		workerData: given,
		// What it makes lies in files: it may tidy up often.
		resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 },
	});
	worker.on('message', (answer: Answer) => {
		const { resolve, reject } = open.get(answer.id) ?? {};
		open.delete(answer.id);
		if ('error' in answer) reject?.(answer.error);
		else resolve?.(answer.value);
	});
	worker.on('error', (error) => {
		for (const { reject } of open.values()) reject(error);
	});
	let id = 0;
	return {
		worker,
		ask(task: Task): Promise<string | undefined> {
			id += 1;
			const answer = Promise.withResolvers<string | undefined>();
			// Whoever waits for it is told; who has given up already is not asked.
			answer.promise.catch(() => undefined);
			open.set(id, answer);
			Atomics.add(given.waiting, 0, 1);
			worker.postMessage({ id, task } satisfies Question);
			return answer.promise;
		},
	};
}

export function secondThread({ server, digest }: Pick<Given, 'server' | 'digest'>): SecondThread {
	const waiting = new Int32Array(new SharedArrayBuffer(4));
	const drawn: [key: string, Promise<string | undefined>][] = [];
	let begun: ReturnType<typeof asking> | undefined;
	const thread = () => (begun ??= asking({ server, digest, waiting }));
	return {
		draw({ address, template }, view, key) {
			if (Atomics.load(waiting, 0) >= most) return false;
			const page = { address, template };
			drawn.push([key, thread().ask({ what: 'draw', page, view, key })]);
			return true;
		},
		async drawn() {
			const read = new Map<string, string | undefined>();
			for (const [key, said] of drawn) read.set(key, await said);
			return read;
		},
		read: (pages) => thread().ask({ what: 'read', pages }),
		end: async () => begun?.worker.terminate(),
	};
}

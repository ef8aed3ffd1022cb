/**
 * The one seam between the search page and what finds: `search(question, { filters, sort, from, size })`.
 * Behind it a worker asks Pagefind's index; another engine can take its place without the page knowing.
 */
import { chained, type Answer } from './answer.ts';
import type { Found, Search, SearchOptions } from '../contract.ts';
import type { Asked, Said } from './messages.ts';

export type { Filters, Found, Hit, SearchOptions } from '../contract.ts';

type Ask = (question: string, options: SearchOptions) => Promise<Found>;

interface Waiting {
	next: (answer: Answer) => void;
	fail: (error: Error) => void;
}

/** The worker's answers to one question, in turn. */
async function* heard(
	ask: (waiting: Waiting) => void,
	leave: () => void,
): AsyncGenerator<Answer, void> {
	const answers: Answer[] = [];
	let wake: () => void = () => undefined;
	let failure: Error | undefined;
	ask({
		next: (answer) => {
			answers.push(answer);
			wake();
		},
		fail: (error) => {
			failure = error;
			wake();
		},
	});
	try {
		for (;;) {
			if (answers.length === 0 && !failure)
				await new Promise<void>((awake) => {
					wake = awake;
				});
			const answer = answers.shift();
			if (!answer) throw failure ?? new Error('no answer');
			yield answer;
			if (answer.last) return;
		}
	} finally {
		leave();
	}
}

/** Rejects where the browser has no workers made of modules. */
function workerAsk(): Promise<Ask> {
	return new Promise((done, fail) => {
		const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
		const waiting = new Map<number, Waiting>();
		let asked = 0;
		const ask: Ask = (question, options) => {
			const id = (asked += 1);
			const message: Asked = { id, question, options };
			const listen = (own: Waiting) => {
				waiting.set(id, own);
				worker.postMessage(message);
			};
			return chained(heard(listen, () => waiting.delete(id)));
		};
		worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
			if ('running' in data) done(ask);
			else if ('answer' in data) waiting.get(data.id)?.next(data.answer);
			else waiting.get(data.id)?.fail(new Error(data.failed));
		});
		worker.addEventListener('error', ({ message }) => {
			fail(new Error(message));
			for (const { fail: leave } of waiting.values()) leave(new Error(message));
		});
	});
}

/** The same in the page itself. */
async function ownAsk(): Promise<Ask> {
	const [{ asking }, { opener }, { browserSource }] = await Promise.all([
		import('./asking.ts'),
		import('../pagefind/search-index.ts'),
		import('../pagefind/source.ts'),
	]);
	const opened = opener(browserSource());
	return (question, options) => chained(asking(opened, question, options));
}

let ask: Promise<Ask> | undefined;

/** @throws when the index cannot be loaded */
export const search: Search = async (question, options = {}) => {
	ask ??= workerAsk().catch(ownAsk);
	return (await ask)(question, options);
};

/** Asks the gate beside the thread that answers requests: a text that takes long to read stops nobody else. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../../src/gate/finding.ts';
import type { PersonalData } from '../../../src/gate/personal-data.ts';
import { nothing, type Overlay } from '../../../src/gate/reading/overlay.ts';
import type { Answer, Question } from './gate-worker.ts';
import { oneAtATime } from '../queue.ts';
import { RequestError } from '../request-error.ts';

export interface GateThread {
	/** @throws RequestError when it takes too long */
	ask: (root: string, overlay: Overlay) => Promise<Finding[]>;
	/** What personal data is public. @param now Shanghai wall time */
	personal: (root: string, now: string) => Promise<PersonalData[]>;
}

/** Milliseconds. */
export interface Patience {
	/** For what is to be saved. */
	saved: number;
	/** For what stands there: after an update of the rules every text and file of years is looked at anew. */
	standing: number;
}

const patience: Patience = { saved: 30_000, standing: 300_000 };

const tooLong = () =>
	new RequestError(422, {
		error: 'refused',
		message:
			'检查内容用了太久，没有保存。请把这一篇里很长的一段、一长串同样的符号或者很大的图片改短改小，再保存一次；您写的内容还在这一页上。',
	});

/** @param script of the thread, which answers a `Question` with an `Answer` */
export function gateThread(
	script = new URL('gate-worker.ts', import.meta.url),
	{ saved, standing }: Patience = patience,
): GateThread {
	const inTurn = oneAtATime();
	let worker: Worker | undefined;
	/** Roots of which the thread remembers what stands there. */
	let known = new Set<string>();

	function begin(): Worker {
		// What the test runner or a debugger asks of this process is not asked of the thread.
		const fresh = new Worker(script, { execArgv: [] });
		known = new Set();
		fresh.once('exit', () => {
			if (worker === fresh) worker = undefined;
		});
		return fresh;
	}

	async function answered(question: Question, limit: number): Promise<Answer> {
		const asked = (worker ??= begin());
		// It keeps the process alive only while somebody waits for it.
		asked.ref();
		try {
			asked.postMessage(question);
			const told = await once(asked, 'message', { signal: AbortSignal.timeout(limit) });
			return told[0] as Answer;
		} catch (error) {
			worker = undefined;
			void asked.terminate();
			throw error instanceof Error && error.name === 'AbortError' ? tooLong() : error;
		} finally {
			asked.unref();
		}
	}

	async function found({ root, overlay, ...more }: Question) {
		worker ??= begin();
		// A save pays for its own text alone.
		if (!known.has(root) && overlay.size > 0) await answered({ root, overlay: nothing }, standing);
		const limit = overlay.size > 0 ? saved : standing;
		const answer = await answered({ root, overlay, ...more }, limit);
		known.add(root);
		if ('findings' in answer) return answer;
		throw new Error(answer.broken);
	}

	return {
		ask: async (root, overlay) => (await inTurn(() => found({ root, overlay }))).findings,
		personal: async (root, now) => {
			const answer = await inTurn(() => found({ root, overlay: nothing, personalAt: now }));
			return answer.personal ?? [];
		},
	};
}

/** One for the process: it remembers what it has read of each content folder. */
export const gate: GateThread = gateThread();

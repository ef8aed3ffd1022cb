/**
 * A second thread for a large content of which nothing is kept yet: it reads and looks through some of the entries while
 * this one looks through the others. The gate stays synchronous, and what comes of it is the same as without. Where no
 * thread can be had, or it gives no answer, this one does the work.
 */
import { availableParallelism } from 'node:os';
import {
	MessageChannel,
	receiveMessageOnPort,
	Worker,
	type MessagePort,
} from 'node:worker_threads';
import type { Body } from '../../markdown/body.ts';
import type { Entry } from '../entry.ts';
import type { Settings } from './find.ts';
import { look } from './look.ts';
import type { KeptHit } from './store.ts';

export interface Given {
	settings: Settings;
	port: MessagePort;
	/** At `ready` 1 once it listens; at `answered` how many questions it has answered. */
	state: Int32Array<SharedArrayBuffer>;
}
export const [ready, answered] = [0, 1];

/** Of an entry what text rules ask. */
export type Sent = Pick<Entry, 'collection' | 'file' | 'data' | 'value' | 'body'>;

export interface Question {
	/** Place of the first one. */
	from: number;
	entries: Sent[];
}

/** Nothing is looked at where something went wrong. */
export interface Answer {
	from: number;
	looked: { hits: KeptHit[]; read: Body }[];
}

export interface SecondThread {
	isReady: () => boolean;
	/** Whether it will answer; it will not while it begins, and while others wait. */
	takes: (question: Question) => boolean;
	/** What it has answered by the end of our patience. */
	end: () => Answer[];
}

/** A thread takes as long to begin as hundreds take to be looked through. */
const fewest = 1_000;
/** Entries of a question: a tenth of a second. */
const atOnce = 50;
/** Questions that wait: enough for it never to wait itself, and few enough to end with this thread. */
const most = 2;

const sent = ({ collection, file, data, value, body }: Entry): Sent => ({
	...{ collection, file, data },
	...{ value, body },
});

/** @param patience milliseconds for one answer: for no text does anybody wait for ever */
export function secondThread(
	settings: Settings,
	{ script = new URL('second-thread-work.ts', import.meta.url), patience = 20_000 } = {},
): SecondThread {
	const { port1, port2 } = new MessageChannel();
	const state = new Int32Array(new SharedArrayBuffer(8));
	const worker = new Worker(script, {
		workerData: { settings, port: port2, state } satisfies Given,
		transferList: [port2],
		// What the test runner or a debugger asks of this process is not asked of the thread.
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 },
	});
	// This one learns of it from the answers that do not come.
	worker.on('error', () => undefined);
	const isReady = () => Atomics.load(state, ready) === 1;
	let asked = 0;
	return {
		isReady,
		takes(question) {
			if (!isReady() || asked - Atomics.load(state, answered) >= most) return false;
			port1.postMessage(question);
			asked += 1;
			return true;
		},
		end() {
			for (let done = Atomics.load(state, answered); done < asked;) {
				if (Atomics.wait(state, answered, done, patience) === 'timed-out') break;
				done = Atomics.load(state, answered);
			}
			const answers: Answer[] = [];
			for (let one = receiveMessageOnPort(port1); one; one = receiveMessageOnPort(port1))
				answers.push(one.message as Answer);
			port1.close();
			void worker.terminate();
			return answers;
		},
	};
}

/** What text rules find in each entry, in their order. */
export function throughBoth(
	entries: readonly Entry[],
	settings: Settings,
	second: SecondThread,
): KeptHit[][] {
	const found = new Map<Entry, KeptHit[]>();
	for (let from = 0; from < entries.length; from += atOnce) {
		const piece = entries.slice(from, from + atOnce);
		if (second.takes({ from, entries: piece.map(sent) })) continue;
		for (const entry of piece) found.set(entry, look(entry, settings));
	}
	for (const { from, looked } of second.end())
		for (const [place, { hits, read }] of looked.entries()) {
			const entry = entries[from + place];
			if (!entry) continue;
			// The other rules ask for it: it is not read again.
			Object.defineProperty(entry, 'read', { value: read });
			found.set(entry, hits);
		}
	return entries.map((entry) => found.get(entry) ?? look(entry, settings));
}

/** The same, by a second thread too where that is worth its beginning. */
export function lookedThrough(entries: readonly Entry[], settings: Settings): KeptHit[][] {
	return entries.length < fewest || availableParallelism() < 2
		? entries.map((entry) => look(entry, settings))
		: throughBoth(entries, settings, secondThread(settings));
}

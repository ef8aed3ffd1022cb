/** The thread of `second-thread.ts`. */
import { workerData } from 'node:worker_threads';
import type { Collection } from '../../collections/collection.ts';
import { definitionOf } from '../../collections/index.ts';
import { entryFrom } from '../entry.ts';
import { readingOf } from './entry-reading.ts';
import { look } from './look.ts';
import {
	answered,
	ready,
	type Answer,
	type Given,
	type Question,
	type Sent,
} from './second-thread.ts';

const { settings, port, state } = workerData as Given;

function lookedAt({ collection, file, data, value, body }: Sent): Answer['looked'][number] {
	const definition = definitionOf(collection) as Collection;
	const entry = entryFrom(definition, { file, data, body, value, issues: [] });
	const hits = look(entry, settings, readingOf(entry));
	return { hits, read: entry.read };
}

function answerTo({ from, entries }: Question): Answer {
	try {
		return { from, looked: entries.map(lookedAt) };
	} catch {
		return { from, looked: [] };
	}
}

port.on('message', (question: Question) => {
	port.postMessage(answerTo(question));
	Atomics.add(state, answered, 1);
	Atomics.notify(state, answered);
});
Atomics.store(state, ready, 1);

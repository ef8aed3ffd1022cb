/** A build that got ready ahead reads no content before it is wanted. */
import { expect, test } from 'vitest';
import { whenItMay } from '../../../src/lib/may-read.ts';

test('a loader reads when it may, and at once where nobody waits', async () => {
	const read: string[] = [];
	const load = (name: string) => () => Promise.resolve(void read.push(name));
	const nothing = {} as Parameters<ReturnType<typeof whenItMay>['load']>[0];
	await whenItMay({ name: 'a', load: load('at once') }).load(nothing);
	expect(read).toEqual(['at once']);
	let begin: () => void = () => undefined;
	globalThis.contentMayBeRead = new Promise((done) => (begin = done));
	const reading = whenItMay({ name: 'a', load: load('later') }).load(nothing);
	await new Promise((done) => setImmediate(done));
	expect(read).toEqual(['at once']);
	begin();
	await reading;
	globalThis.contentMayBeRead = undefined;
	expect(read).toEqual(['at once', 'later']);
});

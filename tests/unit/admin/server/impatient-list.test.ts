/** Of a large content the gate's first look takes seconds: a list shows what there is, and what is wrong as soon as that is known. */
import { expect, test } from 'vitest';
import { folders, notice, office, write } from './office.ts';

const at = 'notices/20261117-0900.md';
const query = { collection: 'notices', sort: 'publishedAt', page: 0, size: 20 } as const;

test('a list does not wait for the gate, and keeps what it said last while it looks again', async () => {
	const given = folders({ [at]: notice('不认识的项', 'colour: red\n') });
	const { ask, close } = await office(given, { listPatience: 0 });
	const rows = async () => {
		const answer = await ask('list', query);
		return answer.body?.rows ?? [];
	};
	// Before the gate has looked.
	expect((await rows()).map(({ faults }) => faults)).toEqual([undefined]);
	await expect.poll(async () => (await rows())[0]?.faults?.length, { timeout: 30_000 }).toBe(1);
	write(given.content, { 'notices/20261118-0900.md': notice('又一篇') });
	await expect.poll(async () => (await rows()).length, { timeout: 30_000 }).toBe(2);
	const faulty = (await rows()).find(({ path }) => path.endsWith(at));
	expect(faulty?.faults).toHaveLength(1);
	await close();
});

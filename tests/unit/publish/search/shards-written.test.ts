/** What is written depends on the pages alone: not on their order, on what was written before, or on other shards. */
import { expect, test } from 'vitest';
import { countOf, startingSeed } from '../../../length.ts';
import { seeded } from '../../../seeded.ts';
import { bytesOf, generatedPages, makeIndex, ownDigest } from './made.ts';

const random = seeded(startingSeed);
const pages = generatedPages(3, 24);

const folderOf = (file: string) => file.split('/')[0] ?? '';

const changed = (before: Map<string, string>, after: Map<string, string>) =>
	[...new Set([...before.keys(), ...after.keys()])].filter(
		(file) => before.get(file) !== after.get(file),
	);

test('the same pages in another order are the same files', async () => {
	const other = pages.toSorted(() => random() - 0.5);
	const [one, again] = [await makeIndex(pages), await makeIndex(other)];
	expect(bytesOf(again.made)).toEqual(bytesOf(one.made));
});

test('one page changed: only files of its shard differ, and the engine lies there once', async () => {
	const before = bytesOf((await makeIndex(pages)).made);
	const [oldest] = pages.toSorted((a, b) => (a.date < b.date ? -1 : 1));
	const edited = pages.map((page) =>
		page === oldest ? { ...page, blocks: [...page.blocks, { text: '又添一段' }] } : page,
	);
	const after = bytesOf((await makeIndex(edited)).made);
	const shards = new Set([...before.keys()].filter((file) => file.includes('/')).map(folderOf));
	expect(shards.size).toBeGreaterThan(2);
	expect(new Set(changed(before, after).map(folderOf)).size).toBe(1);
	expect([...after.keys()].filter((file) => file.includes('wasm'))).toHaveLength(1);
});

test('however pages come, change and go, the files are those of a build that knew nothing', async () => {
	const digest = ownDigest();
	const store = generatedPages(5, 60);
	let present = store.slice(0, 20);
	await makeIndex(present, digest, 12);
	for (let round = 0; round < countOf({ short: 12, whole: 80, long: 1000 }); round += 1) {
		const place = Math.floor(random() * present.length);
		const fresh = store[Math.floor(random() * store.length)];
		const turn = random();
		if (turn < 0.3) present = present.toSpliced(place, 1);
		else if (turn < 0.6 && fresh && !present.some(({ address }) => address === fresh.address))
			present = [...present, fresh];
		else
			present = present.map((page, other) =>
				other === place ? { ...page, blocks: [...page.blocks, { text: `改${round}Café` }] } : page,
			);
		const known = await makeIndex(present, digest, 12);
		const clean = await makeIndex(present, ownDigest(), 12);
		expect(known.read.length, `${round}, SEED=${startingSeed}`).toBeLessThan(2);
		expect(bytesOf(known.made), `${round}, SEED=${startingSeed}`).toEqual(bytesOf(clean.made));
	}
});

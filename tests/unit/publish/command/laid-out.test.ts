/** Who publishes after every save asks git for as little as that takes; what is not as it was laid out is put right all the same. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import * as asked from '../../../../admin/server/git/git.ts';
import { printOf } from '../../../../publish/build/as-checked.ts';
import { fetchContent, type LaidTree } from '../../../../publish/command/repository.ts';
import { makePlaces } from '../../../../publish/release/places.ts';
import { office, type Office } from '../release/office.ts';

vi.mock('../../../../admin/server/git/git.ts', { spy: true });
beforeEach(() => void vi.mocked(asked.git).mockClear());

/** @returns what git was asked for, and how all lies now */
async function fetched({ repo, places }: Office, laid?: LaidTree) {
	await makePlaces(places);
	vi.mocked(asked.git).mockClear();
	const { contentRoot, commit, notices } = await fetchContent(repo, places, laid);
	const words = vi
		.mocked(asked.git)
		.mock.calls.map(([, args]) =>
			args.find((word) => /^(fetch|read-tree|checkout-index|clean)$/.test(word)),
		);
	const now: LaidTree = { commit: commit ?? '', print: await printOf(contentRoot, true) };
	return { words, now, notices, commit, tree: contentRoot };
}

test('of a tree that is known, only what git has that is new is asked for', async () => {
	const given = office();
	const first = given.push({ 'a.txt': '甲' });
	const whole = ['fetch', 'read-tree', 'checkout-index', 'clean'];
	const begun = await fetched(given);
	expect(begun.words.filter(Boolean)).toEqual(whole);
	expect(begun.commit).toBe(first);
	expect((await fetched(given, begun.now)).words).toEqual(['fetch']);
	const second = given.push({ 'a.txt': '乙', 'b.txt': '丙' });
	const next = await fetched(given, begun.now);
	expect(next).toMatchObject({ words: ['fetch', 'read-tree'], commit: second, notices: [] });
	expect(readFileSync(join(next.tree, 'a.txt'), 'utf8')).toBe('乙');
	expect(readFileSync(join(next.tree, 'b.txt'), 'utf8')).toBe('丙');
	expect((await fetched(given)).words).toEqual(whole);
});

test('what somebody has changed, or laid beside it, goes', async () => {
	const given = office();
	given.push({ 'a.txt': '甲' });
	const { now, tree } = await fetched(given);
	writeFileSync(join(tree, 'a.txt'), '写坏');
	writeFileSync(join(tree, 'stray.txt'), '放错');
	const { words } = await fetched(given, now);
	expect(words).toEqual(['fetch', 'read-tree', 'checkout-index', 'clean']);
	expect(readFileSync(join(tree, 'a.txt'), 'utf8')).toBe('甲');
	expect(existsSync(join(tree, 'stray.txt'))).toBe(false);
});

test('a history that was rewritten is told once', async () => {
	const given = office();
	given.push({ 'a.txt': '甲' });
	await fetched(given);
	given.pushAnew({ 'a.txt': '改写' });
	expect((await fetched(given)).notices).toHaveLength(1);
	expect((await fetched(given)).notices).toEqual([]);
});

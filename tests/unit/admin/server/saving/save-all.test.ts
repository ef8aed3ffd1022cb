/** Several articles at once: all in one version, or nothing at all. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carryOut } from '../../../../../admin/server/saving/carry-out.ts';
import { contextFor } from '../../../../../admin/server/set-up.ts';
import { hashOf, writeThrough } from '../../../../../admin/server/whole-files.ts';
import { folders, gitIn, notice, tree, write } from '../office.ts';
import { author, first, open } from './one-notice.ts';

const second = 'notices/20261119-0900.md';
const third = 'activities/20261118-0900.md';
const files = {
	[second]: notice('停电检修'),
	[third]: '---\ntitle: 门球赛\nstage: draft\n---\n',
};
const withdrawn = 'withdrawn:\n  at: 2026-11-22 09:00\n  reason: 时间有误\n';
const changed = (file: string, before: string, after: string) => ({
	path: `content/${file}`,
	raw: after,
	base: hashOf(before),
});
const both = () => [
	changed(first, notice('停水检修'), notice('停水检修', withdrawn)),
	changed(second, notice('停电检修'), notice('停电检修', withdrawn)),
];

test('two withdrawn are one version that names both, and taken back they stand as they stood', async () => {
	const one = await open(files);
	const before = tree(one);
	const { body } = await one.ask('saveAll', { author, what: '撤回', files: both() });
	expect(body).toEqual({
		hashes: both().map(({ raw }) => hashOf(raw)),
		generation: 1,
		committed: true,
		owed: 0,
	});
	const log = gitIn(one.repository, 'log', '-1', '--format=%an %s', '--name-only');
	expect(log.trim().split('\n')).toEqual([
		'王小梅 撤回 2 篇：停水检修、停电检修',
		'',
		`content/${second}`,
		`content/${first}`,
	]);
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');
	const back = both().map(({ path, raw }, place) => ({
		path,
		raw: notice(place === 0 ? '停水检修' : '停电检修'),
		base: hashOf(raw),
	}));
	expect((await one.ask('saveAll', { author, what: '撤销', files: back })).status).toBe(200);
	expect(tree(one)).toEqual(before);
});

test('one that somebody has changed since holds up all, and is named by its title', async () => {
	const one = await open(files);
	write(one.content, { [second]: notice('停电检修', 'urgency: important\n') });
	const before = tree(one);
	const { status, refusal } = await one.ask('saveAll', { author, what: '撤回', files: both() });
	expect([status, refusal?.message]).toEqual([
		409,
		'《停电检修》：刚刚被别人改过，请看一看再选。所以选中的 2 篇都没有动。',
	]);
	expect(tree(one)).toEqual(before);
	expect(gitIn(one.repository, 'log', '--format=%s').trim()).toBe('开始');
});

test('what the rules refuse in one leaves the other as it was', async () => {
	const one = await open(files);
	const before = tree(one);
	const wrong = changed(second, notice('停电检修'), notice('停电检修', 'expiresAt: 很快\n'));
	const asked = { author, what: '设为过期', files: [both()[0] ?? wrong, wrong] };
	const { status, refusal } = await one.ask('saveAll', asked);
	expect(status).toBe(422);
	expect(refusal?.message).toMatch(/^选中的 2 篇都没有动：“停电检修”里，/);
	expect(refusal?.message).not.toMatch(/expiresAt|\.md/);
	expect(tree(one)).toEqual(before);
});

test.each([
	['a settings file', 'content/settings/site.yml', 403],
	['a picture', 'content/media/notices/a.png', 403],
	['a correction', `content/revisions/${first}`, 403],
	['a way out of the content', 'content/notices/../../package.json', 403],
])('%s is refused, and the article beside it stays', async (_, path, expected) => {
	const one = await open(files);
	const before = tree(one);
	const other = { path, raw: 'name: 别的\n', base: '0'.repeat(64) };
	const asked = { author, what: '改', files: [...both(), other] };
	expect((await one.ask('saveAll', asked)).status).toBe(expected);
	expect(tree(one)).toEqual(before);
});

test('the same article twice is refused', async () => {
	const one = await open(files);
	const [mine] = both();
	const twice = mine ? [mine, mine] : [];
	expect((await one.ask('saveAll', { author, what: '撤回', files: twice })).status).toBe(400);
});

test('a disk that takes the first and not the second has the first as it was', async () => {
	const given = folders({ [first]: notice('停水检修'), ...files });
	const context = contextFor({
		contentRoot: given.content,
		stateFolder: given.state,
		site: { saved: () => 0, status: () => ({ saved: 0, published: 0, building: false }) },
	});
	const before = tree(given);
	const temporary = join(context.room, 'a.editor-temp');
	await writeThrough(temporary, notice('停水检修', withdrawn));
	const steps = [
		{ file: first, temporary, base: hashOf(notice('停水检修')) },
		{ file: second, temporary: join(context.room, 'gone.editor-temp'), base: 'x' },
	];
	await expect(carryOut(context, { steps, author, message: '撤回' })).rejects.toThrow('ENOENT');
	expect(tree(given)).toEqual(before);
	expect(existsSync(join(context.room, 'journal.json'))).toBe(false);
	expect(readFileSync(join(given.content, first), 'utf8')).toBe(notice('停水检修'));
});

/** What the editor's lists show: filtered, sorted, paged and counted on the server. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListQuery } from '../../../../admin/server/protocol.ts';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { at, files } from './listed.ts';
import { folders, gitIn, office, picture, write, type Office } from './office.ts';

let one: Office;
beforeAll(async () => {
	one = await office(folders(files));
});
afterAll(() => one.close());

async function ids(query: Partial<ListQuery>): Promise<string[]> {
	const { body } = await one.ask('list', { collection: 'notices', ...query });
	return body?.rows.map(({ id }) => id.slice(4, 8)) ?? [];
}

test('what waits for someone is told for all columns at once', async () => {
	const { body } = await one.ask('todo', {});
	const waiting = Object.entries(body?.parts ?? {}).map(([why, { rows, total }]) => {
		expect(total).toBe(rows.length);
		return [why, rows.map(({ title }) => title).sort()];
	});
	expect(Object.fromEntries(waiting)).toEqual({
		review: ['待审的'],
		draft: ['20261116-0900', '活动的草稿', '草稿'],
		scheduled: ['将来的'],
		expiring: ['停电二'],
	});
	expect(body?.unanswered.map(({ title }) => title)).toEqual(['去年征求的']);
});

test.each<[Partial<ListQuery>, string[]]>([
	[{ state: 'current' }, ['1117', '1111', '1110', '1201']],
	[{ state: 'expiring' }, ['1110']],
	[{ state: 'expired' }, ['1101']],
	[{ state: 'withdrawn' }, ['1112']],
	[{ state: 'replaced' }, ['1113']],
	[{ state: 'review' }, ['1114']],
	[{ state: 'draft' }, ['1116', '1115']],
	[{ state: 'scheduled' }, ['1201']],
	[{ kind: 'safety' }, ['1201']],
	[{ year: '2025' }, ['1201']],
	[{ search: '停电' }, ['1111', '1110', '1101']],
	[{ search: 'abc 停电' }, ['1101']],
	[{ search: '停电 20261110' }, ['1110']],
	[{ search: '停电 没有' }, []],
	[{ search: '停电', sort: 'publishedAt', direction: 'ascending' }, ['1101', '1110', '1111']],
	[{ search: '停电', sort: 'title' }, ['1110', '1111', '1101']],
	[{ size: 2 }, ['1116', '1115']],
	[{ size: 2, page: 1 }, ['1201', '1117']],
	[{ size: 2, page: 99 }, []],
])('%j lists %j', async (query, expected) => {
	expect(await ids(query)).toEqual(expected);
});

test('counts are of the whole collection, whatever is filtered', async () => {
	const { body } = await one.ask('list', { collection: 'notices', state: 'draft', size: 1 });
	expect(body?.total).toBe(2);
	expect(body?.counts).toEqual({
		state: {
			current: 4,
			expiring: 1,
			expired: 1,
			withdrawn: 1,
			replaced: 1,
			review: 1,
			draft: 2,
			scheduled: 1,
		},
		kind: { notice: 1, outage: 7, safety: 1, consultation: 1 },
		year: { 2025: 1, 2026: 10 },
	});
});

test('what cannot be read is listed under its id with its fault; a refused one with what it says', async () => {
	const { body } = await one.ask('list', { collection: 'notices' });
	const row = (id: string) => body?.rows.find((each) => each.id === id);
	expect(row('20261116-0900')).toMatchObject({ title: '20261116-0900', state: 'draft' });
	expect(row('20261116-0900')?.faults?.[0]).toContain('填写区');
	expect(row('20261117-0900')?.faults?.[0]).toContain('表单不认识的一项');
	expect(row('20261117-0900')).toMatchObject({ title: '不认识的项', state: 'current' });
	expect(row('20261110-0900')?.path).toBe('content/notices/2026/20261110-0900.md');
	expect(row('20261114-0900')?.review).toEqual({ first: '张三' });
});

test('a policy is found by its 文号', async () => {
	const { body } = await one.ask('list', { collection: 'policies', search: '〔2026〕5号' });
	expect(body?.rows.map(({ title }) => title)).toEqual(['助餐补贴办法']);
});

test('a row says when and by whom it was changed, also after the next save', async () => {
	const changedBy = async () =>
		(await one.ask('list', { collection: 'policies' })).body?.rows[0]?.changedBy;
	// A list waits a moment for git, no longer.
	await expect.poll(changedBy, { timeout: 10_000 }).toBe('开发者');
	const path = 'content/policies/20261110-0900.md';
	const raw = files['policies/20261110-0900.md'].replace('有补贴', '有补助');
	const file = { path, raw, base: hashOf(files['policies/20261110-0900.md']) };
	expect((await one.ask('save', { author: '王小梅', what: '修改', file, media: [] })).status).toBe(
		200,
	);
	await expect.poll(changedBy, { timeout: 10_000 }).toBe('王小梅');
	expect((await one.ask('list', { collection: 'policies' })).body?.rows[0]?.changedAt).toMatch(
		/^20\d\d-\d\d-\d\d \d\d:\d\d$/,
	);
	gitIn(
		one.repository,
		'commit',
		'--quiet',
		'--amend',
		'-m',
		'改写历史',
		'--author=老李 <l@example.cn>',
	);
	await expect.poll(changedBy, { timeout: 10_000 }).toBe('老李');
});

test('a list shows what was written by hand a moment ago', async () => {
	expect(await ids({ search: '手写' })).toEqual([]);
	write(one.content, { 'notices/20261118-0900.md': at('2026-11-18 09:00', '手写的') });
	await expect.poll(() => ids({ search: '手写' }), { timeout: 3_000 }).toEqual(['1118']);
});

test('entries are given with their front matter only', async () => {
	const { body } = await one.ask('entries', { collection: 'policies' });
	expect(body?.entries[0]?.raw).toMatch(/^---\ntitle: 助餐补贴办法\n[\s\S]*\n---\n$/);
});

test('one file is read with its hash; one that is not there is said to be absent', async () => {
	const path = 'content/notices/20251201-0900.md';
	const raw = files['notices/20251201-0900.md'];
	expect((await one.ask('read', { path })).body).toEqual({ path, raw, hash: hashOf(raw) });
	const { status, body } = await one.ask('read', { path: 'content/notices/20200101-0900.md' });
	expect([status, body && 'absent' in body]).toEqual([200, true]);
});

test('a media folder lists what may be used; its bytes come in a sandbox', async () => {
	const { body } = await one.ask('media', { folder: 'content/media/notices' });
	expect(body?.files).toEqual([
		{ path: 'content/media/notices/b.png', size: picture.length },
		{ path: 'content/media/notices/甲.png', size: picture.length },
	]);
	expect((await one.ask('media', { folder: 'content/media/slogans' })).body).toEqual({ files: [] });
	const address = `http://127.0.0.1:${one.port}/admin/api/media/${encodeURIComponent('content/media/notices/甲.png')}`;
	const response = await fetch(address);
	expect(Buffer.from(await response.arrayBuffer())).toEqual(picture);
	expect(response.headers.get('content-type')).toBe('image/png');
	expect(response.headers.get('content-security-policy')).toBe('sandbox');
	expect(response.headers.get('cache-control')).toBe('no-store');
	const small = await fetch(`${address}?small`);
	expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/webp']);
	expect(small.headers.get('content-security-policy')).toBe('sandbox');
});

test('an unknown collection is refused', async () => {
	expect((await one.ask('list', { collection: 'nothing' })).status).toBe(404);
	expect((await one.ask('entries', { collection: 'constructor' })).status).toBe(404);
});

/** Lists where a forge stands behind the editor: all files gathered, read once, paged as on the server. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatheredRows, outdate, type GatheredFile } from '../../../../admin/list/gathered.ts';
import { listPage } from '../../../../admin/list/page.ts';

const now = '2026-11-22 09:00';
const text = (title: string, more = '') =>
	`---\ntitle: ${title}\nsummary: 这是一句够长的一句话说明。\npublishedAt: 2026-11-20 09:00\n${more}---\n\n正文。\n`;
const file = (name: string, data: string, more: object = {}): GatheredFile => ({
	file: { path: `content/notices/${name}.md`, ...more },
	data,
});

let files: GatheredFile[];
const gather = vi.fn(() => Promise.resolve(files));
const titles = async () => (await gatheredRows('notices', gather, now)).map(({ title }) => title);

beforeEach(() => {
	files = [file('20261120-0900', text('停水'))];
	gather.mockClear();
	outdate('content/notices/any.md');
	outdate('content/pages/any.md');
});
afterEach(() => {
	vi.useRealTimers();
});

test('an entry is a row as the server would tell it, with who changed it and when', async () => {
	const by = { author: '李强', updatedOn: '2026-11-21T03:05:00.000Z' };
	files = [file('2026/20261120-0900', text('停水'), by)];
	const { rows } = listPage(
		await gatheredRows('notices', gather, now),
		{ collection: 'notices' },
		now,
	);
	expect(rows).toEqual([
		{
			collection: 'notices',
			id: '20261120-0900',
			path: 'content/notices/2026/20261120-0900.md',
			title: '停水',
			state: 'current',
			publishedAt: '2026-11-20 09:00',
			changedAt: '2026-11-21 11:05',
			changedBy: '李强',
		},
	]);
});

test.each([
	['a file without front matter', '停水', '读不懂'],
	['broken YAML', '---\ntitle: [坏\n---\n', '读不懂'],
	['what the build refuses', text('停水', 'colour: red\n'), 'colour'],
])('%s is a row all the same, with the reason', async (_, data, reason) => {
	files = [file('20261120-0900', data)];
	const [row] = await gatheredRows('notices', gather, now);
	expect(row?.faults?.join()).toContain(reason);
});

test('a fixed page, which has no time of its own, is public and no draft', async () => {
	const data = '---\ntitle: 社区概况\nsummary: 这是一句够长的一句话说明。\n---\n\n正文。\n';
	files = [{ file: { path: 'content/pages/about.md' }, data }];
	const [row] = await gatheredRows('pages', gather, now);
	expect(row?.state).toBe('current');
});

test('a forge that does not say when leaves the time out', async () => {
	const { rows } = listPage(
		await gatheredRows('notices', gather, now),
		{ collection: 'notices' },
		now,
	);
	expect(rows[0]).not.toHaveProperty('changedAt');
});

test('files are gathered once for several lists, and anew after a save', async () => {
	await Promise.all([titles(), titles()]);
	files = [file('20261120-0900', text('停电'))];
	expect(await titles()).toEqual(['停水']);
	expect(gather).toHaveBeenCalledTimes(1);
	outdate('content/notices/20261120-0900.md');
	expect(await titles()).toEqual(['停电']);
});

test('a save in another column leaves this one as it is', async () => {
	await titles();
	outdate('content/policies/20261120-0900.md');
	await titles();
	expect(gather).toHaveBeenCalledTimes(1);
});

test('after a minute the old list is shown at once and others’ changes follow', async () => {
	vi.useFakeTimers();
	await titles();
	files = [file('20261120-0900', text('停电'))];
	vi.advanceTimersByTime(61_000);
	expect(await titles()).toEqual(['停水']);
	expect(await titles()).toEqual(['停电']);
	expect(gather).toHaveBeenCalledTimes(2);
});

test('a gathering that failed is tried again', async () => {
	gather.mockRejectedValueOnce(new Error('网络断了'));
	await expect(titles()).rejects.toThrow('网络断了');
	expect(await titles()).toEqual(['停水']);
});

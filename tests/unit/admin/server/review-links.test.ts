/** Review links under attack: expired, taken back, of another version, of somebody who has gone; the logs and the database. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { removePerson } from '../../../../admin/server/accounts/people.ts';
import { hour } from './accounts/desk.ts';
import { path, reviewOffice } from './review-office.ts';

const office = reviewOffice();
const { ask, articles, closed, folder, give, logged, look } = office;

test('whoever has the address sees that version, without a session; nothing of it is kept or found', async () => {
	const link = await give();
	expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/review\/[\w-]{22}$/);
	const response = await look(link);
	const text = await response.text();
	expect([response.status, text]).toEqual([200, expect.stringContaining('第一版的正文')]);
	expect(text).toContain('沈小满请您审稿，这是 2026-11-22 09:00 的一版，2026-11-29 以前打得开。');
	expect(Object.fromEntries(response.headers)).toMatchObject({
		'cache-control': 'no-store',
		'referrer-policy': 'no-referrer',
		'x-robots-tag': 'noindex, nofollow, noarchive',
		'x-content-type-options': 'nosniff',
		'content-security-policy': expect.stringMatching(
			/default-src 'none'.*frame-ancestors 'none'/,
		) as unknown,
	});
	expect(response.headers.get('set-cookie')).toBeNull();
	expect(await (await look(`${link}/sheet`)).text()).toContain('审稿单');
	expect((await look(`${link}/pictures/0123456789abcd-480x320.jpg`)).status).toBe(200);
	const file = await look(`${link}/files/abcdef0123/${encodeURIComponent('表 一.docx')}`);
	expect(file.headers.get('content-disposition')).toBe('attachment');
	// Another version is another link's.
	articles.set(path, '第二版的正文');
	expect(await (await look(link)).text()).toContain('第一版的正文');
	expect(await (await look(await give())).text()).toContain('第二版的正文');
});

test('the address stands in no log, no row and no name of a file: its hash alone', async () => {
	const said = vi.spyOn(console, 'log');
	const wrong = vi.spyOn(console, 'error');
	const link = await give();
	const token = link.split('/').at(-1) ?? '';
	await look(link);
	await look(`${link}/nothing`);
	const tables = office
		.desk()
		.db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
		.all();
	const all = tables.map(({ name }) =>
		office
			.desk()
			.db.prepare(`SELECT * FROM ${String(name)}`)
			.all(),
	);
	expect(JSON.stringify(all)).not.toContain(token);
	expect(readdirSync(folder, { recursive: true }).join()).not.toContain(token);
	expect(readFileSync(office.desk().path).includes(token)).toBe(false);
	expect(JSON.stringify([said.mock.calls, wrong.mock.calls])).not.toContain(token);
	expect(logged()).toEqual([`review-given 沈小满 ${path}`, `review-opened  ${path}`]);
	expect(Buffer.from(token, 'base64url')).toHaveLength(16);
	vi.restoreAllMocks();
});

test('expired, after fourteen days at most, whatever is asked for', async () => {
	const short = await give(1);
	const long = await give(14);
	expect((await ask('editor', 'review-give', { path, days: 15 })).status).toBe(400);
	office.desk().pass(24 * hour + 1);
	expect(await closed(short)).toEqual([404, true]);
	expect((await look(long)).status).toBe(200);
	office.desk().pass(13 * 24 * hour);
	expect(await closed(long)).toEqual([404, true]);
	expect(await closed(`${long}/pictures/0123456789abcd-480x320.jpg`)).toEqual([404, true]);
});

test('taken back by its giver or by who reviews, not by another who writes; then it is closed', async () => {
	const link = await give();
	const list = async (who: string) =>
		(await ask(who, 'review-links', { path })).body['links'] as { id: number; mine: boolean }[];
	const [mine] = await list('editor');
	expect(mine).toMatchObject({ by: '沈小满', opened: 0, mine: true, until: '2026-11-29' });
	expect(JSON.stringify(await list('other'))).not.toContain(link.split('/').at(-1));
	expect((await ask('other', 'review-end', { id: mine?.id })).status).toBe(403);
	expect((await look(link)).status).toBe(200);
	expect((await ask('reviewer', 'review-end', { id: mine?.id })).status).toBe(200);
	expect(await closed(link)).toEqual([404, true]);
	expect((await ask('editor', 'review-end', { id: mine?.id })).status).toBe(404);
	expect(logged().at(-1)).toBe(`review-ended 周梅 ${path}`);
});

test('whose account is gone has no link that opens', async () => {
	const link = await give();
	removePerson(office.desk(), 1);
	expect(await closed(link)).toEqual([404, true]);
});

test('only who writes gives one, and of an article that is there', async () => {
	expect((await ask('administrator', 'review-give', { path, days: 7 })).status).toBe(403);
	expect((await ask('nobody', 'review-give', { path, days: 7 })).status).toBe(401);
	const elsewhere = 'content/settings/site.yml';
	expect((await ask('editor', 'review-give', { path: elsewhere, days: 7 })).status).toBe(404);
	for (let turn = 0; turn < 10; turn += 1) await give();
	expect((await ask('editor', 'review-give', { path, days: 7 })).status).toBe(409);
});

/** What the desk is given to print: what residents see as it is, the rest marked as not published, and nothing but articles. */
import { mkdtempSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refused } from '../../../../admin/server/request-error.ts';
import { asksForSheet, sendSheet, type ToPrint } from '../../../../admin/server/sheets.ts';

const now = '2026-11-22 09:00';
const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'linli-sheets-')));

function put(file: string, more: string) {
	mkdirSync(join(root, file, '..'), { recursive: true });
	writeFileSync(
		join(root, file),
		`---\ntitle: 停水\nsummary: 周四上午停水检修，请提前储水。\nkind: notice\n${more}\n---\n\n停水。\n`,
	);
}
put('notices/20261120-0900.md', 'publishedAt: 2026-11-20 09:00');
put('notices/20261120-1000.md', 'publishedAt: 2026-11-20 10:00\nexpiresAt: 2026-11-21 10:00');
put('notices/20261120-1100.md', 'publishedAt: 2026-11-20 11:00\nstage: draft');
put('notices/20261201-0900.md', 'publishedAt: 2026-12-01 09:00');
put('revisions/notices/20261120-0900.md', 'publishedAt: 2026-11-20 09:00\nstage: draft');

async function asked(query: string, draw?: (given: ToPrint) => Promise<string>) {
	let given: ToPrint | undefined;
	const said = { status: 0, html: '', headers: {} as Record<string, string> };
	const response = {
		writeHead: (status: number, headers: Record<string, string>) =>
			Object.assign(said, { status, headers }),
		end: (html = '') => Object.assign(said, { html }),
	} as unknown as ServerResponse;
	const request = {
		url: `/admin/api/sheet?${query}`,
		method: 'GET',
	} as unknown as IncomingMessage;
	const answer =
		draw ??
		((one: ToPrint) => {
			given = one;
			return Promise.resolve('<p>纸</p>');
		});
	await sendSheet({ root, draw: answer, now: () => now }, request, response);
	return { ...said, given };
}

const path = (name: string) => `path=${encodeURIComponent(`content/${name}.md`)}`;

test('what is public is drawn as it stands, what is not as it would be', async () => {
	const names = ['20261120-0900', '20261120-1000', '20261120-1100', '20261201-0900'];
	const { given, status } = await asked(names.map((name) => path(`notices/${name}`)).join('&'));
	expect(status).toBe(200);
	expect(given?.now).toBe(now);
	expect(given?.sheets.map(({ file, text }) => [file, text !== undefined])).toEqual([
		['notices/20261120-0900.md', false],
		['notices/20261120-1000.md', false],
		['notices/20261120-1100.md', true],
		['notices/20261201-0900.md', true],
	]);
	expect(given?.sheets[2]?.text).toContain('stage: ready');
});

test('of what has a correction that waits, what residents see is printed, whichever is asked for', async () => {
	for (const asks of ['notices/20261120-0900', 'revisions/notices/20261120-0900']) {
		const { given } = await asked(path(asks));
		expect(given?.sheets, asks).toEqual([{ file: 'notices/20261120-0900.md' }]);
	}
});

test('one article is printed once, and large where it is asked so', async () => {
	const one = path('notices/20261120-0900');
	const { given, headers } = await asked(`${one}&${one}&size=large`);
	expect(given?.sheets).toHaveLength(1);
	expect(given?.large).toBe(true);
	expect(headers['Content-Security-Policy']).toMatch(/default-src 'none'.*script-src 'sha256-/);
});

test.each([
	['nothing', ''],
	['what is not there', path('notices/20261119-0900')],
	['a setting', `path=${encodeURIComponent('content/settings/site.yml')}`],
	['a picture', `path=${encodeURIComponent('content/media/notices/a.jpg')}`],
	['a step up', `path=${encodeURIComponent('content/notices/../settings/site.yml')}`],
	['too many', Array.from({ length: 41 }, (_, at) => path(`notices/20261120-${at}`)).join('&')],
])('%s is refused with a sentence', async (_, query) => {
	const { status, html, given } = await asked(query);
	expect(status).toBeGreaterThanOrEqual(400);
	expect(html).toMatch(/。/);
	expect(html).not.toContain('content/');
	expect(given).toBeUndefined();
});

test('what cannot be drawn is said on the page', async () => {
	const { status, html } = await asked(path('notices/20261120-1100'), () =>
		Promise.reject(refused('里面有还没填好的<b>', 409)),
	);
	expect(status).toBe(409);
	expect(html).toContain('里面有还没填好的&#60;b&#62;');
});

test('only its own address asks for one', () => {
	expect(asksForSheet('/admin/api/sheet?path=x')).toBe(true);
	expect(asksForSheet('/admin/api/sheets')).toBe(false);
	expect(asksForSheet('/admin/api/list')).toBe(false);
});

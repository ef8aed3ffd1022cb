/** An office with one article that may be shown by review links, and who asks for them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { accountsServer } from '../../../../admin/server/accounts/http/server.ts';
import type { ToDraw } from '../../../../admin/server/accounts/review-links.ts';
import { startSession } from '../../../../admin/server/accounts/sessions.ts';
import { missing } from '../../../../admin/server/request-error.ts';
import { desk, person, type Desk } from './accounts/desk.ts';
import { folders } from './office.ts';

export const path = 'content/notices/20261122-0800.md';

/** As the publisher draws, without the templates. */
function draw({ text, about }: ToDraw, into: string): Promise<void> {
	mkdirSync(join(into, 'pictures'), { recursive: true });
	mkdirSync(join(into, 'files/abcdef0123'), { recursive: true });
	writeFileSync(join(into, 'page.html'), `<p>${about}</p><p>${text}</p>`);
	writeFileSync(join(into, 'sheet.html'), `<h1>审稿单</h1>${text}`);
	writeFileSync(join(into, 'pictures/0123456789abcd-480x320.jpg'), 'jpg');
	writeFileSync(join(into, 'files/abcdef0123/表 一.docx'), 'docx');
	return Promise.resolve();
}

/** One for the tests of a file, its accounts new for each of them. */
export function reviewOffice() {
	const root = folders().repository;
	const folder = join(root, 'review');
	const articles = new Map<string, string>();
	const tokens: Record<string, string> = {};
	let one: Desk;
	let address = '';
	let counter: ReturnType<typeof accountsServer>;
	const server = createServer((request, response) => {
		if (!counter.handle(request, response)) response.writeHead(404).end('nobody');
	});
	beforeAll(async () => {
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		writeFileSync(join(root, 'secret.txt'), '不给人看的');
	});
	afterAll(() => void server.close());
	beforeEach(() => {
		articles.set(path, '第一版的正文');
		one = desk();
		const people = {
			editor: person(one, 'shen', 'editor'),
			other: person(one, 'lu', 'editor'),
			reviewer: person(one, 'zhou', 'reviewer'),
			administrator: person(one, 'xu', 'administrator'),
		};
		for (const [who, { id }] of Object.entries(people)) tokens[who] = startSession(one, id, 'in');
		const article = (asked: string) => {
			const text = articles.get(asked);
			if (text === undefined) throw missing('找不到这一篇。');
			return { file: asked.slice('content/'.length), text, title: '停水' };
		};
		const review = { folder, draw, article };
		counter = accountsServer({ accounts: one, origin: undefined, here: () => address, review });
	});

	async function ask(who: string, action: string, body: unknown) {
		const response = await fetch(`${address}/admin/api/accounts/${action}`, {
			method: 'POST',
			headers: {
				Origin: address,
				'Content-Type': 'application/json',
				Cookie: `__Host-linli=${tokens[who] ?? ''}`,
			},
			body: JSON.stringify(body),
		});
		return { status: response.status, body: (await response.json()) as Record<string, unknown> };
	}
	const look = (at: string, options: RequestInit = {}) => fetch(at, options);
	return {
		desk: () => one,
		address: () => address,
		root,
		folder,
		articles,
		ask,
		look,
		give: async (days = 7) =>
			String((await ask('editor', 'review-give', { path, days })).body['address']),
		/** It says so, and nothing else. */
		closed: async (at: string) => {
			const response = await look(at);
			const text = await response.text();
			expect(text).not.toMatch(/正文|不给人看的|sqlite|node:/i);
			return [response.status, text.includes('这个审稿链接打不开')];
		},
		logged: () =>
			one.db
				.prepare("SELECT what, person, detail FROM log WHERE what LIKE 'review%'")
				.all()
				.map((row) => Object.values(row).join(' ')),
	};
}

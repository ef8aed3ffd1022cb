/** An office in a data folder of its own, with everything that a backup must bring back. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { startSession } from '../../../../../admin/server/accounts/sessions.ts';
import { folderOf, layOut } from '../../../../../publish/office/folder.ts';
import { officeServer } from '../../../../../publish/office/office.ts';
import { contentFolder, picture } from '../../../../content.ts';
import { person } from '../../../admin/server/accounts/desk.ts';
import { site } from '../../../admin/server/accounts/reviews.ts';
import { notice } from '../../../admin/server/office.ts';
import { asked, origin } from '../busy.ts';

export const published = 'notices/20261120-0900.md';
export const draft = 'notices/20261121-0900.md';

export const gitIn = (folder: string, ...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=甲', '-c', 'user.email=a@localhost', ...args], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});

/** A data folder with a content of two articles that asks for three reviews. */
export function dataFolder(): string {
	const data = mkdtempSync(join(tmpdir(), 'linli-data-'));
	const content = contentFolder({
		'settings/site.yml': site('reviewRequired: three\n'),
		[published]: notice('停水检修'),
		[draft]: notice('停水检修', 'stage: draft\n'),
		'media/notices/a.png': picture,
	});
	renameSync(content, join(data, 'content'));
	gitIn(join(data, 'content'), 'init', '-q', '-b', 'main');
	gitIn(join(data, 'content'), 'add', '-A');
	gitIn(join(data, 'content'), 'commit', '-qm', '开始');
	mkdirSync(join(data, 'uploads'));
	writeFileSync(join(data, 'uploads', '上传到一半.part'), picture);
	return data;
}

/** `npm run serve` in this process, but for the building of the site. */
export async function served(data: string, published: () => void = () => undefined) {
	const folder = folderOf(data);
	await layOut(folder, false);
	const office = officeServer({
		folder,
		origin,
		quota: 2 ** 30,
		now: () => Date.now(),
		publish: () => {
			published();
			return Promise.resolve({ published: true, said: '' });
		},
		published: () => undefined,
	});
	await office.editor.ready;
	await new Promise<void>((done) => office.server.listen(0, '127.0.0.1', done));
	const base = `http://127.0.0.1:${(office.server.address() as AddressInfo).port}`;
	return {
		...office,
		folder,
		base,
		ask: (path: string, body: unknown, token?: string) =>
			asked(base, `/admin/api/${path}`, body, token),
		save: (token: string, file: string, raw: string, before?: string) => {
			const over = before === undefined ? {} : { base: hashOf(before) };
			const body = { author: '', what: '修改', media: [] };
			const saved = { ...body, file: { path: `content/${file}`, raw, ...over } };
			return asked(base, '/admin/api/save', saved, token);
		},
		close: () => {
			office.server.close();
			office.server.closeAllConnections();
			if (office.accounts.db.isOpen) office.accounts.db.close();
		},
	};
}

export type Served = Awaited<ReturnType<typeof served>>;

/** People of the office, and a session of each. */
export function staff({ accounts }: Served) {
	const people = {
		administrator: person(accounts, 'xu', 'administrator'),
		editor: person(accounts, 'shen', 'editor'),
		reviewer: person(accounts, 'lu', 'reviewer'),
		otherReviewer: person(accounts, 'zhou', 'reviewer'),
		publisher: person(accounts, 'jiang', 'publisher'),
	};
	const tokenOf = (who: keyof typeof people) => startSession(accounts, people[who].id, 'in');
	return { people, tokenOf };
}

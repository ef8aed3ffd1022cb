/** An office backed up while it is at work, and put back on a bare machine: the same words, the same history, and nobody in who was out. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLog } from '../../../../../admin/server/accounts/log.ts';
import { everyone } from '../../../../../admin/server/accounts/people.ts';
import { startSession } from '../../../../../admin/server/accounts/sessions.ts';
import { giveTicket } from '../../../../../admin/server/accounts/tickets.ts';
import { backUpOffice } from '../../../../../publish/office/backup/back-up.ts';
import { makeKey } from '../../../../../publish/office/backup/key.ts';
import { putBack } from '../../../../../publish/office/backup/put-back.ts';
import { readBackups } from '../../../../../publish/office/backups.ts';
import { article, first, second } from '../../../admin/server/accounts/reviews.ts';
import { password } from '../../../admin/server/accounts/desk.ts';
import { notice, tree } from '../../../admin/server/office.ts';
import { hold } from '../../../admin/server/saving/owed-office.ts';
import { dataFolder, draft, gitIn, published, served, staff, type Served } from './office.ts';

const now = () => new Date();
const away = () => mkdtempSync(join(tmpdir(), 'linli-away-'));
const key = await makeKey(join(away(), 'key'), now());

async function opened(data: string): Promise<Served> {
	const one = await served(data);
	onTestFinished(one.close);
	return one;
}

const inReview = (review: readonly string[]) => article('停电检修', 'review', review);
const reviewed = 'notices/20261122-0800.md';

/** A day's work: reviews given, a save owed its version, one held back, a deletion that waits, an invitation used and one not. */
async function workday(one: Served) {
	const { tokenOf } = staff(one);
	const good = async (answer: Promise<{ status: number; text: string }>) =>
		expect(await answer).toMatchObject({ status: 200 });
	await good(one.save(tokenOf('editor'), reviewed, inReview([])));
	await good(one.save(tokenOf('reviewer'), reviewed, inReview([first]), inReview([])));
	await good(
		one.save(tokenOf('otherReviewer'), reviewed, inReview([first, second]), inReview([first])),
	);
	const free = hold({ repository: one.folder.content, state: one.folder.editor } as never);
	const unfinished = notice('停水检修', 'stage: draft\n');
	await good(one.save(tokenOf('editor'), draft, unfinished.replace('8:30', '9:30'), unfinished));
	free();
	const held = notice('联系人', 'stage: draft\n').replace(
		'8:30',
		'张某某，11010519491231002X，8:30',
	);
	await good(one.save(tokenOf('editor'), 'notices/20261123-0800.md', held));
	writeFileSync(join(one.folder.content, '没有提交的.md'), '随手记');
	rmSync(join(one.folder.content, 'media/notices/a.png'));
	const invite = (name: string) => {
		const { id } = everyone(one.accounts).find(({ login }) => login === name) ?? { id: 0 };
		return giveTicket(one.accounts, { kind: 'reset', person: id, factor: false });
	};
	const used = invite('jiang');
	const fresh = '五楼王姨家的猫叫团团';
	expect((await one.ask('accounts/accept', { ticket: used, password: fresh })).status).toBe(200);
	return { session: tokenOf('editor'), tickets: [used, invite('zhou')], fresh, tokenOf };
}

test('content with its history, saves without one, reviews, people, settings; no session, no one-time address', async () => {
	const data = dataFolder();
	const one = await opened(data);
	const day = await workday(one);
	writeFileSync(join(data, 'later.json'), '{"说":"以后才有的设置"}');
	const to = away();
	const made = await backUpOffice({ folder: one.folder, to, key, now });
	expect(statSync(made.file).mode & 0o777).toBe(0o600);
	expect(readdirSync(to)).toHaveLength(1);
	expect(readBackups(one.folder)).toEqual({ last: made, failed: null });
	const before = tree({ repository: one.folder.content } as never);
	const history = gitIn(one.folder.content, 'log', '--all', '--format=%H %an %s %b');
	const status = gitIn(one.folder.content, 'status', '--porcelain');
	expect(status).toContain(` D media/notices/a.png`);
	// What comes after it is not in it.
	expect(
		(
			await one.save(
				day.tokenOf('editor'),
				'notices/20261130-0800.md',
				notice('后来', 'stage: draft\n'),
			)
		).status,
	).toBe(200);

	const bare = join(away(), 'linli');
	await putBack({ from: made.file, key, data: bare, now });
	expect(statSync(bare).mode & 0o077).toBe(0);
	expect(tree({ repository: join(bare, 'content') } as never)).toEqual(before);
	expect(gitIn(join(bare, 'content'), 'log', '--all', '--format=%H %an %s %b')).toBe(history);
	expect(gitIn(join(bare, 'content'), 'status', '--porcelain')).toBe(status);
	gitIn(join(bare, 'content'), 'fsck', '--full', '--strict');
	expect(readFileSync(join(bare, 'later.json'), 'utf8')).toContain('以后才有的设置');
	expect(readdirSync(join(bare, 'uploads'))).toEqual(['上传到一半.part']);
	expect(readdirSync(bare).filter((name) => /restoring|releases|backup/.test(name))).toEqual([]);
	expect(statSync(join(bare, 'accounts.db')).mode & 0o777).toBe(0o600);

	const two = await opened(bare);
	// The version that was owed has been made at the start.
	expect(gitIn(two.folder.content, 'log', '-1', '--format=%an %s', '--', draft)).toBe(
		'沈小满 修改：停水检修\n',
	);
	expect(readLog(two.accounts)[0]?.what).toBe('从备份恢复');
	const asWho = (token: string) => two.ask('accounts/me', {}, token);
	expect((await asWho(day.session)).text).toContain('"out"');
	for (const ticket of day.tickets)
		expect(
			(await two.ask('accounts/accept', { ticket, password: '另一句很长的密码哦' })).status,
		).not.toBe(200);
	expect((await two.ask('accounts/sign-in', { login: 'jiang', password })).status).toBe(401);
	expect((await two.ask('accounts/sign-in', { login: 'jiang', password: day.fresh })).status).toBe(
		200,
	);
	// The reviews given hold: the third is enough to publish.
	const jiang = everyone(two.accounts).find(({ login }) => login === 'jiang')?.id ?? 0;
	const done = article('停电检修', 'ready', [first, second, 'final: 江一平']);
	const token = startSession(two.accounts, jiang, 'in');
	expect(await two.save(token, reviewed, done, inReview([first, second]))).toMatchObject({
		status: 200,
	});
	const unreviewed = notice('没有审过');
	expect((await two.save(token, published, unreviewed, notice('停水检修'))).status).not.toBe(200);
});

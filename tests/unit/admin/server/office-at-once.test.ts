/** Several articles at once in an office: held against the same roles and reviews as one by one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { gitIn, notice, tree } from './office.ts';
import { draft, entry, published, unfinished, type Who } from './accounts/office.ts';
import { messageOf, names, reviewing } from './accounts/reviews.ts';

const withdrawn = 'withdrawn:\n  at: 2026-11-22 09:00\n  reason: 时间有误\n';
const note = 'changes:\n  - at: 2026-11-22 09:00\n    note: 提前结束\n';
const past = 'expiresAt: 2026-11-22 09:00\n';

const { office, ask } = reviewing('reviewRequired: three\nreviewSince: 2026-11-22\n');

const files = (...given: [path: string, before: string, after: string][]) =>
	given.map(([path, before, raw]) => ({ path, raw, base: hashOf(before) }));
const saveAll = (who: Who, given: ReturnType<typeof files>, what = '撤回') =>
	ask(who, 'saveAll', { author: '别人', what, files: given });
const logged = () =>
	office()
		.db.prepare("SELECT what, person, detail FROM log WHERE what IN ('saved', 'refused')")
		.all()
		.map((row) => Object.values(row).join(' '));

test.each(['editor', 'reviewer', 'administrator'] as const)(
	'%s withdraws nothing that is public, and the draft beside it stays as it was',
	async (who) => {
		const before = tree(office());
		const answer = await saveAll(
			who,
			files(
				[draft, unfinished, notice('停水改期', 'stage: draft\n')],
				[entry, published, notice('停水检修', withdrawn)],
			),
		);
		expect(answer.status).toBe(403);
		expect(messageOf(answer)).toContain('《停水检修》：这一步要有“终审”的权限');
		expect(messageOf(answer)).toMatch(/所以选中的 2 篇都没有动。$/);
		expect(tree(office())).toEqual(before);
		expect(gitIn(office().repository, 'log', '--format=%s').trim()).toBe('开始');
	},
);

test('终审 withdraws what is public, and takes it back; each is in the log', async () => {
	const given = files([entry, published, notice('停水检修', withdrawn)]);
	expect((await saveAll('publisher', given)).status).toBe(200);
	const last = ['log', '-1', '--format=%an %s%n%(trailers:only)'];
	expect(gitIn(office().repository, ...last)).toContain(`${names.publisher} 撤回 1 篇：停水检修`);
	const back = files([entry, notice('停水检修', withdrawn), published]);
	expect((await saveAll('publisher', back, '撤销“撤回”')).status).toBe(200);
	expect(readFileSync(join(office().repository, entry), 'utf8')).toBe(published);
	expect(logged()).toEqual([
		`saved ${names.publisher} 撤回 ${entry}`,
		`saved ${names.publisher} 撤销“撤回” ${entry}`,
	]);
});

test('where reviews are asked for a change of what is public needs them, or is a small one with its note', async () => {
	const bare = files([entry, published, notice('停水检修', past)]);
	const refused = await saveAll('publisher', bare, '设为过期');
	expect(refused.status).toBe(403);
	expect(messageOf(refused)).toContain('《停水检修》：已经公布的，改动要重新审');
	const final = `review:\n  final: ${names.publisher}\n`;
	const told = files([entry, published, notice('停水检修', past + note + final)]);
	const done = await saveAll('publisher', told, '设为过期');
	expect(done.status, done.text).toBe(200);
	const stage = ['log', '-1', '--format=%(trailers:key=Stage,valueonly)'];
	expect(gitIn(office().repository, ...stage).trim()).toBe('ready');
});

test('one that still owes a review makes no publication of the version of both', async () => {
	const other = 'content/notices/20261122-0801.md';
	const urgent = notice('急停水', 'urgency: emergency\nexpiresAt: 2026-11-30 09:00\n');
	const asked = { author: '', what: '发布', file: { path: other, raw: urgent }, media: [] };
	expect((await ask('publisher', 'save', asked)).status).toBe(200);
	const given = files(
		[draft, unfinished, notice('停水改期', 'stage: draft\n')],
		[other, urgent, urgent.replace('kind: outage\n', `kind: outage\n${withdrawn}`)],
	);
	expect((await saveAll('publisher', given)).status).toBe(200);
	const stages = ['log', '-1', '--format=%(trailers:key=Stage,valueonly,separator=%x20)'];
	expect(gitIn(office().repository, ...stages).trim()).not.toContain('published');
});

test('nobody’s name goes in under a review by way of many', async () => {
	const forged = notice('停水检修', `${withdrawn}review:\n  first: ${names.reviewer}\n`);
	const answer = await saveAll('publisher', files([entry, published, forged]));
	expect(answer.status).toBe(403);
	expect(tree(office())['content/notices/20261120-0900.md']).toBe(hashOf(published));
});

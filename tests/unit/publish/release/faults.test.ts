/** Each fault leaves the site as it was and says what happened; the next good publication publishes. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exits } from '../../../../publish/command/failure.ts';
import { currentId, currentManifest } from '../../../../publish/release/manifest.ts';
import { takeLock } from '../../../../publish/release/lock.ts';
import { nginxOver } from './nginx-over.ts';
import { hasNginx } from '../../../nginx.ts';
import { home, notice, office, pageOf, quickOffice, type Office } from './office.ts';
import { wholePage } from './small-site.ts';

beforeEach(() => {
	for (const voice of ['log', 'error', 'warn'] as const) vi.spyOn(console, voice).mockReturnValue();
});

async function standing(given: Office, base: string): Promise<void> {
	const html = await (await fetch(base)).text();
	expect(wholePage(html)).toBe(true);
	expect(html).toBe(pageOf(given, ''));
}

/** Published, failed as told, and published again; the site answers all the while. */
async function survives(given: Office, exit: number, said: RegExp, fault: () => Promise<number>) {
	const before = currentId(given.places);
	const base = await nginxOver(given.places);
	expect(await fault()).toBe(exit);
	expect(currentId(given.places)).toBe(before);
	await standing(given, base);
	const { lastTry, lastGood } = given.status() ?? {};
	expect(lastTry).toMatchObject({ outcome: 'failed', exit });
	expect(lastTry?.problem?.said).toMatch(said);
	expect(lastGood?.commit).toBe(currentManifest(given.places)?.commit);
	const html = readFileSync(join(given.places.status, 'index.html'), 'utf8');
	expect(html).toContain('上次发布没有成功，网站还是原来的样子');
	return async () => {
		given.push({ 'next.txt': notice('下一条') });
		expect(await given.publish()).toBe(exits.done);
		expect(pageOf(given, 'notices/next')).toContain('下一条');
		await standing(given, base);
		expect(given.status()?.lastTry.problem).toBeNull();
		const left = readdirSync(given.places.work).filter((name) => /^(site|release)-/.test(name));
		expect(left).toEqual([]);
	};
}

describe.skipIf(!hasNginx)(
	'the site stands, and the next good publication publishes, after',
	() => {
		test('bad content pushed to a bare repository', async () => {
			const given = office();
			given.push(home);
			expect(await given.publish()).toBe(exits.done);
			const bad = given.push({ 'a.txt': notice('坏') });
			const next = await survives(given, exits.refused, /要改/, () => given.publish());
			expect(given.status()?.lastTry.commit).toBe(bad);
			expect(given.status()?.lastTry.problem?.where).toEqual(['a.txt 第 2 行：写坏了']);
			given.push({ 'a.txt': notice('好') });
			await next();
		});

		test('the repository gone', async () => {
			const given = office();
			given.push(home);
			await given.publish();
			renameSync(given.repo, `${given.repo}.away`);
			const next = await survives(given, exits.repository, /取不到内容/, () => given.publish());
			renameSync(`${given.repo}.away`, given.repo);
			await next();
		});

		test('a clock earlier than the last release', async () => {
			const given = office();
			given.push(home);
			await given.publish();
			given.push({ 'a.txt': notice('停水') });
			const hourAgo = () => new Date(Date.now() - 3_600_000);
			const failing = () => given.publish({ now: hourAgo });
			await (
				await survives(given, exits.clock, /时钟/, failing)
			)();
		});

		test('a clock earlier than the last release that a backup knew', async () => {
			const given = quickOffice();
			given.push(home);
			await given.publish();
			given.push({ 'a.txt': notice('停水') });
			const inAnHour = Math.floor(Date.now() / 1000) + 3_600;
			writeFileSync(given.places.notBefore, String(inAnHour));
			const next = await survives(given, exits.clock, /时钟/, () => given.publish());
			rmSync(given.places.notBefore);
			await next();
		});

		test('a build that failed, and one that left half of its pages', async () => {
			const given = quickOffice();
			given.push(home);
			await given.publish();
			given.push({ 'a.txt': `停水\n<a href="/notices/b/">说好的另一条</a>` });
			const next = await survives(given, exits.refused, /没有找到/, () => given.publish());
			expect(given.status()?.lastTry.problem?.where).toEqual(['/notices/a/ → /notices/b/']);
			given.push({ 'b.txt': notice('停电') });
			await next();
		});
	},
);

test('a history rewritten by force is published, and said', async () => {
	const given = office();
	given.push({ ...home, 'a.txt': notice('停水') });
	await given.publish();
	const anew = given.pushAnew({ 'a.txt': notice('改写的') });
	expect(await given.publish()).toBe(exits.done);
	expect(currentManifest(given.places)?.commit).toBe(anew);
	expect(given.status()?.lastTry.notices.join()).toContain('改写过');
	given.push({ 'b.txt': notice('再来') });
	expect(await given.publish()).toBe(exits.done);
});

test('our own copy of the repository may be damaged: it is fetched anew', async () => {
	const given = office();
	given.push({ ...home, 'a.txt': notice('停水') });
	await given.publish();
	const mirror = join(given.places.work, 'repository');
	for (const name of readdirSync(join(mirror, 'objects'), { recursive: true, withFileTypes: true }))
		if (name.isFile()) {
			rmSync(join(name.parentPath, name.name), { force: true });
			writeFileSync(join(name.parentPath, name.name), '');
		}
	writeFileSync(join(mirror, 'index.lock'), '');
	rmSync(join(given.places.work, 'content/a.txt'));
	given.push({ 'b.txt': notice('停电') });
	expect(await given.publish()).toBe(exits.done);
	expect(pageOf(given, 'notices/a')).toContain('停水');
});

test('of two publishers one publishes, the other says so', async () => {
	const given = quickOffice();
	given.push(home);
	const codes = await Promise.all([given.publish(), given.publish(), given.publish()]);
	expect(codes.sort()).toEqual([exits.done, exits.busy, exits.busy]);
	const lock = await takeLock(given.places);
	expect(await given.publish()).toBe(exits.busy);
	lock?.release();
	given.push({ 'a.txt': notice('停水') });
	expect(await given.publish()).toBe(exits.done);
});

test('at midnight the same content makes other pages, which are published; before, nothing is built', async () => {
	const given = quickOffice();
	given.push(home);
	const publishAt = (siteNow: string) => given.publish({ siteNow: () => siteNow });
	await publishAt('2026-11-22 09:00');
	const first = currentId(given.places);
	expect(await publishAt('2026-11-22 23:58')).toBe(exits.done);
	expect(given.status()?.lastTry.steps.map(({ name }) => name)).toEqual(['取内容']);
	expect(currentId(given.places)).toBe(first);
	expect(await publishAt('2026-11-23 00:00')).toBe(exits.done);
	expect(currentId(given.places)).not.toBe(first);
	expect(pageOf(given, '')).toContain('今天是2026-11-23');
});

test('of what was public no great part is lost unseen', async () => {
	const given = quickOffice();
	const many = (count: number) =>
		Array.from({ length: count }, (_, place) => [`n${place}.txt`, notice(`第${place}条`)] as const);
	given.push({ ...home, ...Object.fromEntries(many(19)) });
	await given.publish();
	given.push(Object.fromEntries(many(5).map(([name]) => [name, null])));
	// Five are over a tenth, but few.
	expect(await given.publish()).toBe(exits.done);
	given.push({
		...Object.fromEntries(
			many(11)
				.slice(5)
				.map(([name]) => [name, null]),
		),
	});
	expect(await given.publish()).toBe(exits.refused);
	expect(given.status()?.lastTry.problem?.said).toContain('从 15 篇少到 9 篇');
	expect(given.status()?.lastTry.problem?.where).toContain('第5条　/notices/n5/');
	expect(await given.publish({ allowShrink: true })).toBe(exits.done);
});

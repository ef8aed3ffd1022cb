/** Going back: what it tells, what it never shows again, and that nobody publishes the left version by itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { exits } from '../../../../publish/command/failure.ts';
import { goBack } from '../../../../publish/command/go-back.ts';
import { keptReleases } from '../../../../publish/release/kept.ts';
import { currentId, currentManifest } from '../../../../publish/release/manifest.ts';
import { differences } from '../../../../publish/release/verify.ts';
import { unpacked } from '../../../../src/search/pagefind/packed.ts';
import { fastClock, home, quickOffice, type Office } from './office.ts';

let said: string[] = [];
beforeEach(() => {
	said = [];
	const hear = (text: string) => void said.push(text);
	for (const voice of ['log', 'error', 'warn'] as const)
		vi.spyOn(console, voice).mockImplementation(hear);
});

/** Later than the publications, which have a clock of their own. */
const later = (() => {
	const clock = fastClock();
	return () => new Date(clock().valueOf() + 3_600_000);
})();

const back = (
	{ places }: Office,
	{
		id,
		yes = false,
		siteNow = '2026-11-22 09:00',
	}: { id?: string; yes?: boolean; siteNow?: string } = {},
) => goBack(places, { id, yes }, { now: later, siteNow: () => siteNow });

const siteOf = ({ places }: Office) => join(places.current, 'site');
const page = (given: Office, path: string) =>
	readFileSync(join(siteOf(given), path, 'index.html'), 'utf8');

/** Every file of the site that says it, those search reads too. */
async function saying(given: Office, word: string): Promise<string[]> {
	const site = siteOf(given);
	const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const found: string[] = [];
	for (const { parentPath, name } of files) {
		const path = join(parentPath, name);
		if (/\.(gz|br|pf_index)$/.test(name)) continue;
		const text = name.endsWith('.pf_page')
			? (await unpacked(path)).toString()
			: readFileSync(path, 'utf8');
		if (text.includes(word)) found.push(path.slice(site.length));
	}
	return found;
}

const soundly = async (given: Office) => {
	const manifest = currentManifest(given.places);
	expect(manifest && (await differences(given.places, manifest))).toEqual([]);
};

test('a release before is served again; the version it left is not published again by itself', async () => {
	const given = quickOffice();
	given.push({ ...home, 'a.txt': '停水\n周四停水。' });
	await given.publish();
	const first = currentId(given.places);
	given.push({ 'a.txt': '停水\n写错了的。' });
	await given.publish();
	expect(await back(given)).toBe(exits.done);
	expect(page(given, 'notices/a')).toContain('周四停水');
	expect(currentManifest(given.places)?.backTo).toBe(first);
	await soundly(given);
	const now = later;
	expect(await given.publish({ now })).toBe(exits.done);
	expect(said.join('\n')).toContain('退回过的');
	expect(page(given, 'notices/a')).toContain('周四停水');
	expect(await given.publish({ now, again: true })).toBe(exits.done);
	expect(page(given, 'notices/a')).toContain('写错了的');
	expect(await back(given)).toBe(exits.done);
	given.push({ 'a.txt': '停水\n改好了。' });
	expect(await given.publish({ now })).toBe(exits.done);
	expect(page(given, 'notices/a')).toContain('改好了');
});

test('twice back is two releases back; a name that is none, and one too far, say which there are', async () => {
	const given = quickOffice();
	for (const word of ['第一版', '第二版', '第三版']) {
		given.push({ ...home, 'a.txt': `停水\n${word}` });
		await given.publish();
	}
	const ids = keptReleases(given.places).map(({ id }) => id);
	await back(given);
	expect(page(given, 'notices/a')).toContain('第二版');
	await back(given);
	expect(page(given, 'notices/a')).toContain('第一版');
	expect(await back(given)).toBe(exits.usage);
	expect(await back(given, { id: '20200101-000000-0000000000' })).toBe(exits.usage);
	expect(said.join('\n')).toContain(ids[1]);
	await back(given, { id: ids[0] ?? '' });
	expect(page(given, 'notices/a')).toContain('第三版');
});

test('what was withdrawn since stays hidden, on every page, in search and its pictures', async () => {
	const given = quickOffice();
	given.push({
		...home,
		'a.txt': '名单公示\n张小明等三人。图：名单',
		'b.txt': '停电\n周五停电。图：电闸',
	});
	await given.publish();
	const picture = (await saying(given, 'picture of 名单'))[0] ?? '';
	const other = (await saying(given, 'picture of 电闸'))[0] ?? '';
	given.push({ 'a.txt': '名单公示\n撤回', 'b.txt': '停电\n写错了。图：电闸' });
	await given.publish();
	expect(await back(given)).toBe(exits.done);
	expect(said.join('\n')).toMatch(/仍然不显示：\n[^]*名单公示　\/notices\/a\//);
	expect(await saying(given, '张小明')).toEqual([]);
	expect(page(given, 'notices/a')).toContain('本文已撤回');
	expect(page(given, 'notices/b')).toContain('周五停电');
	expect(existsSync(siteOf(given) + picture)).toBe(false);
	expect(existsSync(siteOf(given) + other)).toBe(true);
	await soundly(given);
});

test('whose consent ended since is not named again, also where nothing was published on that day', async () => {
	const given = quickOffice();
	given.push({
		...home,
		'v.txt': '段文斌\n同意到2026-12-31，讲他的故事。图：肖像',
		'b.txt': '停电\n周五。',
	});
	await given.publish();
	given.push({ 'b.txt': '停电\n写错了。' });
	await given.publish();
	expect(await back(given, { siteNow: '2027-01-01 08:00' })).toBe(exits.done);
	expect(await saying(given, '段文斌')).toEqual([]);
	expect(await saying(given, 'picture of 肖像')).toEqual([]);
	expect(page(given, 'notices')).toContain('停电');
	// No release knows its page without the name: then there is none.
	expect(existsSync(join(siteOf(given), 'notices/v/index.html'))).toBe(false);
	expect(page(given, 'notices/b')).toContain('周五');
	await soundly(given);
});

test('a site that was gone back to hides whose consent ends meanwhile', async () => {
	const given = quickOffice();
	given.push({ ...home, 'v.txt': '段文斌\n同意到2026-12-31，讲他的故事。' });
	await given.publish();
	given.push({ 'b.txt': '停电\n写错了。' });
	await given.publish();
	await back(given, { yes: true });
	expect(page(given, 'notices/v')).toContain('段文斌');
	const now = later;
	const publishAt = (siteNow: string) => given.publish({ now, siteNow: () => siteNow });
	await publishAt('2026-12-31 23:59');
	expect(page(given, 'notices/v')).toContain('段文斌');
	await publishAt('2027-01-01 00:00');
	expect(existsSync(join(siteOf(given), 'notices/v/index.html'))).toBe(false);
	const id = currentId(given.places);
	await publishAt('2027-01-01 00:01');
	expect(currentId(given.places)).toBe(id);
	await soundly(given);
});

test('what would be shown again is told first, and shown only when somebody says yes', async () => {
	const given = quickOffice();
	given.push({
		...home,
		'a.txt': '报名\n到期2026-11-23。',
		'b.txt': '旧通知\n后来删了。',
		'c.txt': '停电\n周五。',
	});
	await given.publish();
	given.push({ 'b.txt': null, 'c.txt': '停电\n写错了。' });
	await given.publish({ siteNow: () => '2026-11-24 09:00' });
	const id = currentId(given.places);
	expect(await back(given, { siteNow: '2026-11-24 09:00' })).toBe(exits.ask);
	expect(currentId(given.places)).toBe(id);
	const text = said.join('\n');
	expect(text).toContain('报名　/notices/a/　已经过期');
	expect(text).toContain('旧通知　/notices/b/　后来删掉了');
	expect(await back(given, { siteNow: '2026-11-24 09:00', yes: true })).toBe(exits.done);
	expect(page(given, 'notices/b')).toContain('后来删了');
});

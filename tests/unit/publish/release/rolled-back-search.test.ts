/** What was hidden since is not found in a release that is gone back to: neither by a question nor in any file of the index. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { exits } from '../../../../publish/command/failure.ts';
import { goBack } from '../../../../publish/command/go-back.ts';
import { publish } from '../../../../publish/command/publisher.ts';
import { currentManifest } from '../../../../publish/release/manifest.ts';
import { differences } from '../../../../publish/release/verify.ts';
import { filesIn } from '../../../../publish/site-files.ts';
import { unpacked } from '../../../../src/search/pagefind/packed.ts';
import { writeSearchIndex } from '../../../search-index.ts';
import { searchOf } from '../../../site/search-source.ts';
import { fastClock, home, quickOffice, siteOf, type Office } from './office.ts';
import { smallSteps } from './small-site.ts';

beforeEach(() => {
	for (const voice of ['log', 'error', 'warn'] as const) vi.spyOn(console, voice).mockReturnValue();
});

const now = fastClock();
const withdrawn = '甲栋复查名单公示\n撤回';

/** The pages of the small site, findable, with an index of them. Three a shard. */
async function indexed(folder: string): Promise<void> {
	rmSync(join(folder, 'pagefind'), { recursive: true });
	for (const [file, path] of filesIn(folder)) {
		if (!/^notices\/.+\/index\.html$/.test(file)) continue;
		const facts = JSON.stringify({ 栏目: ['通知公告'], 日期: ['2026-11-20'] });
		const html = readFileSync(path, 'utf8')
			.replace('<main>', `<main><article data-search="page" data-search-facts='${facts}'>`)
			.replace('</main>', '</article></main>');
		writeFileSync(path, html);
	}
	await writeSearchIndex(folder, { most: 3, synonyms: [['名单', '花名册']] });
}

let commits = 0;
async function publishSearchable(given: Office, siteNow = '2026-11-22 09:00'): Promise<void> {
	commits += 1;
	const common = { repo: given.repo, places: given.places, now, siteNow: () => siteNow };
	const steps = smallSteps({ ...common, version: 'v1', commit: `commit${commits}` });
	const { build } = steps;
	steps.build = async (...asked) => {
		const made = await build(...asked);
		const folder = (made.get('index.html') ?? '').replace(/index\.html$/, '');
		await indexed(folder);
		return filesIn(folder);
	};
	expect(await publish(given.places, { demo: true, allowShrink: true, again: false }, steps)).toBe(
		exits.done,
	);
}

const back = ({ places }: Office, siteNow = '2026-11-22 09:00') =>
	goBack(places, { id: undefined, yes: false }, { now, siteNow: () => siteNow });

async function addresses(given: Office, question: string): Promise<string[]> {
	const { search } = await searchOf(siteOf(given));
	let found = await search(question);
	while (found.older) found = await found.older;
	return found.hits.map(({ address }) => address).sort();
}

/** Pieces of the index below a folder that hold these characters one after another, as their words do. */
async function piecesSaying(folder: string, word: string): Promise<string[]> {
	const found: string[] = [];
	for (const [file, path] of filesIn(join(folder, 'pagefind')))
		if (/\.pf_/.test(file) && (await unpacked(path)).includes(word)) found.push(file);
	return found;
}

const notices = {
	'a.txt': '甲栋复查名单公示\n张小明骎骎等三人。',
	'b.txt': '停电\n周五停电，请备好手电。',
	'c.txt': '停水\n周四停水，请提前储水。',
	'd.txt': '停气\n周三停气，公示三天。',
};

async function soundly({ places }: Office): Promise<void> {
	const manifest = currentManifest(places);
	expect(manifest && (await differences(places, manifest))).toEqual([]);
}

test('its words are in no file of the index, its neighbours are found as before', async () => {
	const given = quickOffice();
	given.push({ ...home, ...notices });
	await publishSearchable(given);
	expect(await addresses(given, '张小明')).toEqual(['/notices/a/']);
	expect(await piecesSaying(siteOf(given), '骎')).not.toEqual([]);
	given.push({ 'a.txt': withdrawn, 'b.txt': '停电\n写错了。' });
	await publishSearchable(given);
	expect(await back(given)).toBe(exits.done);
	expect(await addresses(given, '骎')).toEqual([]);
	expect(await addresses(given, '张小明')).toEqual([]);
	expect(await piecesSaying(siteOf(given), '骎')).toEqual([]);
	expect(await addresses(given, '手电')).toEqual(['/notices/b/']);
	expect(await addresses(given, '公示')).toEqual(['/notices/d/']);
	expect(await addresses(given, '')).toEqual(['/notices/b/', '/notices/c/', '/notices/d/']);
	await soundly(given);
});

test('where a shard held nothing else, it is gone; whose consent has ended is not found either', async () => {
	const given = quickOffice();
	given.push({ ...home, 'v.txt': '段文斌\n同意到2026-12-31，骎骎的故事。' });
	await publishSearchable(given);
	given.push({ 'b.txt': '停电\n写错了。' });
	await publishSearchable(given);
	expect(await back(given, '2027-01-01 08:00')).toBe(exits.done);
	expect(await piecesSaying(siteOf(given), '骎')).toEqual([]);
	expect(
		readdirSync(join(siteOf(given), 'pagefind')).filter((name) => /^\d|all/.test(name)),
	).toEqual([]);
	await soundly(given);
});

test('pieces of an index that tell of what is hidden leave the pool with the switch, others stay', async () => {
	const given = quickOffice();
	given.push({ ...home, ...notices });
	await publishSearchable(given);
	const pieces = () => readdirSync(join(given.places.pool, 'pagefind'), { recursive: true }).length;
	const first = pieces();
	given.push({ 'b.txt': '停电\n改到周六，请备好手电。' });
	await publishSearchable(given);
	expect(pieces()).toBeGreaterThan(first);
	expect(await piecesSaying(given.places.pool, '骎')).not.toEqual([]);
	given.push({ 'a.txt': withdrawn });
	await publishSearchable(given);
	expect(await piecesSaying(given.places.pool, '骎')).toEqual([]);
	await soundly(given);
});

/** What the sample tells of the place itself: its facilities, its honours, and the pages that lead there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { now, setClock } from '../../../src/lib/clock.ts';
import { contentRoot } from '../../../src/lib/content-root.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import { facilitiesView } from '../../../src/views/facilities.ts';
import { fixedPageView } from '../../../src/views/fixed-page.ts';
import { entryPage } from '../../../src/views/entry-pages.ts';
import { siteMap } from '../../../src/views/site-map.ts';

const began = now;
let index: EntryIndex;
beforeAll(async () => {
	setClock('2026-11-22 09:00');
	index = await entryIndex(rawEntries(readContent(contentRoot)));
});
afterAll(() => setClock(began));

function about() {
	const page = index.fixed.find(({ id }) => id === 'about');
	if (!page) throw new Error('没有概况');
	return fixedPageView({ ...page.data, path: '/about/' }, index);
}

test('a facility tells where it is and how one gets there, when it is open, what it has, whom to call', () => {
	const { facilities, holidays, searchFacts } = facilitiesView(index);
	expect(facilities).toHaveLength(5);
	const canteen = facilities.find(({ name }) => name === '清和食堂');
	expect(canteen?.facts.map(({ label }) => label)).toEqual([
		...['在哪里', '开放时间', '有什么', '无障碍', '电话'],
	]);
	expect(canteen?.facts.map((fact) => 'way' in fact && fact.way.text)[0]).toContain('清和苑南门');
	expect(canteen?.facts.at(-1)).toMatchObject({ phone: '0571-0000 0002' });
	expect(canteen?.picture).toMatchObject({ width: 1600, height: 1067 });
	expect(facilities.every(({ times }) => times)).toBe(true);
	expect(holidays.off).toContain('2026-10-01');
	expect(searchFacts).toBeDefined();
});

test('honours stand on the community’s own page, the newest first, and say of themselves that they have run out', () => {
	const { honours = [] } = about().about ?? {};
	const days = honours.map(({ on }) => on);
	expect(days).toEqual(days.toSorted().reverse());
	expect(honours.map(({ label }) => label?.word)).toEqual(['', undefined, undefined, '已到期']);
	// A copy that is read later says so by itself.
	expect(honours[0]?.label?.changes).toEqual([
		['', ''],
		['2029-06-10 00:00', '已到期'],
	]);
	expect(
		fixedPageView({ title: '隐私', summary: '', path: '/privacy/' }, index).about,
	).toBeUndefined();
});

test('a page is linked from where it says, and in the site map always', () => {
	const { frame, about: beside } = about();
	const foot = frame.foot.pages.map(({ address }) => address);
	expect(foot).toEqual(expect.arrayContaining(['/about/', '/privacy/', '/facilities/']));
	expect(foot).not.toContain('/zhiyuanfuwu/');
	expect(beside?.links.map(({ address }) => address)).toEqual(['/facilities/', '/zhiyuanfuwu/']);
	const mapped = siteMap(index).flatMap(({ links }) => links.map(({ address }) => address));
	expect(mapped).toEqual(expect.arrayContaining(['/zhiyuanfuwu/', '/facilities/', '/about/']));

	const [first] = index.fixed;
	const hidden = { ...index, fixed: [{ ...first, data: { ...first?.data, menu: 'none' } }] };
	const view = facilitiesView({ ...hidden, facilities: [] } as unknown as EntryIndex);
	const own = view.frame.foot.pages.map(({ address }) => address);
	expect(own).not.toContain(`/${first?.id ?? ''}/`);
	// Where there is none, nothing leads there, and nothing is to be found.
	expect(own).not.toContain('/facilities/');
	expect(view.searchFacts).toBeUndefined();
});

test('a team has when and where it meets, and its log by the days of which it tells; both pages link', () => {
	const choir = index.of('volunteers').find(({ data }) => data.title === '清和社区合唱队');
	if (!choir) throw new Error('没有合唱队');
	const { facts, log } = entryPage.volunteers(choir, index);
	expect(facts.slice(0, 2).map(({ label }) => label)).toEqual(['活动时间', '活动地点']);
	expect(facts[1]?.way?.text).toContain('清和路');
	expect(log.map(({ day }) => day)).toEqual(['2026-12-04', '2026-10-18']);
	for (const { address } of log) {
		const entry = index.at(address.replace(/^\/|\/$/g, ''));
		if (entry?.collection !== 'activities') throw new Error(address);
		const view = entryPage.activities(entry, index);
		expect(view.facts).toContainEqual({
			label: '队伍',
			value: choir.data.title,
			address: choir.address,
		});
		expect(view.article.related.map((other) => other.address)).not.toContain(choir.address);
	}
});

test('what the list has no word for is called by its own name on the page and among others', () => {
	const campaign = index.of('campaigns').find(({ data }) => data.kind === 'other');
	const person = index.of('volunteers').find(({ data }) => data.category === 'other');
	if (!campaign || !person) throw new Error('示例里没有');
	const { frame, searchFacts } = entryPage.campaigns(campaign, index).article;
	expect(frame.crumbs).toContainEqual({ label: '儿童友好社区', address: '/campaigns/kind/other/' });
	expect(searchFacts['data-search-facts']).toContain('"类型":["儿童友好社区"]');
	expect(entryPage.volunteers(person, index).facts).toContainEqual({
		label: '类别',
		value: '传承手艺',
	});
});

test('a maxim has where it is from below it; a slogan is not said to be one twice', () => {
	const of = (kind: string) => index.of('slogans').find(({ data }) => data.kind === kind);
	const [maxim, slogan] = [of('maxim'), of('slogan')];
	if (!maxim || !slogan) throw new Error('示例里没有');
	const view = entryPage.slogans(maxim, index);
	expect(view.from).toBe(maxim.data.quotedFrom);
	expect(view.article.frame.crumbs.map(({ label }) => label)).toEqual([
		'首页',
		'标语',
		'格言',
		'正文',
	]);
	const plain = entryPage.slogans(slogan, index);
	expect(plain.from).toBeUndefined();
	expect(plain.article.frame.crumbs.map(({ label }) => label)).toEqual(['首页', '标语', '正文']);
});

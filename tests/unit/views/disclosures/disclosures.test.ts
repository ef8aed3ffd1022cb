/** Accounts on their page, and the catalogue on any day. */
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../../src/gate/reading/raw-entries.ts';
import { now, setClock } from '../../../../src/lib/clock.ts';
import { contentRoot } from '../../../../src/lib/content-root.ts';
import { entryIndex } from '../../../../src/lib/entries.ts';
import { catalogueView } from '../../../../src/views/disclosures/catalogue.ts';
import { entryPage } from '../../../../src/views/entry-pages.ts';

const began = now;
afterAll(() => setClock(began));

async function sampleAt(moment: string) {
	setClock(moment);
	const index = await entryIndex(rawEntries(readContent(contentRoot)));
	const page = (title: string) => {
		const entry = index.of('disclosures').find(({ data }) => data.title === title);
		if (!entry) throw new Error(title);
		return entryPage.disclosures(entry, index);
	};
	return { index, page };
}

test('what it comes to, and the period before beside it', async () => {
	const { page } = await sampleAt('2026-11-22 09:00');
	const { table, others } = page('2026年第三季度居务收支公开');
	expect(table?.headings.map(({ text }) => text)).toEqual([
		...['项目', '收入（元）', '支出（元）', '说明'],
		...['上期收入（元）', '上期支出（元）'],
	]);
	expect(table?.rows[2]).toEqual(['办公水电', '', '7,320', '夏天空调', '', '4,980']);
	expect(table?.rows[3]?.slice(-2)).toEqual(['—', '—']);
	expect(table?.total).toEqual(['合计', '40,100', '21,610', '', '39,900', '16,170']);
	expect(table?.before).toMatchObject({ address: '/disclosures/20260716-1000/' });
	expect(others.map(({ label }) => label)).toEqual([
		'2026年第一季度',
		'2026年第二季度',
		'2026年第三季度',
	]);
	// The first of its kind stands alone.
	expect(page('2026年第一季度居务收支公开').table?.headings).toHaveLength(4);
	expect(page('2026年第一季度居务收支公开').table?.before).toBeUndefined();
});

test('while one may object it is said, to the day', async () => {
	const state = async (moment: string) =>
		(await sampleAt(moment)).page('2026年第三季度居务收支公开').article.head.labels[0]?.word ?? '';
	expect(await state('2026-12-15 23:59')).toBe('接受异议');
	expect(await state('2026-12-16 00:00')).toBe('');
});

test('the catalogue: what is public, what waits, what is overdue, and from which minute', async () => {
	const owed = async (moment: string) => {
		const { items } = catalogueView((await sampleAt(moment)).index);
		return items.map(({ name, newest, owed: left }) => [
			name,
			newest?.period,
			left.map(({ text, label }) => `${label.word} ${text}`),
		]);
	};
	expect(await owed('2026-10-20 23:59')).toContainEqual([
		'清和食堂账目',
		'2026年第二季度',
		['待公开 2026年第三季度，2026年10月20日前公开'],
	]);
	expect(await owed('2026-10-21 00:00')).toContainEqual([
		'清和食堂账目',
		'2026年第二季度',
		['到期未公开 2026年第三季度，2026年10月20日前公开'],
	]);
	const [accounts] = await owed('2026-11-22 09:00');
	expect(accounts).toEqual(['居务收支', '2026年第三季度', []]);
	// A new year: every quarter that is over.
	expect((await owed('2027-01-05 09:00'))[0]?.[2]).toHaveLength(1);
});

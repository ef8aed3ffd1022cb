/** What a guide shows, on its page and on its card, and what nobody may see of it. */
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../../src/gate/reading/raw-entries.ts';
import { now, setClock } from '../../../../src/lib/clock.ts';
import { entryIndex } from '../../../../src/lib/entries.ts';
import { entryPage } from '../../../../src/views/entry-pages.ts';
import { everyPage } from '../../../../src/views/every-page.ts';
import { contentRoot } from '../../../../src/lib/content-root.ts';

const began = now;
afterAll(() => setClock(began));

async function sample() {
	const index = await entryIndex(rawEntries(readContent(contentRoot)));
	const guide = index.of('guides').find(({ data }) => data.title === '申请老年助餐补贴');
	if (!guide) throw new Error('示例里没有这一份');
	return { index, guide, view: entryPage.guides(guide, index) };
}

test('whom to call, what to bring with its blank form, on what ground', async () => {
	const { view } = await sample();
	expect(view.facts.map(({ label }) => label)).toEqual([
		'谁会来办',
		'到哪里办',
		'什么时候办',
		'咨询电话',
		'多久办好',
		'收不收费',
		'核对日期',
	]);
	expect(view.facts[3]?.phone).toBe('0571-0000 0002');
	const [card, form] = view.guide?.materials ?? [];
	expect(card).toMatchObject({ name: '居民身份证', papers: '原件' });
	expect(form?.form).toMatchObject({
		address: expect.stringMatching(/^\/files\/[0-9a-f]{10}\//) as unknown,
	});
	expect(view.guide?.basis).toEqual([
		{
			title: '清和街道高龄老人助餐补贴实施办法',
			address: '/policies/20260408-0930/',
			isElsewhere: false,
		},
	]);
	expect(view.guide?.contacts.lines.map(({ phone }) => phone)).toEqual(['0571-0000 0002']);
});

test('after half a year without a check it is said, to the day', async () => {
	const notes = async (at: string) => {
		setClock(at);
		return (await sample()).view.article.notes;
	};
	// Checked on 9 November 2026.
	expect(await notes('2026-11-22 09:00')).toMatchObject([
		{
			text: '这份指南已经半年没有核对，去之前请先打电话问一问。',
			from: '2027-05-09 00:00',
		},
	]);
	expect(await notes('2027-05-09 00:00')).toEqual([
		expect.not.objectContaining({ from: expect.anything() as unknown }),
	]);
	setClock(began);
});

test('withdrawn, it has no card, and tells no more where to go', async () => {
	const raw = rawEntries(readContent(contentRoot));
	const withdrawn = new Map(
		[...raw].map(([name, entries]) => [
			name,
			entries.map((entry) =>
				name === 'guides'
					? {
							...entry,
							data: { ...entry.data, withdrawn: { at: '2026-11-20 09:00', reason: '改了' } },
						}
					: entry,
			),
		]),
	);
	const index = await entryIndex(withdrawn);
	const [first] = index.of('guides');
	if (!first) throw new Error('没有');
	const view = entryPage.guides(first, index);
	expect(view.guide).toBeUndefined();
	expect(view.facts).toEqual([]);
	expect(everyPage(index).filter(({ template }) => template === 'guides/[id]/card')).toEqual([]);
});

/** A preview is drawn at every key pressed: what is missing, wrong or half-typed never breaks it. */
import { beforeAll, expect, test } from 'vitest';
import { definitions as all } from '../../../../src/collections/index.ts';
import type { Fields } from '../../../../src/collections/field.ts';
import { bundledPreview, textOf, type Input } from './bundle.ts';

const definitions: Record<string, { fields: Fields }> = all;
const names = Object.keys(definitions);
let draw: (given: Partial<Input>) => Promise<string>;

beforeAll(async () => {
	const { previewDocument } = await bundledPreview();
	draw = (given) =>
		previewDocument({
			collection: 'notices',
			id: '20261120-0900',
			data: {},
			body: '',
			asset: (path) => `blob:${path}`,
			now: '2026-11-22 09:00',
			...given,
		});
}, 60_000);

const nonsense = /undefined|null|NaN|Invalid|\[object|9998年/;

test.each(names)(
	'an empty form of %s shows where the title will be, quietly',
	async (collection) => {
		const html = await draw({ collection, id: '' });
		expect(html).toContain('<body class="untitled alone"');
		expect(textOf(html)).toContain('〔未写标题〕');
		expect(textOf(html)).not.toMatch(nonsense);
	},
);

const wrongData: Record<string, unknown> = {
	kind: 'nonsense',
	publishedAt: '2026-13-45 99:99',
	startsAt: '明天',
	endsAt: '2026-11-2',
	issuedOn: '2026-02-30',
	stages: [{ name: '动员', startsOn: '2026-03-01' }, {}, 'x'],
	indicators: [{ name: '只有名字' }],
	figures: [{ label: '户数', value: '很多' }],
	results: [{ rank: '一等奖' }],
	photos: [{ image: '../media/activities/没有.jpg' }, { alt: '没有图' }],
	publicity: { start: '2026-11-01' },
	contact: { name: '周梅' },
	consent: { until: '明年' },
	withdrawn: { reason: '还没写时间' },
	changes: [{ note: '还没写时间' }],
	attachments: [{ label: '没有文件' }],
	honours: [{ title: '好人' }],
	award: {},
	topics: ['没有的主题', 7],
	buildings: 'qhy-1',
	explains: ['20200101-x', ''],
	evidence: 3,
	cover: 5,
	stars: 99,
	hours: '一百',
	urgency: 'now',
	unknownKey: true,
};

test.each(names)('wrong values in %s are left out, words stay as typed', async (collection) => {
	const html = await draw({ collection, data: { title: '没写完', ...wrongData } });
	expect(textOf(html)).toContain('没写完');
	expect(textOf(html)).not.toMatch(nonsense);
	expect(html).not.toContain('<body class="untitled');
});

test.each([
	':::callout\n还没选\n:::',
	':::foo\n不认识\n:::',
	'::attachment{file="../media/notices/表.pdf"}',
	'::video',
	'::map{at="x"}',
	'![](没写完',
	'| 甲 |\n|--',
	'<script>alert(1)</script>',
])('a body half-typed as %j is shown as it stands', async (body) => {
	const html = await draw({ data: { title: '正文没写完' }, body });
	expect(html).not.toContain('<script');
	expect(textOf(html)).not.toMatch(nonsense);
});

/** The same numbers each run (Lehmer). */
function dice(seed: number) {
	let state = seed;
	return (sides: number) => {
		state = (state * 48271) % 2147483647;
		return state % sides;
	};
}

test('two hundred forms of random values draw without an error', async () => {
	const roll = dice(20261122);
	const odd = [
		'',
		null,
		0,
		-1,
		true,
		'2026-11-22',
		'2026-11-22 09:00',
		'字',
		'met',
		[],
		{},
		['字'],
	];
	const value = (fields: Fields | undefined): unknown => {
		const filled = () =>
			Object.fromEntries(
				Object.entries(fields ?? {}).map(([key, { fields: inner }]) => [key, value(inner)]),
			);
		return fields && roll(2) ? (roll(2) ? filled() : [filled(), filled()]) : odd[roll(odd.length)];
	};
	for (let run = 0; run < 200; run += 1) {
		const collection = names[run % names.length] ?? '';
		const fields = definitions[collection]?.fields ?? {};
		const data = Object.fromEntries(
			Object.entries(fields).map(([key, field]) => [key, value(field.fields)]),
		);
		const html = await draw({ collection, data });
		expect(html, JSON.stringify({ collection, data })).toContain('</html>');
	}
}, 60_000);

import { globSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { bodyComponents } from '../../../../admin/body/components.ts';
import { readBody } from '../../../../src/markdown/body.ts';
import { seeded } from '../../../seeded.ts';
import { oneOf, wildText } from './wild-text.ts';

const components = bodyComponents();

function component(id: string) {
	const found = components.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`没有部件 ${id}`);
	return found as unknown as {
		pattern: RegExp;
		fromBlock: (match: RegExpMatchArray) => Record<string, unknown>;
		toBlock: (data: Record<string, unknown>) => string;
		toPreview: (data: Record<string, unknown>) => string;
	};
}

/** The form's values and the Markdown written again, as Decap does on opening and saving. */
function reopened(id: string, block: string) {
	const { pattern, fromBlock, toBlock } = component(id);
	const match = pattern.exec(block);
	if (!match) return undefined;
	return { eaten: match[0], data: fromBlock(match), written: toBlock(fromBlock(match)) };
}

const canonical: [string, string, Record<string, unknown>][] = [
	['image', '![居民扶苗](../media/a/植树.jpg)', { image: '../media/a/植树.jpg', alt: '居民扶苗' }],
	['image', '![图](<../a b(1).jpg>)', { image: '../a b(1).jpg', alt: '图' }],
	['image', String.raw`![8\:30 a\[b\]](x.jpg)`, { image: 'x.jpg', alt: '8:30 a[b]' }],
	['gallery', ':::gallery\n:::', { pictures: [] }],
	[
		'gallery',
		':::gallery\n![甲](a.jpg)\n![乙](b.jpg)\n:::',
		{
			pictures: [
				{ image: 'a.jpg', alt: '甲' },
				{ image: 'b.jpg', alt: '乙' },
			],
		},
	],
	[
		'callout',
		':::callout{kind=contact}\n电话：0571。\n\n再一段。\n:::',
		{ kind: 'contact', text: '电话：0571。\n\n再一段。' },
	],
	['callout', ':::callout{kind=tip}\n:::', { kind: 'tip', text: '' }],
	['callout', ':::callout{kind=tip}\n\\:::\n:::', { kind: 'tip', text: ':::' }],
	['steps', ':::steps\n1. 申请：带证\n2. 领卡\n:::', { text: '申请：带证\n领卡' }],
	['steps', ':::steps\n1. 申请\n\n   带证\n2. 领卡\n:::', { text: '1. 申请\n\n   带证\n2. 领卡' }],
	['steps', ':::steps\n- 甲\n- 乙\n:::', { text: '- 甲\n- 乙' }],
	['steps', ':::steps\n:::', { text: '' }],
	['contact', '::contact{key="water"}', { key: 'water' }],
	[
		'attachment',
		'::attachment{file="../a.pdf" label="表（可打印）"}',
		{ file: '../a.pdf', label: '表（可打印）' },
	],
	['video', '::video{src="../片.mp4" title="合唱"}', { src: '../片.mp4', title: '合唱' }],
];

test.each(canonical)('%s %j opens as a form and comes back the same', (id, block, data) => {
	expect(reopened(id, block)).toEqual({ eaten: block, data, written: block });
	expect(reopened(id, `${block}\n\n下一段`)?.eaten).toBe(block);
});

test.each([
	['callout', ':::callout{kind="warning"}\n小心\n:::', ':::callout{kind=warning}\n小心\n:::'],
	['attachment', "::attachment{label='表' file=a.pdf}", '::attachment{file="a.pdf" label="表"}'],
	['video', '::video{src="a.mp4"}', '::video{src="a.mp4" title=""}'],
])('%s %j is read generously', (id, block, written) => {
	expect(reopened(id, block)?.written).toBe(written);
});

test.each([
	['image', '![甲](a.jpg)\n同一段的字'],
	['image', '前面的字 ![甲](a.jpg)'],
	['gallery', ':::gallery\n![甲](a.jpg)\n照片由居民提供\n:::'],
	['gallery', '::::gallery\n![甲](a.jpg)\n::::'],
	['callout', ':::callouts{kind=tip}\n甲\n:::'],
	['callout', ':::callout{kind=tip}\n没有结束'],
	['attachment', '见::attachment{file="a" label="b"}'],
])('%s leaves %j alone', (id, block) => {
	expect(reopened(id, block)).toBeUndefined();
});

const path = (random: () => number) =>
	`../media/notices/${oneOf(['图', 'a b', '表(1)', '甲{乙}', '“引”', "'q'"], random)}`;

const wild: Record<string, (random: () => number) => Record<string, unknown>> = {
	image: (random) => ({ image: `${path(random)}.jpg`, alt: `图${wildText(random)}` }),
	gallery: (random) => ({
		pictures: Array.from({ length: 3 }, () => ({
			image: `${path(random)}.jpg`,
			alt: `图${wildText(random)}`,
		})),
	}),
	attachment: (random) => ({ file: `${path(random)}.pdf`, label: `表${wildText(random)}` }),
	video: (random) => ({ src: `${path(random)}.mp4`, title: `片${wildText(random)}` }),
};

describe.each(Object.entries(wild))('%s over 400 generated values', (id, generate) => {
	const values = Array.from({ length: 400 }, (_, seed) => generate(seeded(seed + 1)));

	test('what is written is accepted by the site, with nothing spilt beside it', () => {
		for (const value of values) {
			const block = component(id).toBlock(value);
			const { findings, pictures, files } = readBody(`前一段\n\n${block}\n\n后一段`);
			expect({ block, findings }).toEqual({ block, findings: [] });
			expect({ block, found: pictures.length + files.length }).toEqual({
				block,
				found: id === 'gallery' ? 3 : 1,
			});
		}
	});

	test('opening and saving it again changes nothing', () => {
		for (const value of values) {
			const block = component(id).toBlock(value);
			const again = reopened(id, block);
			expect({ eaten: again?.eaten, written: again?.written }).toEqual({
				eaten: block,
				written: block,
			});
		}
	});
});

test('the words under a picture are read as typed', () => {
	for (let seed = 1; seed <= 400; seed += 1) {
		const alt = `图${wildText(seeded(seed))}`.replace(/\s+/g, ' ').trim();
		const block = component('image').toBlock({ image: 'a.jpg', alt });
		const { children } = markdownToMdast(block, { features: { directive: true } }) as Root;
		expect(children[0]).toMatchObject({ children: [{ type: 'image', alt }] });
	}
});

describe.each(['callout', 'steps'])('%s over 600 generated texts', (id) => {
	/** HTML, notes and unknown directives typed by hand are for the gate; everything else is ours. */
	const texts = Array.from({ length: 600 }, (_, seed) => wildText(seeded(seed + 7), 14));
	const expected = /HTML|脚注|勾选框|缺少说明|不能用|请直接写地址/;

	test('the block ends where it should and nothing in it is an unknown directive', () => {
		for (const text of texts) {
			const block = component(id).toBlock({ kind: 'tip', text });
			const { findings } = readBody(`${block}\n\n::marker{}`);
			const messages = findings
				.map(({ message }) => message)
				.filter((message) => !expected.test(message));
			expect({ block, messages }).toEqual({
				block,
				messages: [expect.stringContaining('marker') as string],
			});
		}
	});

	test('opening and saving it again changes nothing', () => {
		for (const text of texts) {
			const block = component(id).toBlock({ kind: 'tip', text });
			expect(reopened(id, block)?.written).toBe(block);
		}
	});
});

test.each(components.map(({ id }) => [id]))('the preview of %s runs nothing', (id) => {
	const evil = '"><script>alert(1)</script><img onerror=alert(1)>';
	const preview = component(id).toPreview({
		...{ image: evil, alt: evil, text: evil, kind: evil, file: evil, label: evil },
		...{ src: evil, title: evil, pictures: [{ image: evil, alt: evil }] },
	});
	expect(preview).not.toMatch(/<script|<img onerror/);
});

test('every directive and picture of the sample opens as a form and comes back the same', () => {
	let seen = 0;
	for (const file of globSync('content/**/*.md')) {
		const blocks =
			readFileSync(file, 'utf8').match(/^:::\w[\s\S]*?\n:::$|^::\w.*$|^!\[.*\)$/gm) ?? [];
		for (const block of blocks.filter((text) => !text.startsWith('!['))) {
			const id = /^:+(\w+)/.exec(block)?.[1] ?? '';
			expect(reopened(id, block)?.written).toBe(block);
			seen += 1;
		}
	}
	expect(seen).toBeGreaterThan(20);
});

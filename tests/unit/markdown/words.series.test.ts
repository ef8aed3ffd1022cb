/** Every word of a body stands on its page, or the gate says why not. */
import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/gate/reading/source.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { renderBody } from '../../../src/markdown/html.ts';
import { decoded } from '../../../src/markdown/urls.ts';
import { countOf, length, startingSeed } from '../../length.ts';
import { seeded } from '../../seeded.ts';

const media = {
	contact: () => undefined,
	file: (path: string) => ({ address: `/files/${path}`, label: '' }),
	picture: (src: string) => ({ src }),
};

/** What a resident reads or hears, and where links and files lead. */
function shownOn(html: string): string {
	const page = parse(html, { blockTextElements: {} });
	const said = page
		.querySelectorAll('img, video, a')
		.flatMap(({ attributes: { alt, title, src, href } }) => [alt, title, src, decoded(href ?? '')]);
	return [page.textContent, ...said].join(' ');
}

const han = /\p{Script=Han}/gu;

/** The Chinese characters of a text, each as often as it stands there. */
function counted(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [character] of text.matchAll(han))
		counts.set(character, (counts.get(character) ?? 0) + 1);
	return counts;
}

/** The characters that are in a body and not on its page. */
function missing(body: string, html = renderBody(body, media)): string {
	const shown = counted(shownOn(html));
	return [...counted(body)]
		.filter(([character, count]) => (shown.get(character) ?? 0) < count)
		.map(([character]) => character)
		.join('');
}

describe('what used to lose words', () => {
	test.each([
		['a body that begins with a rule', '---\n甲乙\n\n---\n\n丙'],
		[
			'a table last in a box',
			':::callout{kind=tip}\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n:::\n\n戊',
		],
		['a row longer than the head', '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 | 戊 | 己 |\n| 庚 |'],
		['HTML and what looks like it', '甲<b>乙</b><!-- 丙 -->\n\n<div>丁</div>\n\n<戊> a<b且c>d'],
		['definitions and references', '[甲]: https://a.example "乙"\n\n[丙][甲] ![丁][甲]'],
		['footnotes', '甲[^乙]\n\n[^乙]: 丙'],
		['a box with a label', ':::callout[甲]{kind=tip}\n乙\n:::'],
		['a box nobody knows', ':::甲\n乙\n:::\n\n::丙[丁]{a="戊"}'],
		['inline directives', '甲 :乙[丙]{丁} 8:30'],
		[
			'an attachment with more than it may have',
			'::attachment[甲]{file="a.pdf" label="乙" note="丙"}',
		],
		['code and what stands behind its mark', '```甲 乙\n丙\n```\n\n```\n丁'],
		['a lone carriage return', '甲\r乙\r\n丙'],
		['a picture in a link, a link in a heading', '# [甲![乙](c.jpg)](/)\n\n## [丙](/丁)'],
		['signs', '甲\u0000乙\uFEFF丙&nbsp;丁\\戊&#24049;\u200b庚'],
		['lists in quotes in lists', '- > 1. 甲\n  >\n  >    乙\n  > - 丙\n\n  丁'],
	])('%s', (_, body) => {
		expect(missing(body)).toBe('');
	});
});

const words = '水电气路灯门窗桥河山田林花草木石土金火风云雨雪日月星天地人口手足目耳';
const pieces = [
	...['\n', '\n\n', '  ', '    ', '\t', '　', '，', '。', '：', '（', '）', ' '],
	...['*', '**', '***', '_', '__', '~', '~~', '`', '```', '\\', '|', '||', '&', '<', '>', '!', '#'],
	...[
		'\n- ',
		'\n1. ',
		'\n> ',
		'\n## ',
		'\n---\n',
		'\n===\n',
		'\n| ',
		' |\n|---|---|\n',
		'\n2026. 3. 5',
	],
	...[
		'\n:::callout{kind=tip}\n',
		'\n:::\n',
		'\n:::steps\n',
		'\n```\n',
		'[',
		'](',
		')',
		'](/a "',
		'")',
	],
	...[
		'https://a.example/',
		'www.a.example',
		'a@b.example',
		'![',
		'<b>',
		'<!--',
		'-->',
		'[^',
		']: ',
		'{',
		'}',
	],
	...['\n::attachment{file="a.pdf" label="', '"}\n', '：：：', '｜', '8:30', '~11:30', '2*3*4'],
];

function generated(random: () => number): string {
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
	const parts = Array.from({ length: 4 + Math.floor(random() * 24) }, (_, place) =>
		random() < 0.4 ? (words[place % words.length] ?? '') : pick(pieces),
	);
	return parts.join('');
}

const rounds = countOf({ short: 1_000, whole: 1_500, long: 100_000 });
test(
	`${rounds} generated bodies lose no word silently (SEED=${startingSeed})`,
	{ timeout: 60_000 + 20 * rounds },
	() => {
		const random = seeded(startingSeed);
		const silent: string[] = [];
		for (let round = 0; round < rounds; round += 1) {
			const body = generated(random);
			const lost = missing(body);
			if (!lost) continue;
			const { findings, doubts } = readBody(body);
			if (findings.length + doubts.length === 0) silent.push(`${lost} of ${JSON.stringify(body)}`);
		}
		expect(silent).toEqual([]);
	},
);

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus');
const roots = length === 'short' ? ['content'] : ['content', corpus];
if (length !== 'short' && !existsSync(corpus))
	console.warn(`注意：没有 ${corpus}，真实政策文件的字没有数。`);

test.each(roots.filter((root) => existsSync(root)))(
	'every word of %s stands on its page',
	(root) => {
		const files = globSync('*/**/*.md', { cwd: root }).sort();
		const lost = files.flatMap((file) => {
			const { source } = readEntry(resolve(root, file), file);
			const characters = source ? missing(source.body) : '';
			return characters ? [`${file} ${characters}`] : [];
		});
		expect(files.length).toBeGreaterThan(50);
		expect(lost).toEqual([]);
	},
	180_000,
);

test('a lost word would be seen', () => {
	expect(missing('甲乙乙 ![丙](丁.jpg)', '<p>甲乙<img alt="丙"></p>')).toBe('乙丁');
});

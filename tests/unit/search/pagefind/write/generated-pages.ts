/** Pages of texts that a word's splitting may get wrong, by chance that can be had again. */
import type { SearchPage } from '../../../../../publish/search/extract.ts';
import type { IndexPage } from '../../../../../src/search/pagefind/write/index-page.ts';
import type { Random } from '../../../../seeded.ts';

const sayings = [
	...[
		'清街发〔2026〕3号',
		'（2026）第15号',
		'12.5亿元',
		'3.5%',
		'1,000元',
		'2026-11-20',
		'8:30—17:00',
	],
	...[
		'wang.xm@qinghe.gov.cn',
		'www.Qinghe.gov.cn/a_b.html',
		'GB/T 18030-2022',
		'COVID-19',
		'HPV疫苗',
	],
	...[
		'ＨＰＶ　１２３．５',
		'0571-12345678',
		'WKWebVIEWComponent',
		'4.5KG',
		'20.0cm以内',
		'v1.2.3-beta.4',
	],
	...[
		'café-crème',
		'Éb.eb.ÉB',
		'ΑΣ.ΣΑΣ',
		'İstanbul',
		'Straße',
		'ﬁn',
		'ǅ',
		'ⅣⅤ',
		'½',
		'Ⓐb',
		'한국.어',
		'がぎ。ガ',
	],
	...[
		'👍🏽',
		'❤️',
		'❤',
		'1️⃣',
		'🇨🇳',
		'👨‍👩‍👧',
		'👁‍🗨',
		'🏽',
		'©2026',
		'㊗',
		'℃',
		'㎡',
		'…',
		'——',
		'𠮷野家',
		'\u0085',
	],
	...[
		'第3条',
		'养老服务',
		'居民委员会',
		'停水检修',
		'創建文明',
		'一',
		'人人人',
		'a',
		'B',
		'_',
		'x_y_z',
		'&amp;<b>"',
	],
];

const nasty = [
	...Array.from("aAbB1209.-_/@&:,'|＿‿éÉΣσςİßǅⅣ½中文号年亿，。（〕👍❤🏽🇨🇳⃣\u200D\u0301\u0661ーが한"),
	...['..', '.', '-', '1️⃣', '2️', '❤️', '👨‍👩‍👧', '🏳‍🌈'],
];

const pick = <T>(list: readonly T[], random: Random): T =>
	list[Math.floor(random() * list.length)] as T;
const several = <T>(most: number, random: Random, make: () => T): T[] =>
	Array.from({ length: Math.floor(random() * (most + 1)) }, make);

const han = (random: Random) => String.fromCodePoint(0x4e00 + Math.floor(random() * 300));
const words = (most: number, random: Random): string =>
	several(most, random, () => (random() < 0.5 ? pick(sayings, random) : han(random))).join(
		pick(['', '', ' ', '，', '.'], random),
	);

/** As it would be read from a built page. */
export function generatedPage(random: Random, number: number): SearchPage {
	const tags = ['h2', 'h3', 'h4', 'h5', 'h6'];
	return {
		address: `/notices/${number}/`,
		// Pagefind leaves out a page without a word; ours is found by its date.
		title: `通知${words(30, random)}`,
		date: `${2015 + Math.floor(random() * 11)}-0${1 + Math.floor(random() * 9)}-11`,
		facts: {
			栏目: [pick(['通知公告', '政策文件'], random)],
			年份: [pick(['2025', '2026'], random)],
			主题: several(2, random, () => pick(['养老', '"水"&电', '<卫生>'], random)),
		},
		blocks: several(20, random, () => ({
			text: words(40, random),
			...(random() < 0.2 ? { heading: { tag: pick(tags, random), id: 'a' } } : {}),
		})),
	};
}

/** Tokens that no text would give, of any characters. */
export function wildPage(random: Random, number: number): IndexPage {
	const token = () => {
		const signs = `${pick(nasty, random)}${several(9, random, () => pick(nasty, random)).join('')}`;
		// Three of them alone Pagefind also files under two; nobody searches for that.
		return signs.replace(/^ー{3,}$/, 'ー');
	};
	return {
		name: `wild${number}`,
		title: ['标题', ...several(5, random, token)],
		lines: [
			// Without a word in its body it would not be in Pagefind's index.
			{ tokens: ['词', '␤'], weight: 24 },
			...several(6, random, () => ({ tokens: [...several(20, random, token), '␤'], weight: 24 })),
		],
		filters: {},
	};
}

/** Texts made to keep a reader busy: each as long as the limits let it be, or one beyond them. */
import { goodNotice, type Files } from '../../content.ts';

const at = 'notices/20261120-0900.md';
const fill = (piece: string, length: number) =>
	piece.repeat(Math.floor(length / [...piece].length));
const withBody = (body: string): Files => ({
	[at]: goodNotice.replace('上午8:30–11:30停水。', () => body),
});
const withKey = (line: string): Files => ({
	[at]: goodNotice.replace('kind: outage', () => `kind: outage\n${line}`),
});
/** A body of one piece again and again, as long as a body may be. */
const body = (piece: string, before = '', after = '') =>
	withBody(before + fill(piece, 199_000) + after);
const form = (piece: string, before = '', after = '') =>
	withKey(before + fill(piece, 24_000) + after);
const settings = (name: string, text: string): Files => ({ [`settings/${name}.yml`]: text });
const list = (count: number, item: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => item(index)).join('\n');

export const long: [name: string, files: Files][] = [
	// What is filled in.
	['a title of quotes', withKey(`place: '${fill("''", 20_000)}'`)],
	['a title that ends in no quote', withKey(`place: "${fill('\\\\', 20_000)}`)],
	['a summary of spaces', form(' ', 'place: a', 'b')],
	['a summary of # after spaces', form(' #', 'place: a')],
	['colons', form(': ', 'place: a')],
	['dashes', form('- ')],
	['question marks', form('? ')],
	['open brackets', form('[', 'topics: ')],
	['open braces', form('{a: ', 'contact: ')],
	['closed brackets', form(']', 'topics: [')],
	['commas', form(',', 'topics: [a', ']')],
	['anchors', form('&a ', 'place: ')],
	['aliases', form('*a ', 'place: ')],
	['a billion laughs', withKey(`a: &a [x, x]\n${list(40, (n) => `b${n}: &b${n} [*a, *a, *a]`)}`)],
	['tags', form('!', 'place: ')],
	['line ends', form('\n', 'place: a', '  b')],
	['tabs', form('\t', 'place: a', 'b')],
	['keys, each another', withKey(list(2_500, (n) => `key${n}: a`))],
	['one key again and again', withKey(list(3_000, () => 'place: a'))],
	['lists in lists by indent', withKey(list(200, (n) => `${' '.repeat(n)}- `))],
	['topics that are not', withKey(`topics:\n${list(2_500, (n) => `  - topic-${n}`)}`)],
	['an id of dashes', withKey(`replacedBy: 20261120-${fill('-', 40_000)}!`)],
	['a source of dots', withKey(`sourceUrl: https://${fill('a.', 20_000)}`)],
	['a source of @', withKey(`sourceUrl: https://${fill('@', 20_000)}`)],
	['a cover of dots', withKey(`cover: ../media/${fill('../', 40_000)}a.jpg`)],
	['a cover of slashes', withKey(`cover: ../media/${fill('a/', 40_000)}`)],
	[
		'old addresses, each another',
		withKey(`aliases:\n${list(2_000, (n) => `  - /old/${n}/a.html`)}`),
	],
	['an old address of parts', withKey(`aliases: [${fill('/a', 20_000)}!]`)],
	['an old address of slashes', withKey(`aliases: [a${fill('/', 40_000)}!]`)],
	['an old address of index.html', withKey(`aliases: ['${fill('/index.html', 4_000)}']`)],
	[
		'changes',
		withKey(`changes:\n${list(900, (n) => `  - { at: 2026-11-21 10:00, note: 改了第${n}处 }`)}`),
	],
	[
		'a text for a picture of file names',
		withKey(`cover: ../media/notices/a.png\ncoverAlt: ${fill('图1', 20_000)}`),
	],
	// The settings.
	[
		'10,000 words of a list',
		settings(
			'lexicon',
			list(9_000, (n) => `- { word: w${n} }`),
		),
	],
	[
		'one word 9,000 times',
		settings(
			'lexicon',
			list(9_000, () => `- { word: a }`),
		),
	],
	[
		'topics without end',
		settings(
			'topics',
			list(5_000, (n) => `- { key: k${n}, label: 甲${n} }`),
		),
	],
	['a domain of dots', settings('site', `domain: ${fill('a.', 60_000)}!\n`)],
	[
		'a phone of spaces',
		settings('contacts', `- { subject: 低保, phone: '1${fill(' ', 90_000)}x' }\n`),
	],
	['settings of open brackets', settings('topics', fill('[', 190_000))],
	['settings of dashes', settings('topics', fill('- ', 60_000))],
	[
		'settings of one key',
		settings(
			'site',
			list(19_000, () => 'name: a'),
		),
	],
	// The body.
	['a body of letters', body('a')],
	['one line of Chinese', body('停水。')],
	['lines of nothing', body('\n')],
	['spaces', body(' ', '停', '水')],
	['pictures to be uploaded', body('〔请上传图片：')],
	['numbered characters', body('&#x41;')],
	['numbers of characters without end', body('&#')],
	['a front matter again and again', body('---\n')],
	['no front matter’s end', { [at]: `---\n${fill('-- \n', 200_000)}` }],
	['only dashes', { [at]: fill('-', 800_000) }],
	['carriage returns', { [at]: fill('\r', 800_000) }],
	['exclamation marks and brackets', body('![](')],
	['texts of pictures beside one', body('![', '![一名工人](../media/notices/a.png) ')],
	['a text of digits for a picture', body('1', '![', '](../media/notices/a.png)')],
	[
		'many words and lines',
		{
			...settings(
				'lexicon',
				list(9_000, (n) => `- { word: w${n} }`),
			),
			...body('停\n'),
		},
	],
	['texts of pictures', body('![', '', '](a.png)')],
	['links that lead away', body('[a](//b) ')],
	['slashes', body('/', '[a](/', ')')],
	['quotations in quotations', body('> ')],
	['quotations without a space', body('>')],
	['lists in lists', body('- ')],
	['numbered lists in lists', body('1. ')],
	['quotations and spaces', body(' ', '> ', '>')],
	['lines of dashes', body('---------\n')],
	...[
		...['](', '[a](', '|a|\n', '&a;', ':::callout{kind=tip}\n', '~~a', ':::a\n', '|a|b|\n'],
		...['::video{', '![a](b', '[a]: b\n', '<!--', '[a](b (', '- - - a\n', '> a\na\n'],
	].map((piece): [string, Files] => [`again and again ${JSON.stringify(piece)}`, body(piece)]),
	['a quotation that goes on', body('a\n', '> ')],
	['a list 400 deep', withBody(list(400, (n) => `${' '.repeat(n)}- a`))],
	['a wide table', body('a\n', `${fill('|a', 2_000)}|\n${fill('|-', 2_000)}|\n`)],
	['beyond a body', withBody(fill('停', 200_001))],
	['beyond a form', withKey(`place: ${fill('a', 50_001)}`)],
	['beyond a file', { [at]: fill('a', 5_000_000) }],
];

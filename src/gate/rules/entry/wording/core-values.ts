/** The twelve words of the core values: all of them, in their order. */
import { wholeText } from '../../../text/signs.ts';
import { inPassages, type PassageHit } from '../../../wording/in-passages.ts';
import type { EntryRule } from '../rule.ts';

const groups = [
	['富强', '民主', '文明', '和谐'],
	['自由', '平等', '公正', '法治'],
	['爱国', '敬业', '诚信', '友善'],
];
const values = groups.flat();
const whole = values.join('');
const right = groups.map((group) => group.join('、')).join('；');

/** What is written for one of them, where the others stand. */
const slips: Readonly<Record<string, string>> = {
	...{ 法制: '法治', 公证: '公正', 公平: '公正', 和协: '和谐', 合谐: '和谐', 富裕: '富强' },
	...{ 诚心: '诚信', 诚实: '诚信', 友爱: '友善', 友好: '友善', 敬老: '敬业', 尽业: '敬业' },
};
const one = `(?:${[...values, ...Object.keys(slips)].join('|')})`;
/** Words beside each other, with hardly more than a mark between. */
const row = new RegExp(String.raw`${one}(?:[\s、，,；;。·•|/—-]{0,4}(?:和|与)?${one}){2,40}`, 'g');
const word = new RegExp(one, 'g');
/** More are the whole list. */
const many = 8;

/** `富强、民主、文明、和谐` and two groups after each other are whole; `富强民主文明和谐美丽` is another list. */
const isPart = (words: readonly string[]) =>
	words.length % 4 === 0 &&
	whole.includes(words.join('')) &&
	values.indexOf(words[0] ?? '') % 4 === 0;

function wrongIn(words: readonly string[], named: boolean): boolean {
	if (words.join('').includes(whole) || isPart(words)) return false;
	const known = new Set(words.map((written) => slips[written] ?? written));
	if (known.size >= many) return true;
	const isWholeGroup = groups.some((group) => group.every((value) => known.has(value)));
	return named && known.size === 4 && words.length === 4 && isWholeGroup;
}

function find(text: string): PassageHit[] {
	const named = text.includes('核心价值');
	return [...text.matchAll(row)].flatMap(({ index: at, 0: written }) => {
		const words: string[] = written.match(word) ?? [];
		if (!wrongIn(words, named)) return [];
		const missing = values.filter((value) => !words.includes(value));
		const what =
			words.length > 4 && missing.length > 0 && missing.length < 5
				? `缺了“${missing.join('、')}”`
				: '写错了字或顺序';
		return [{ at, message: `写的社会主义核心价值观${what}，应是：${right}` }];
	});
}

export const coreValues: EntryRule = {
	id: 'wording/core-values',
	level: 'error',
	title: '核心价值观写错',
	why: '社会主义核心价值观的二十四个字和顺序是定的，写错、漏写、颠倒都会被检查指出。',
	...inPassages(
		({ text }) => find(text),
		(reading) => (wholeText(reading).search(row) < 0 ? [] : reading.passages),
	),
};

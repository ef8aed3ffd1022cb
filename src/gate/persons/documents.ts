/** Numbers of passports, travel permits, military and disability papers: they need no name beside them. */
import { personalNumbers } from '../numbers/find.ts';
import type { Passage } from '../text/reading.ts';

/** From the word for a paper to its number, and not over a telephone's. */
const gap = '[^\\n。；;电咨热]{0,16}?(?<![A-Za-z\\d])';
const end = '(?![A-Za-z\\d])';
const notADay = '(?!(?:19|20)\\d{6})';

const papers: readonly [word: string, pattern: RegExp][] = [
	['护照号', new RegExp(`护照${gap}(?:[A-Z][A-Z]?\\s?\\d{7,8}|1[45]\\d{7})${end}`, 'g')],
	['护照号', /(?<![A-Za-z\d])[EGDSPK][A-Z]?\d{7,8}\s?[（(]?\s?(?:护照|中国护照)/g],
	[
		'通行证号',
		new RegExp(
			`(?:通行证|回乡证|台胞证|往来港澳|旅行证|居留证|永久居留)${gap}(?:[A-Z]{1,3}\\d{7,12}|${notADay}\\d{8}(?:\\d{2})?)${end}`,
			'g',
		),
	],
	[
		'军人证件号',
		/(?:军官|士兵|文职(?:干部|人员)?|警官|义务兵|士官|军士|武警|退伍|退役|离休干部|学员|军人|军)(?:身份)?证件?[^\n。；]{0,10}?(?:[\u3400-\u9fff]{1,2}字?第?\s?\d{5,10}\s?号?|(?<!\d)\d{7,10}(?!\d))/g,
	],
	['军人证件号', /[南北东西沈兰济成广军政后装海空参联火战武]字?第\s?\d{6,8}\s?号/g],
	[
		'社保、医保编号',
		/(?<!单位)(?:社保|医保|社会保险|社会保障|医疗保险|养老保险|参保)(?:卡|人)?(?:个人)?(?:编号|卡号|号码?|账号)\s?(?:是|为)?\s?[：:]?\s?[A-Z]?\d{8,18}(?!\d)/g,
	],
	['军人证件号', /(?<=证\S{0,6})[南北东西沈兰济成广军政后装海空参联火战武]字\s?第?\s?\d{6,8}/g],
];

/** A disability certificate's number is an ID with two signs more, for the kind and the grade. */
const longer = /(?<!\d)(\d{17}[\dXx])[B\d]\d(?:B\d)?(?!\d)/g;

interface PaperHit {
	word: string;
	at: number;
}

function disabilityCertificates(text: string): PaperHit[] {
	return [...text.matchAll(longer)]
		.filter(({ 1: id = '' }) => personalNumbers(id).some(({ kind }) => kind === 'id'))
		.map(({ index }) => ({ word: '残疾人证号', at: index }));
}

/** Excel writes the last three digits of an ID as noughts: the birthday still shows. */
function roundedIds({ text, kind }: Passage): PaperHit[] {
	if (kind !== 'cell' || !/^\s*\d{15}000\s*$/.test(text)) return [];
	const [found] = personalNumbers(text, { figures: true });
	return found?.kind === 'id' ? [{ word: '身份证号（Excel 把末三位变成了 000）', at: 0 }] : [];
}

/** A text without any of these holds no such number. */
export const anyPaper =
	/保(?:险|障)?(?:卡|人)?(?:个人)?(?:编|卡?号)|护照|通行证|回乡证|台胞证|港澳|旅行证|居留|[军官兵部员士武退役][\u3400-\u9fff]{0,4}证|字?第\s?\d{6}|[证字]\s?\d{6}|\d{17}|\d{15}000/;

/** Every number of a person's papers in a passage. */
export function papersIn(passage: Passage): PaperHit[] {
	const { text } = passage;
	if (!anyPaper.test(text)) return [];
	return [
		...papers.flatMap(([word, pattern]) =>
			[...text.matchAll(pattern)].map(({ index }) => ({ word, at: index })),
		),
		...disabilityCertificates(text),
		...roundedIds(passage),
	];
}

/** Characters that were read in the wrong encoding: 锟斤拷, 绀惧尯 (社区), ç¤¾åŒº, ÉçÇø, and signs no font has. */
import type { TextHit } from '../text/find.ts';
import type { Passage, TextReading } from '../text/reading.ts';
import { passagesWith, signsOf } from '../text/signs.ts';
import { lazily, marksOf } from './marked.ts';

const latin = '[\\u00a1-\\u00af\\u00b4-\\u00b6\\u00b8-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff]';
/** What Windows-1252 shows of the bytes 80–BF. */
const low =
	'[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]';

const sure = new RegExp(
	[
		'[\\ufffc\\ufffd]+',
		'[\\ue000-\\uf8ff]+',
		'^锘|锟斤拷|锟斤|斤拷|烫烫烫|屯屯屯|锘縘|锘縚|锘縗|銆[\\u0080-\\uffff]|锛[宀堬氾佸屾變嬪]|鈥[溾檚滄濇]',
		// UTF-8 read as Latin letters: a Han character, a quotation mark, a letter with an accent.
		`[ã-é]${low}{2}(?:[ã-ï]${low}{2})*`,
		`â€${low}?|ï¼${low}?|ï»¿|Ã${low}|Â[\\u00a0-\\u00bf]`,
		// GBK read so: four or more such letters and no plain one.
		`(?<![A-Za-z])${latin}{4,}(?![A-Za-z])`,
	].join('|'),
	'giu',
);

/** Bytes written out, as in letters and addresses. */
const written =
	/(?:=[\dA-F]{2}){3,}|=\?(?:utf-8|gb2312|gbk|gb18030)\?[BQ]\?|(?:%[EF][\dA-F]%[89AB][\dA-F]%[89AB][\dA-F]){2,}/gi;

const between = (first: number, end: number) =>
	Array.from({ length: end - first }, (_, place) => String.fromCharCode(first + place));
const innocent = '§¨°±²³·×÷';

/** What one of these signs begins with, or holds. */
const suspicious = signsOf(() =>
	[
		...Array.from('\ufffc\ufffd锟斤烫屯锘銆锛鈥'),
		...between(0xa1, 0x100),
		...between(0xe000, 0xf900),
	].filter((sign) => !innocent.includes(sign)),
);
const spelt = signsOf('=%');

/** What GBK reads in two bytes. */
function charactersOf(first: [number, number], second: [number, number]): string[] {
	const decoder = new TextDecoder('gbk');
	const found: string[] = [];
	for (let lead = first[0]; lead <= first[1]; lead += 1)
		for (let trail = second[0]; trail <= second[1]; trail += 1)
			found.push(decoder.decode(Uint8Array.of(lead, trail)));
	return found.filter(
		(one) =>
			one.length === 1 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(one),
	);
}

/**
 * Two Han characters in UTF-8 are six bytes, three characters in GBK: E4–E9 80–BF, 80–BF E4–E9, 80–BF 80–BF. Nowhere in
 * three million characters of real text do such three follow each other.
 */
const firstInGbk = lazily(() => charactersOf([0xe4, 0xe9], [0x80, 0xbf]));
const threes = signsOf(firstInGbk);
const inGbk = lazily(() =>
	marksOf([
		[firstInGbk(), 1],
		[charactersOf([0x81, 0xbf], [0xe4, 0xe9]), 2],
		[charactersOf([0x81, 0xbf], [0x80, 0xbf]), 4],
	]),
);

function threesIn(text: string): number[] {
	const marks = inGbk();
	const places: number[] = [];
	let [one, two] = [0, 0];
	for (let at = 0; at < text.length; at += 1) {
		const three = marks[text.charCodeAt(at)] ?? 0;
		if (one & 1 && two & 2 && three & 4) places.push(at - 2);
		[one, two] = [two, three];
	}
	return places;
}

const words = '是乱码（文字编码不对），请到原文件里重新复制，或按原文补上这几个字';

/** An address is written so: `https://a.example/%E7%A4%BE`. */
const isAddress = (text: string, at: number) =>
	/(?:\/\/|www\.)\S{0,300}$/.test(text.slice(Math.max(0, at - 320), at));

const placesOfAll = (text: string, signs: RegExp) =>
	[...text.matchAll(signs)].map(({ index }) => index);

const writtenIn = (text: string) => placesOfAll(text, written).filter((at) => !isAddress(text, at));

export function mojibakeIn(reading: TextReading): TextHit[] {
	const places = new Map<Passage, number[]>();
	const seek = (where: readonly Passage[], find: (text: string) => number[]) => {
		for (const passage of where)
			places.set(passage, [...(places.get(passage) ?? []), ...find(passage.text)]);
	};
	seek(passagesWith(reading, suspicious), (text) => placesOfAll(text, sure));
	seek(passagesWith(reading, spelt), writtenIn);
	seek(passagesWith(reading, threes), threesIn);
	if (places.size === 0) return [];
	return reading.passages.flatMap((passage) =>
		(places.get(passage) ?? []).map((at) => ({ passage, at, message: `有几个字${words}` })),
	);
}

/** `？` in a row inside a sentence, as a database that knows no Chinese gives them back. */
const questions = /(?<=\p{Script=Han})\?{3,}(?=\p{Script=Han})|^\?{4,}$/gu;

const marks = signsOf('?');

export const questionsIn = (reading: TextReading): TextHit[] =>
	passagesWith(reading, marks).flatMap((passage) =>
		placesOfAll(passage.text, questions).map((at) => ({
			passage,
			at,
			message: '有一串问号，可能是丢了的字，请按原文补上',
			...(at === 0 ? {} : { level: 'warning' as const }),
		})),
	);

/** Pinyin that stuck to characters: 社區(qū)創(chuàng)建, 停水tíngshuǐ通知. In a lesson it may stand. */
import type { TextHit } from '../text/find.ts';
import type { Passage, TextReading } from '../text/reading.ts';
import { wholeText } from '../text/signs.ts';

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';

const initial = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const syllable = `${initial}[aeiouüv]{1,3}(?:ng|n|r)?`;
const tonedSyllable = `${initial}[aeiouü]{0,2}[${toned}][aeiou]{0,2}(?:ng|n|r)?`;

/** In brackets or not; without tones only in brackets, between two characters. No café: that is no syllable. */
const glued = new RegExp(
	`(?<=\\p{Script=Han})(?:\\s?[(（]\\s?(?:${tonedSyllable}\\s?){1,4}\\s?[)）]|(?:${tonedSyllable}){1,6}(?![a-z])|[(（]${syllable}[)）](?=\\p{Script=Han}))`,
	'gu',
);

/** One of these stands in all of them. */
const hint = new RegExp(`[${toned}]|[a-z][)）]`);

const lesson = /读音|读作|拼音|注音|音同|多音字|生僻字|念作|发音|读法|声调|音[：:]/;
/** So many of them are no help in reading. */
const many = 3;

const isToned = (sign: string) => [...sign].some((one) => toned.includes(one));

/** 大埔（bù）区: a help at a rare character, in the brackets of a Chinese text. */
const isHelp = (sign: string) => /^\s?（/.test(sign);

function inPassage(passage: Passage): TextHit[] {
	const { text } = passage;
	if (!hint.test(text)) return [];
	const all = [...text.matchAll(glued)];
	if (all.length === 0 || lesson.test(text.slice(0, 2_000))) return [];
	const crowd = all.length >= many;
	const told = crowd ? all : all.filter(({ 0: sign }) => isToned(sign) && !isHelp(sign));
	return told.map(({ 0: sign, index }) => ({
		passage,
		at: index,
		message: '字后面粘着拼音，是复制时带来的，请删去',
		...(crowd || !/^\s?[(（]/.test(sign) ? {} : { level: 'warning' as const }),
	}));
}

export const pinyinIn = (reading: TextReading): TextHit[] =>
	hint.test(wholeText(reading)) ? reading.passages.flatMap(inPassage) : [];

/**
 * Names of persons in a sentence that says something personal. A surname opens one; what stands beside it, or the words
 * of the sentence, must bear it out: 高血压 and 江南社区 open with surnames too.
 */
import { wordsOf } from './cut.ts';
import { isPossible, isUsual, mayBeGiven } from './given.ts';
import { kindOfSurname, surnameAt } from './surnames.ts';

export interface Name {
	start: number;
	end: number;
	text: string;
	/** A label, a role or a sex and age beside it says that it is a name. */
	signed: boolean;
}

/** What labels a name: `姓名：`, `户主 `. */
const label =
	/(?:姓\s?名|户\s?名|名字|户主|业主|车主|房主|持有人|持证人|持卡人|收款人|申请人|受助人|当事人|患者|病人|联系人|监护人|学生|老人|叫|孩子|对象|人员|名单)\s?[：:\t]\s*$/;

/** A word for a person right before: `低保户王秀芝`, `居民王秀芝`. */
const role =
	/(?:[户民妇员者象童孤]|老人|病人|残疾人|盲人|聋人|人士|业主|户主|车主|学生|同学|孩子|患儿|产妇|职工|党员|邻居|当事人|申请人|受助人|供养人|家庭|家属|丈夫|妻子|老伴|儿子|女儿|孙子|孙女|母亲|父亲|女婴|男婴|婴儿|女童|男童|房东|租客|商户|店主|摊主|军人|男孩|女孩|少年|原告|被告|(?:访|诉|报|害|执行|嫌疑|承租|被告|监护|来电)人)$/;

/** What covers somebody, and the name in brackets after it: `段阿姨（段淑贤）`, `焦某（焦玉红）`. */
const uncovered =
	/(?:[某小老阿][\u3400-\u9fff]{1,2}”?|[\u3400-\u9fff]某[\u3400-\u9fff]?|(?:先生|女士|阿姨|大爷|大妈|奶奶|爷爷|大娘|大叔|大姐|大哥|师傅|同学|婆婆|阿婆))[（(](?:真名|本名|原名)?$/;

/** What follows a name: `，女`, `（男，78岁`, `，78岁`. */
const sexOrAge =
	/^\s?(?:[今现]年\s?\d{1,3}\s?岁|[，,（(、\s]\s?(?:[男女](?![儿孩士性工装生人子足排篮])|\d{1,3}\s?岁|[一二三四五六七八九]?十[一二三四五六七八九]?岁|汉族|\d{4}年))/;

const afterName =
	/^(?:$|[^\u3400-\u9fff]|[的因患于在住是系有被把家说叫属从每去今昨前上下近现曾已刚将正仍又和与及同等老女男原身得查感染确诊吸服领收享获申做怀产就读酒醉中双肢重自为给微车电手邮一这那户右左走赴])/;

const numberAfter = /^\d/;

/** Words that no dictionary of the segmenter knows. */
const noNames =
	/^(?:关[爱怀心][服站点中室行活工项计]|第五|关[爱怀护注心切]$|(?:高[发龄危]|黄[鹂莺]|严[管查禁]|常[年住见]|安[康装全]|方[便式法]|平[安常时]|金[银额]|全[家民体]|万[家一])$)/;

/** 老李, 小王: what follows is no given name. */
const nickname = /[老小阿]/;

/** Words that a given name's last sign would else be drawn into: `宝|生日`, `年|老人`. */
const follows =
	/^(?:生日|生于|出生|因病|患|确诊|住|家住|被判|吸毒|曾因|今年|老人|一家|中风|残疾|怀孕|就读|低保|家庭|微信|电话|手机|邮箱)/;

const labelled = (text: string, start: number) =>
	label.test(text.slice(Math.max(0, start - 8), start));

/** At the end, or before what tells of it: `QQ12345678 全志勇`. */
const standsAlone = (text: string, start: number, end: number) =>
	/^(?:$|[（(，,、：:\s])/.test(text.slice(end)) &&
	/(?:^|[，,、：:\s）)])$/.test(text.slice(0, start));

/** At the beginning of what is said, or after the words that tell whom: `家住三栋的龚芳`. */
const opensClause = (text: string, start: number) =>
	start === 0 || /[的\s，,、：:；。（(“]/.test(text.charAt(start - 1));

/** Said to be a name by more than what stands before: 患者和高… is none. */
const isCalled = (text: string, start: number, end: number) =>
	labelled(text, start) || sexOrAge.test(text.slice(end, end + 8));

/** How one is called: `丁伯年老人`. */
const called = /^(?:老人|奶奶|爷爷|大爷|大妈|阿姨|同学|小朋|女士|先生|一家|夫妇|家属)/;

function isSigned(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 8), start);
	return isCalled(text, start, end) || role.test(before) || uncovered.test(before);
}

/** Whether the words of the sentence allow a name here: no word begins before and ends within it. */
function fitsWords(words: Uint8Array, start: number, surname: number, end: number): boolean {
	if (words[start] !== surname && !(surname === 2 && words[start] === 1)) return false;
	return (words[end] ?? 0) > 0;
}

/** 高明远 opens with a word: only a sign beside it makes it a name. */
function opensWithWord({ words, start, surname }: Sought): boolean {
	return (words[start] ?? 0) > surname;
}

interface Sought {
	text: string;
	words: Uint8Array;
	start: number;
	surname: 1 | 2;
}

/** How sure the signs after a surname must be of being a given name, by what stands around them. */
function isLikely(sought: Sought, end: number, signed: boolean): boolean {
	const { text, words, start, surname } = sought;
	const given = [...text.slice(start + surname, end)];
	const usual = given.filter(isUsual).length;
	const opens = opensWithWord(sought);
	const given2 = given.length === 2 && (words[start + surname] ?? 0) >= 2;
	const after = text.slice(end, end + 3);
	const kind = kindOfSurname(text.slice(start, start + surname));
	if (kind !== 'name' && !isCalled(text, start, end) && (opens || usual < given.length))
		return false;
	if (kind !== 'name' && given2 && !signed && !afterName.test(after)) return false;
	if (kind === 'grammar') return isCalled(text, start, end) || standsAlone(text, start, end);
	if (opens && (!signed || (words[start] ?? 0) >= surname + given.length)) return false;
	if (opens || !fitsWords(words, start, surname, end))
		return (
			(signed || called.test(after) || follows.test(text.slice(end, end + 4))) &&
			usual === given.length
		);
	if (labelled(text, start)) return true;
	if (usual === 0 || (given2 && usual < 2)) return false;
	if (given.length === 2 && (signed || usual === 2)) return true;
	// `吸毒人员翟亮参加…`: a word of its own follows.
	if (signed && kind === 'name' && (words[end] ?? 0) > 1) return true;
	if (kind === 'word' && given.length === 1 && !signed && !opensClause(text, start)) return false;
	return afterName.test(after) || (opensClause(text, start) && (words[end] ?? 0) > 1);
}

/** `100元高龄津贴` */
const isUnit = (text: string, start: number) =>
	text.charAt(start) === '元' && /[\d万亿]/.test(text.charAt(start - 1));

function nameOf(sought: Sought, given: 1 | 2): Name | undefined {
	const { text, start, surname } = sought;
	const end = start + surname + given;
	if (!mayBeGiven(text.slice(start + surname, end + 2), given)) return undefined;
	if (noNames.test(text.slice(start, end)) || isUnit(text, start)) return undefined;
	if (given === 2 && follows.test(text.slice(end - 1, end + 3))) return undefined;
	const signed = isSigned(text, start, end);
	if (!signed && (numberAfter.test(text.charAt(end)) || nickname.test(text.charAt(start - 1))))
		return undefined;
	if (!isLikely(sought, end, signed)) return undefined;
	return { start, end, text: text.slice(start, end), signed };
}

/** 买买提·阿卜杜拉 */
const dotted = /[\u3400-\u9fff]{2,8}[·•‧][\u3400-\u9fff]{2,8}/g;

function dottedIn(text: string): Name[] {
	return [...text.matchAll(dotted)].map(({ index, 0: name }) => ({
		start: index,
		end: index + name.length,
		text: name,
		signed: isSigned(text, index, index + name.length),
	}));
}

/** Whether signs follow that names are made of. */
const mayBegin = (text: string, at: number) =>
	isPossible(text.charAt(at)) && (isUsual(text.charAt(at)) || isUsual(text.charAt(at + 1)));

/** @param text of a sentence, 160 characters at most */
export function namesIn(text: string): Name[] {
	const found = dottedIn(text);
	let words: Uint8Array | undefined;
	for (let start = 0; start < text.length - 1; start += 1) {
		const surname = surnameAt(text, start);
		// Segmenting is dear: most sentences hold nothing like a name.
		if (surname === 0 || !mayBegin(text, start + surname)) continue;
		words ??= wordsOf(text);
		if (!words[start]) continue;
		const sought = { text, words, start, surname };
		const name = nameOf(sought, 2) ?? nameOf(sought, 1);
		if (!name) continue;
		found.push(name);
		start = name.end - 1;
	}
	return found.sort((a, b) => a.start - b.start);
}

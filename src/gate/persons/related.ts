/** Whether a sentence says something of the person it names, or only that somebody sees to such matters. */
import type { Name } from './names.ts';

/** What one does for others, not what one is: between a name and a fact it parts them. */
const sees =
	/[讲宣访问看望]解|宣讲|主讲|宣传|走访|看望|慰问|探望|帮扶|帮助|帮教|照顾|照料|结对|随访|接待|辅导|负责|办理|代办|介绍|调研|资助|捐赠|捐款|捐|登门|上门|为|给|替|向|对(?!象)|教|义诊|护理|关爱|关心|关注|服务|陪|参加|主持|说|表示|提醒|告诉|检查|调解|审核|分管|登记|受理|咨询|研究|(?<!住院|接受|正在)治疗|抢救|救治|朗诵|著|撰|组织|牵头|带队|邀请|座谈|管理|跟进|了解|送(?!医|往|到|进|去)|(?<!被)抓|查处|处理|协助|陪同|推[广行]|讲[课座述解]/;

/** An office that is public, right before a name. */
const office =
	/(?:[^人党社成会雇]员|医生|医师|大夫|护士|民警|警官|辅警|书记|主任|副主任|委员|代表|院士|教授|律师|教师|老师|讲师|专家|网格员|志愿者|社工|烈士|模范|作者|作家|诗人|画家|演员|歌手|主持人|科学家|医学家|主席|总理|部长|省长|市长|区长|局长|所长|站长|校长|园长|院长|会长|队长|组长|经理|楼组长|楼长|负责人|责任人|干部|编辑|记者|摄影|审核|法官|检察官|总书记|秘书长|镇长|街长|保洁员|保安|师傅|团队|工作人员|调解员|指导员|辅导员|班主任|联系人|找|由|请|联系|咨询|表演者|经办人|项目经理|专干|办事员|窗口)[：:\s]?$/;

/** Those whose lives are told everywhere. */
const famous =
	/(?:烈士|院士|作者|作家|诗人|画家|演员|歌手|科学家|医学家|思想家|革命家|主席|总理|总书记|英雄|战士|航天员|名将|名医|皇帝|将军|元帅)[：:\s]*$/;

/** Plays and books are full of the ill and the punished. */
export const isOfFiction =
	/》[里中的]?(?:里|中|主角|主演|演员|主人公|[\u3400-\u9fff]{0,4}讲述)|》里|饰演?|主演|主角|小说|电影|电视剧|小品|戏曲|评书|话剧|连环画/;

/** The same right after it. */
const titled =
	/^[\s（(]?(?:医生|医师|大夫|护士|民警|警官|书记|主任|委员|院士|教授|律师|教师|老师|讲师|专家|师傅|烈士|总书记|主席|校长|园长|院长|局长|所长|站长|队长|经理|社工|民政|综治|负责|讲解|主讲)/;

export interface Sentence {
	text: string;
	names: readonly Name[];
}

export const holdsOffice = ({ text }: Sentence, { start, end }: Name): boolean =>
	office.test(text.slice(Math.max(0, start - 6), start)) || titled.test(text.slice(end, end + 6));

const isFamous = ({ text }: Sentence, { start }: Name): boolean =>
	famous.test(text.slice(Math.max(0, start - 6), start));

const clause = /[。；;\n]/;

/** 、 and 和 between names: a list, all of whom the same is said of. */
const listed = /^[\s、，,和与及等（(：:]{0,3}$/;

/** Between `低保户` and the name of one. */
const nextTo =
	/^(?:[某小老阿][\u3400-\u9fff]{1,2}”?[（(]|[\u3400-\u9fff]某[\u3400-\u9fff]?[（(]|[\u3400-\u9fff](?:先生|女士|阿姨|大爷|大妈|奶奶|爷爷|大娘|大叔|师傅|同学|阿婆)[（(]|真名|本名|户主|的|家庭|户|家|人员|对象|老人|老年人|居民|户主|儿童|患者|同学|学生|小朋友|村民|党员|职工|群众|夫妇|夫妻|家属|母亲|父亲|妻子|丈夫|儿子|女儿|代表|名单|有|是|为|包括|分别|姓名|共?[\d一二三四五六七八九十两]{1,3}[名位户人]|[\s：:、，,（(“"—-]){0,5}$/;

/** Between a name and `低保户`: `王秀芝，女，78岁，是低保户`. */
const whoIs =
	/^(?:家|一家|全家|家庭|户|老人|奶奶|爷爷|大爷|大妈|阿姨|小朋友|同学|同志|夫妇|男|女|汉族|\d{1,3}岁|\d{4}年\d{1,2}月(?:\d{1,2}日)?出?生|现?年|系|是|为|属于?|本|社区|村|我|一[名位个]|原|被?(?:认定|列|评|确定)为|作为|也|均|都|[\s，,（(：:"“）)]){0,14}$/;

/** The names of a list that goes on from one on. */
function goingOn({ text, names }: Sentence, from: number): Name[] {
	const list = names.slice(from, from + 1);
	for (const name of names.slice(from + 1)) {
		const last = list.at(-1);
		if (!last || !listed.test(text.slice(last.end, name.start))) break;
		list.push(name);
	}
	return list;
}

/** The names before a place, nearest first, as far as they are one list. */
function listBefore({ text, names }: Sentence, end: number): Name[] {
	const before = names.filter((name) => name.end <= end).reverse();
	const list = before.slice(0, 1);
	for (const name of before.slice(1)) {
		const last = list.at(-1);
		if (!last || !listed.test(text.slice(name.end, last.start))) break;
		list.push(name);
	}
	return list;
}

export interface Span {
	start: number;
	end: number;
}

const between = ({ text }: Sentence, { end }: Span, { start }: Span) => text.slice(end, start);

/** Those right after a place, with nothing but such words between. */
function rightAfter(sentence: Sentence, fact: Span): Name[] {
	const first = sentence.names.findIndex(({ start }) => start >= fact.end);
	const name = sentence.names[first];
	if (!name || !nextTo.test(between(sentence, fact, name))) return [];
	return goingOn(sentence, first);
}

/** `身患尿毒症的蒋文娟` */
function after(sentence: Sentence, fact: Span, gap: RegExp): Name[] {
	const first = sentence.names.findIndex(({ start }) => start >= fact.end);
	const name = sentence.names[first];
	if (!name || !gap.test(between(sentence, fact, name))) return [];
	return goingOn(sentence, first);
}

function before(sentence: Sentence, fact: Span, parts: (gap: string) => boolean): Name[] {
	const list = listBefore(sentence, fact.start);
	const [nearest] = list;
	if (!nearest) return [];
	const gap = between(sentence, nearest, fact);
	return clause.test(gap) || parts(gap) ? [] : list;
}

/** Whom a holder's word is said of: `低保户王秀芝`, `王秀芝是低保户`. */
export function held(sentence: Sentence, fact: Span): Name[] {
	const named = rightAfter(sentence, fact);
	return (named.length > 0 ? named : before(sentence, fact, (gap) => !whoIs.test(gap))).filter(
		(name) => !holdsOffice(sentence, name),
	);
}

/** Whom one goes to: `看望了独居老人王秀芝`. */
export const met = (sentence: Sentence, fact: Span): Name[] =>
	rightAfter(sentence, fact).filter((name) => !holdsOffice(sentence, name));

const ofWhom =
	/^(?:[\u3400-\u9fff\d]{0,6}的(?:本|我|该)?(?:社区|辖区|小区)?(?:老?党员|老人|居民|村民|病人|患者|孩子|女孩|男孩|小伙|小朋友|儿童|邻居|妈妈|母亲|父亲|儿子|女儿|孙子|孙女|丈夫|妻子|老伴|业主|住户|租户|商户|男子|女子|少年|青年|学生|[\d一二三四五六七八九十]{1,3}岁的?)?)$/;

/** Named by the very words of the fact: `取消翟金宝低保`. */
const within = ({ names }: Sentence, fact: Span): Name[] =>
	names.filter(({ start, end }) => start >= fact.start && end <= fact.end);

/** Straight before what is said of them, even of an officer: `志愿者陈某患有…`. */
const straight = /^(?:因|也|曾|现|已|去年|今年|前年|身|不幸|突然|被|老人|[\s，,、])*$/;

/** `听力残疾一级，金小妹，女` */
const signedAfter = (sentence: Sentence, fact: Span): Name[] =>
	after(sentence, fact, /^[，,、\s：:（(）)]{1,2}$/).filter(({ signed }) => signed);

/** Whom a sentence says something of: `王秀芝去年查出肺癌`, `身患肺癌的王秀芝`. */
export function said(sentence: Sentence, fact: Span): Name[] {
	const subjects = before(sentence, fact, (gap) => gap.length > 60 || sees.test(gap)).filter(
		(name) =>
			!holdsOffice(sentence, name) ||
			(straight.test(between(sentence, name, fact)) && !isFamous(sentence, name)),
	);
	if (subjects.length > 0) return subjects;
	const inside = within(sentence, fact);
	if (inside.length > 0) return inside;
	const gap = /[到入给]$/.test(sentence.text.slice(0, fact.end)) ? /^$/ : ofWhom;
	const others = after(sentence, fact, gap);
	return (others.length > 0 ? others : signedAfter(sentence, fact)).filter(
		(name) => !holdsOffice(sentence, name),
	);
}

const punctuation = /^[\s，,、（(：:]*$/;

const contact = /找|咨询|联系人|报名|办公|地点|窗口/;
const near = 24;

/** Whose number one is asked to write to: the nearest name, an office's or not. */
export function reached(sentence: Sentence, fact: Span): Name[] {
	const apart = (gap: string) => gap.length > near;
	const owners = before(sentence, fact, apart);
	return owners.length > 0 ? owners.slice(0, 1) : after(sentence, fact, /^[^。；;\n]{0,8}$/);
}

/** Whose a value is: the nearest name, on one side or the other. */
export function owned(sentence: Sentence, fact: Span): Name[] {
	const apart = (gap: string) => gap.length > near || sees.test(gap) || contact.test(gap);
	const inside = within(sentence, fact);
	const owners = inside.length > 0 ? inside : before(sentence, fact, apart);
	const others =
		owners.length > 0
			? owners
			: after(sentence, fact, /^[^。；;\n]{0,12}$/).filter(
					(name) => !apart(between(sentence, fact, name)),
				);
	return others.filter(
		(name) =>
			!holdsOffice(sentence, name) ||
			(punctuation.test(between(sentence, name, fact)) && !isFamous(sentence, name)),
	);
}

/** Words and signs set twice: 居民居民, 及时时, 的的. What Chinese doubles by itself is left alone: 研究研究, 一户一户. */
import type { PassageHit } from './in-passages.ts';
import { matchesIn } from '../text/matches.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Signs on both sides that the segmenter is given. */
const around = 16;

/** Verbs that are doubled for a little of it, and what is doubled for very. */
const doubles = new Set(
	'研究 讨论 商量 商议 考虑 活动 休息 锻炼 了解 学习 交流 放松 打扫 打听 收拾 热闹 高兴 轻松 介绍 帮助 表扬 批评 教育 检查 整理 参谋 参观 体验 感受 尝试 比较 意思 凉快 暖和 清理 清洗 打扮 沟通 调查 走访 解释 宣传 关心 照顾 回忆 盘点 琢磨 思考 反思 总结 练习 复习 温习 观察 欣赏 品尝 乐呵 痛快 舒服 显摆 合计 核对 梳理 打磨 见识 过问 溜达 散步 唠叨 客气 哈哈 呵呵 嘻嘻 滴答 哗啦 咚锵 宝贝 太阳 星星'.split(
		' ',
	),
);
/** One after another: 一户一户, 半天半天. */
const counted = /^[一二两三几半每逐]|^[挨按].$/;
/** Its own name stands before: 清和社区社区食堂. */
const ofNames = /^(?:社区|街道|小区|物业)$/;

const han = /^[\u4e00-\u9fff]+$/;

function wordsAround(text: string, at: number, end: number): Map<number, string> {
	const from = Math.max(0, at - around);
	const piece = text.slice(from, end + around);
	return new Map(
		[...segmenter.segment(piece)].map(({ index, segment }) => [from + index, segment] as const),
	);
}

/** `居民居民`: the same word at both places, as the segmenter cuts it. */
function isWordTwice(text: string, at: number): boolean {
	const word = text.slice(at, at + 2);
	if (!han.test(word) || word[0] === word[1] || doubles.has(word) || counted.test(word))
		return false;
	const before = text.charAt(at - 1);
	if (ofNames.test(word) && han.test(before) && !/[我本各该这在到由向]/.test(before)) return false;
	const words = wordsAround(text, at, at + 4);
	return words.get(at) === word && words.get(at + 2) === word;
}

/** Words whose last sign is set twice now and then, and begins few others. */
const ends = new Set(
	'及时 通知 活动 进行 开展 工作 组织 参加 办理 居民 服务 时间 要求 情况 问题 社区 我们 他们 你们 大家 联系 安排 负责 按照 根据 需要 已经 因此 如果 或者 必须 应当 了解 地点 名单 材料 报名 咨询 提醒 携带 领取 登记 填写 支持 配合'.split(
		' ',
	),
);

function isEndTwice(text: string, at: number): boolean {
	if (!ends.has(text.slice(at - 1, at + 1))) return false;
	const next = wordsAround(text, at - 1, at + 2).get(at + 1);
	return next !== undefined && next.length === 1;
}

/** Words of grammar; 目的的 and 为了了解 stand rightly. */
const grammar =
	/(?<![目标有])的的(?![确士哥卢])|(?<![得直迟签报收达遇赶看感来接领等])到到(?![位底处期场家达岸货账访会站])|(?<![现存所实内自潜好])在在(?![职校建编册场线岗])|(?<![暖平温柔祥随谦和])和和(?![平气谐美睦解煦顺])|(?<![参给赋授付])与与(?![会])|(?<![对关位归属由处])于于|请请(?![示假求教客])|(?<![刚麻猛健闯])将将(?![军领士帅就])|我我(?!行)/g;

/** 常常 and 人人 are none of these. */
const signs = new Set('的到在和与将于请我');
const mayBeTwice = (text: string, at: number) =>
	signs.has(text.charAt(at)) || ends.has(text.slice(at - 1, at + 1));

const message = (written: string) => `“${written}”像是多打了一遍，请核对`;

/** Signs of a longer phrase that is looked for twice, fewest and most: 工作人员工作人员. */
const [fewest, most] = [4, 6];

/** Where a phrase of a few signs begins that follows itself. */
function longPlaces(text: string): { at: number; length: number }[] {
	const found: { at: number; length: number }[] = [];
	for (let length = fewest; length <= most; length += 1) {
		let same = 0;
		for (let at = length; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code !== text.charCodeAt(at - length) || code < 0x4e00 || code > 0x9fff) same = 0;
			else if ((same += 1) === length) found.push({ at: at + 1 - 2 * length, length });
		}
	}
	return found;
}

/** Where two signs, or two pairs of them, stand after each other. */
export function doubledPlaces(text: string): number[] {
	const places: number[] = [];
	let [before, last] = [0, 0];
	for (let at = 0; at + 1 < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const next = text.charCodeAt(at + 1);
		if (code >= 0x4e00 && (code === next ? mayBeTwice(text, at) : code === before && next === last))
			places.push(at);
		[before, last] = [at > 0 ? text.charCodeAt(at - 1) : 0, code];
	}
	return [...places, ...longPlaces(text).map(({ at }) => at)].sort((a, b) => a - b);
}

/** Places of one passage whose words are cut, at most: that is dear. */
const mostCut = 100;

export function doubledIn(text: string): PassageHit[] {
	const hits = new Map<string, PassageHit>();
	const tell = (at: number, written: string) => {
		if (!hits.has(written)) hits.set(written, { at, message: message(written) });
	};
	for (const at of doubledPlaces(text).slice(0, mostCut)) {
		if (text[at] === text[at + 1]) {
			if (at > 0 && isEndTwice(text, at)) tell(at - 1, text.slice(at - 1, at + 2));
		} else if (at > 1 && isWordTwice(text, at - 2)) tell(at - 2, text.slice(at - 2, at + 2));
	}
	for (const { at, length } of longPlaces(text)) {
		const phrase = text.slice(at, at + length);
		// 哈哈哈哈哈哈, 一户一户一户
		if (new Set(phrase).size > 2 && !counted.test(phrase)) tell(at, phrase + phrase);
	}
	for (const { index, 0: written } of matchesIn(text, grammar)) tell(index, written);
	return [...hits.values()];
}

/** Times that no clock shows: `8:30—25:00`, `上午15时`. A ratio, a score, a length of time is none. */
import { matchesIn } from '../text/matches.ts';

export interface WrongTime {
	/** UTF-16 offset. */
	at: number;
	written: string;
	/** False where it may be meant otherwise. */
	sure: boolean;
}

const clock = String.raw`(\d{1,2})\s?(?:[:：]|[时点])\s?(\d{2})(?!\d)(?:\s?分)?`;
const bare = String.raw`(\d{1,2})\s?[时点](?!\d)`;
const morning = '凌晨|清晨|早上|早晨|上午';
/** What stands before a time of the day. */
const before = String.raw`(${morning}|中午|下午|傍晚|晚上|晚|夜间|[日号]\s?|周[一二三四五六日]\s?|星期[一二三四五六日天]\s?|[今明后当每]天|每日|时间[为：:是]?\s?|于\s?)`;
const named = new RegExp(`${before}(?:${clock}|${bare})`, 'gu');
/** What ends a span that began at a time. */
const span = new RegExp(
	String.raw`(?<![\d:：])(\d{1,2})[:：](\d{2})\s?[-—–~～至到]{1,2}\s?(?:次日|当天|下午|晚上)?\s?(\d{1,2})[:：](\d{2})(?![\d:：])`,
	'gu',
);
/** `25点开始`, `8点到25点`: a bare hour is one only where its words say so; points and degrees are counted the same. */
const bareHour = new RegExp(
	String.raw`(?<![\d.．])(?:\d{1,2}\s?点(?:半|整)?\s?[-—–~～至到]{1,2}\s?(?:次日|当天|下午|晚上)?\s?(?<to>\d{1,2})\s?点|(?<at>\d{1,2})\s?点(?=钟|整|半|开始|准时|集合|出发|开会|开门|关门|停水|停电|恢复供))`,
	'gu',
);
const points = /指数|涨|跌|得分|积分|扣|个百分/;
const score = /[比局分]|战胜|负于|配比|浓度|比例/;

const isNone = (hour: number, minute: number) =>
	hour > 24 || minute > 59 || (hour === 24 && minute > 0);

const endOf = (one: WrongTime | undefined) => (one ? one.at + one.written.length : 0);

function afterNames(text: string): WrongTime[] {
	return matchesIn(text, named).flatMap(({ index: at, 0: written, ...rest }): WrongTime[] => {
		const day = rest[1] ?? '';
		const hour = Number(rest[2] ?? rest[4]);
		const minute = Number(rest[3] ?? 0);
		if (isNone(hour, minute)) return [{ at, written, sure: true }];
		const isMorning = morning.split('|').includes(day);
		return isMorning && hour > 12 ? [{ at, written, sure: false }] : [];
	});
}

function inSpans(text: string): WrongTime[] {
	return matchesIn(text, span).flatMap(({ index: at, 0: written, ...figures }): WrongTime[] => {
		const [hour = 0, minute = 0, toHour = 0, toMinute = 0] = [1, 2, 3, 4].map((group) =>
			Number(figures[group as 1]),
		);
		const wrong = [isNone(hour, minute), isNone(toHour, toMinute)].filter(Boolean).length;
		if (wrong === 0 || score.test(text.slice(Math.max(0, at - 8), at + written.length + 4)))
			return [];
		return [{ at, written, sure: wrong === 1 }];
	});
}

function bareHours(text: string): WrongTime[] {
	return matchesIn(text, bareHour).flatMap(({ index: at, 0: written, groups = {} }) => {
		const hour = Number(groups['to'] ?? groups['at']);
		if (!isNone(hour, 0) || points.test(text.slice(Math.max(0, at - 8), at))) return [];
		return [{ at, written, sure: true }];
	});
}

/** `上午15:00` is told as doubtful: somebody meant the afternoon. */
export function timesIn(text: string): WrongTime[] {
	if (!/\d\s?[:：时点]/.test(text)) return [];
	const spans = inSpans(text);
	const others = [...afterNames(text), ...bareHours(text)].filter(
		({ at, written }) =>
			!spans.some((one) => at < one.at + one.written.length && one.at < at + written.length),
	);
	const all = [...spans, ...others].sort((a, b) => a.at - b.at);
	// `每天25点开始` is one.
	return all.filter((one, place) => one.at >= endOf(all[place - 1]));
}

/** Days and times of day as staff write them; `hours.ts` makes hours of them. */

const names = '一二三四五六日天末';
const day = '(?:周|星期|礼拜)';
const digit = '[一二三四五六日天]';
const until = '(?:至|到|-)';
const listed = `${day}?${digit}(?:${until}${day}?${digit})?`;
/** `周一至周四、六`; no 二楼, no 一个. */
const dayList = `${day}${digit}(?:${until}${day}?${digit})?(?:[、,和及]?${listed}(?!月|个|次|楼))*`;

const part = '(?:上午|早上|早晨|早|中午|下午|傍晚|晚上|晚|夜间|夜里|凌晨|次日|第二天)';
const clock = String.raw`(?:\d{1,2}:\d{2}|\d{1,2}[点时](?:半|[一三]刻|\d{1,2}分?)?)`;

const holiday = '(?:国家)?(?:法定)?(?:节假日|假日|节日|假期)(?:及?调休日?)?';
const closed = '(?:除外|休息|不办公|不上班|放假|关门|闭馆|停止办公|不开门|不营业|不对外)';
const stays = '(?:照常|不休息|不休|也有人|有人|不打烊)';

/** What hours are made of, in the order in which it is tried; `silent` says nothing of when. */
export const tokens = [
	`(?<closing>(?:[、,和及]?(?:${listed}|周末|双休日|${holiday}))+${closed})`,
	`(?<staying>${holiday}${stays})`,
	`(?<list>${dayList})`,
	'(?<every>每天|每日|天天|全年)(?<always>无休)?',
	'(?<work>工作日|平日)',
	'(?<weekend>周末|双休日)',
	'(?<whole>(?:全天候?|24小时|二十四小时|昼夜)+)',
	`(?<range>${part}?${clock}${until}${part}{0,2}${clock})`,
	'(?<silent>[、,;。/()和及:]|有人|值班|值守|在岗|办公|窗口|对外|开放|营业|服务|受理|接待|照常|(?:中午|午间)不休息?|均可|时间)',
].join('|');

const numberOf = (name: string) => Math.min(names.indexOf(name) + 1, 7);
const oneOrMore = new RegExp(`${day}?(${digit})(?:${until}${day}?(${digit}))?`, 'gu');

/** `周一至周四、六` → 1, 2, 3, 4, 6; undefined where the days run backwards. */
export function daysIn(text: string): number[] | undefined {
	const days = new Set<number>();
	for (const [, first = '', last] of text.matchAll(oneOrMore)) {
		const [from, to] = [numberOf(first), numberOf(last ?? first)];
		if (to < from) return undefined;
		for (let number = from; number <= to; number += 1) days.add(number);
	}
	return [...days].sort();
}

interface Clock {
	said: string;
	hour: number;
	minutes: number;
}

const fractions: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };
const oneClock = new RegExp(
	String.raw`(${part}*)(\d{1,2})(?::(\d{2})|[点时](半|[一三]刻|\d{1,2})?分?)`,
	'gu',
);

function clocksIn(range: string): Clock[] {
	return [...range.matchAll(oneClock)].map(([, said = '', hour, exact, loose]) => ({
		said,
		hour: Number(hour),
		minutes: fractions[loose ?? ''] ?? Number(exact ?? loose ?? 0),
	}));
}

/** Minutes of a time as it is said: 下午2:00 is 14:00, 中午12:30 is 12:30, 中午1点 is 13:00. */
function minutesOf({ said, hour, minutes }: Clock): number {
	const isLater = (/下午|傍晚|晚/.test(said) && hour < 12) || (said.includes('中午') && hour < 10);
	return (isLater ? hour + 12 : hour) * 60 + minutes;
}

export interface Range {
	from: number;
	to: number;
}

/** `下午2:00-5:00` → 840 to 1020; undefined where it ends before it begins. */
export function rangeIn(text: string): Range | undefined {
	const [first, last] = clocksIn(text);
	if (!first || !last) return undefined;
	if ([first, last].some(({ hour, minutes }) => hour > 24 || minutes > 59)) return undefined;
	const from = minutesOf(first);
	const plain = minutesOf(last);
	const nextDay = /次日|第二天/.test(last.said) || (/凌晨|早/.test(last.said) && plain <= from);
	const alike = minutesOf({ ...last, said: last.said || first.said });
	const to = nextDay ? plain + 1440 : alike > from ? alike : plain;
	return from < 1440 && from < to && to - from <= 1440 ? { from, to } : undefined;
}

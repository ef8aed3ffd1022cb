/** Days as people write and say them, as the site writes them: 十二月五号, 12.5, 12月05日 and 明天 are 12月5日. */

const figures = '一二三四五六七八九';
const chinese = '[一二三四五六七八九十]';

/** 二十八, 28 → 28 */
export function numberOf(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
	const ten = text.includes('十') ? (tens === '' ? 1 : figures.indexOf(tens) + 1) * 10 : 0;
	return ten + (ones === '' ? 0 : figures.indexOf(ones) + 1);
}

const number = String.raw`(?:\d{1,2}|${chinese}{1,3})`;
const written = new RegExp(`(?<!\\d)(${number})月(${number})[日号](?!楼)`, 'gu');
const short = /^(0?[1-9]|1[0-2])[./-](0?[1-9]|[12]\d|3[01])$/u;

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
const said = (month: number, day: number) => `${month}月${day}日`;

const relative =
	/(今[天日晚])|(明[天日晚])|后天|(下)?(?:个?(?:周|星期|礼拜)([一二三四五六日天末]))/u;
const asks = /活动|有什么|有啥|安排|节目|好玩/u;
const dayLength = 86_400_000;

/** Days from now until what is said: the next such weekday, 周末 being its Saturday. */
function daysUntil(text: string, now: string): number | undefined {
	const found = relative.exec(text);
	if (!found) return undefined;
	const [, today, tomorrow, next, weekday] = found;
	if (today) return 0;
	if (tomorrow) return 1;
	if (weekday === undefined) return 2;
	const own = new Date(`${now.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7;
	const wanted = weekday === '末' ? 6 : Math.min('一二三四五六日天'.indexOf(weekday) + 1, 7);
	if (next) return 7 - own + wanted;
	return (wanted - own + 7) % 7;
}

/**
 * The question with its day as the site writes it; a day that is said by today's only where it is asked what there is.
 * @param now Shanghai wall time; '' where it is not known
 * @example withDates('十二月五号义诊', '') // '12月5日义诊'
 * @returns undefined where it has none, or is written so
 */
export function withDates(question: string, now: string): string | undefined {
	const plain = question.replace(written, (whole, month: string, day: string) => {
		const [own, date] = [numberOf(month), numberOf(day)];
		return isDay(own, date) ? said(own, date) : whole;
	});
	if (plain !== question) return plain;
	const [, month, day] = short.exec(question.trim()) ?? [];
	if (month && day) return said(Number(month), Number(day));
	if (now === '' || !asks.test(question)) return undefined;
	const days = daysUntil(question, now);
	if (days === undefined) return undefined;
	const date = new Date(Date.parse(`${now.slice(0, 10)}T00:00:00Z`) + days * dayLength);
	return said(date.getUTCMonth() + 1, date.getUTCDate());
}

/** A day and what else is asked of it, apart: 12月13日开什么会. */
export const dayApart = (question: string) =>
	question.replace(/(?<!\d)\d{1,2}月\d{1,2}日/gu, ' $& ').trim();

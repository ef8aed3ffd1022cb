/** Days and times that no calendar and no clock has: 2月30日, 13月, 25:00. */
import { datesIn, daysOf, type WrittenDate } from '../../../wording/dates.ts';
import { inPassages, whereAny, type PassageHit } from '../../../wording/in-passages.ts';
import { timesIn } from '../../../wording/times.ts';
import type { EntryRule } from '../rule.ts';
import { matchesIn } from '../../../text/matches.ts';

/** A leap year: without its year 2月29日 may be. */
const anyYear = 2024;

/** A moment in a field of its own is looked at by the form. */
const isMoment = (text: string) => /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?$/.test(text);

/** A day without its month counts where it ends a span: `2月26日至30日`; elsewhere 30日 may be thirty days. */
function isSaid(text: string, { at, written }: WrittenDate): boolean {
	return /[月/.-]/.test(written) || /[至到—–~～-]\s?$/.test(text.slice(Math.max(0, at - 3), at));
}

/** A correction names what was wrong: `“11月31日”应为“11月30日”`. */
const isCorrected = (text: string, { end }: WrittenDate): boolean =>
	/^[^。；\n]{0,12}(?:有误|应为|应是|更正为|改为|系笔误|是笔误)/.test(text.slice(end, end + 20));

function isNowhere({ year, month, day }: WrittenDate): boolean {
	return day < 1 || day > daysOf(month, year ?? anyYear);
}

/** `2026年13月`, without a day. */
const months = /(?:19|20)\d\d年(0|1[3-9]|[2-9]\d)月(?!\d|\s?\d{1,2}\s?[日号])/g;

function daysNowhere(text: string, dates: readonly WrittenDate[]): PassageHit[] {
	return dates
		.filter((date) => isSaid(text, date) && isNowhere(date) && !isCorrected(text, date))
		.map(({ at, written, month, day }) => {
			const none = month < 1 || month > 12 ? `没有${month}月` : `${month}月没有${day}日`;
			return { at, message: `“${written}”日历上没有这一天（${none}），请核对` };
		});
}

/** `12月10日至12月3日`: the end before the beginning, where both say their year. */
function spansBackwards(text: string, dates: readonly WrittenDate[]): PassageHit[] {
	return dates.flatMap((end, index): PassageHit[] => {
		const begin = dates[index - 1];
		if (!begin || !/^\s?(?:起)?(?:至|到|—|–|~|～|-){1,2}\s?$/.test(text.slice(begin.end, end.at)))
			return [];
		const whole = [begin, end].every(({ written }) => /(?:19|20)\d\d/.test(written));
		const order = ({ year = 0, month, day }: WrittenDate) => (year * 12 + month) * 31 + day;
		if (!whole || order(end) >= order(begin)) return [];
		const message = `“${begin.written}至${end.written}”结束比开始早，请核对`;
		return [{ at: begin.at, message, level: 'warning' }];
	});
}

/** `14:00—12:00`: by day; a night's span ends in the morning. */
const spanOfDay =
	/(?<![\d:：])(?<from>0?[6-9]|1\d)[:：](?<begun>[0-5]\d)\s?[-–—~～至到]{1,2}\s?(?<to>[89]|1\d)[:：](?<ended>[0-5]\d)(?![\d:：])/g;

const timesBackwards = (text: string): PassageHit[] =>
	matchesIn(text, spanOfDay).flatMap(({ index: at, 0: written, groups = {} }): PassageHit[] => {
		const { from, begun, to, ended } = groups;
		if (Number(to) * 60 + Number(ended) >= Number(from) * 60 + Number(begun)) return [];
		return [{ at, message: `“${written}”结束比开始早，请核对`, level: 'warning' }];
	});

/** 每周八; 一周八次 is a count. */
const weekdays =
	/(?<![一二三四五六七八九十两几\d])(?:周|星期|礼拜)(?:[八九]|七)(?=[早中晚上下全停开举，。、）)]|至|到)/g;

const weekdaysNowhere = (text: string): PassageHit[] =>
	matchesIn(text, weekdays).map(({ index: at, 0: written }) => ({
		at,
		message: `“${written}”请核对，一周里没有这一天`,
		level: 'warning',
	}));

function monthsNowhere(text: string): PassageHit[] {
	return matchesIn(text, months).map(({ index: at, 0: written }) => ({
		at,
		message: `“${written}”没有这个月份，请核对`,
	}));
}

function timesNowhere(text: string): PassageHit[] {
	return timesIn(text).map(({ at, written, sure }) => ({
		at,
		message: sure ? `“${written}”没有这个钟点，请核对` : `“${written}”的钟点请核对`,
		...(sure ? {} : { level: 'warning' }),
	}));
}

function nowhere(text: string): PassageHit[] {
	const dates = datesIn(text);
	return [
		...daysNowhere(text, dates),
		...monthsNowhere(text),
		...timesNowhere(text),
		...spansBackwards(text, dates),
		...(/[:：]/.test(text) ? timesBackwards(text) : []),
		...(/[七八九]/.test(text) ? weekdaysNowhere(text) : []),
	];
}

export const noSuchDate: EntryRule = {
	id: 'wording/no-such-date',
	level: 'error',
	title: '没有的日期、钟点',
	why: '日历上没有的日子、没有的钟点，居民照着来会扑空。',
	...inPassages(
		({ text }) => (isMoment(text) ? [] : nowhere(text)),
		// A day, a month or a time in figures; a hour is said with a figure too.
		whereAny('月-/.:：时点七八九'),
	),
};

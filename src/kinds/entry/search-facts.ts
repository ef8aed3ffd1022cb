/** What an entry is filed under in search, as attributes of its page; the index is built from these. */
import { collections } from '../../collections/index.ts';
import { now } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entry.ts';
import { filedOn, isOwnDay, kindWord } from './filing.ts';
import { markOf, statesOf, stateSteps, type WordWhile } from './labels.ts';
import { shownOn } from './times.ts';
import { topicOf } from '../../lib/settings.ts';
import { kindOf } from '../index.ts';

/** When it will no longer hold; undefined where that is not known. */
function endOf(entry: Entry): string | undefined {
	return stateSteps(entry).find(({ from = '', over }) => over && from > now)?.from;
}

/** It tells of a day that was, and nothing is to come of it. */
function isTale(entry: Entry): boolean {
	return (
		kindOf(entry).day !== 'publishedAt' && filedOn(entry) <= now && stateSteps(entry).length === 0
	);
}

/** @example `公示中<2026-11-27 00:00`, `公示结束>2026-11-27 00:00` */
const stateInTime = ({ word, from, until }: WordWhile) =>
	word + (from ? `>${from}` : '') + (until ? `<${until}` : '');

/** What puts an entry below others: that it no longer holds, or will not from then on; that another document amends it. */
function orderOf(entry: Entry, amends: boolean): string[] {
	const sinks = !kindOf(entry).keepsItsRank || entry.state !== 'current';
	const isPast = sinks && markOf(entry) !== '';
	const end = sinks && !isPast && kindOf(entry).news ? endOf(entry) : undefined;
	const { data } = entry;
	const amendedBy = 'amendedBy' in data ? (data.amendedBy ?? []) : [];
	return [
		...(isPast ? ['往期'] : []),
		...(end === undefined ? [] : [`至${end}`]),
		...(kindOf(entry).searchedByTitle ? ['看题'] : []),
		...(isTale(entry) ? ['往事'] : []),
		...(amends ? [`${entry.id}修改`] : []),
		...amendedBy.map((id) => `${id}被改`),
	];
}

/**
 * `data-search` = `page`, or `title` where a body is withdrawn; a person who is not named is not found.
 * @param amends whether other documents are amended by it
 */
export function searchFacts(entry: Entry, amends: boolean): Record<string, string | undefined> {
	if (!entry.named) return {};
	const { collection, data } = entry;
	const facts = {
		栏目: [collections[collection].label],
		类型: [kindWord(entry)],
		年份: [data.publishedAt.slice(0, 4)],
		主题: entry.filedUnder.flatMap((key) => topicOf(key)?.label ?? []),
		...kindOf(entry).searchFacts?.(entry),
		日期: [data.publishedAt.slice(0, 10)],
		举行: isOwnDay(entry)
			? [shownOn(entry).slice(0, 'allDay' in data && data.allDay ? 10 : 16)]
			: [],
		状态: statesOf(entry).map(stateInTime),
		次序: orderOf(entry, amends),
	};
	const filed = Object.entries(facts).filter(([, values]) => values.some(Boolean));
	return {
		'data-search': entry.state === 'withdrawn' ? 'title' : 'page',
		'data-search-facts': JSON.stringify(Object.fromEntries(filed)),
	};
}

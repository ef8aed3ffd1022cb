/** What an entry is filed under in search, as attributes of its page; the index is built from these. */
import { collections } from '../../collections/index.ts';
import type { Entry } from '../../lib/entry.ts';
import { kindWord } from './filing.ts';
import { markOf, statesInWords } from './labels.ts';
import { topicOf } from '../../lib/settings.ts';
import { kindOf } from '../index.ts';

/** What puts an entry below others: that it no longer holds, that another document amends it. */
function orderOf(entry: Entry, amends: boolean): string[] {
	const sinks = !kindOf(entry).keepsItsRank || entry.state !== 'current';
	const { data } = entry;
	const amendedBy = 'amendedBy' in data ? (data.amendedBy ?? []) : [];
	return [
		...(sinks && markOf(entry) ? ['往期'] : []),
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
		状态: statesInWords(entry),
		次序: orderOf(entry, amends),
	};
	const filed = Object.entries(facts).filter(([, values]) => values.some(Boolean));
	return {
		'data-search': entry.state === 'withdrawn' ? 'title' : 'page',
		'data-search-facts': JSON.stringify(Object.fromEntries(filed)),
	};
}

/** What an entry is filed under in search, as attributes of its page; the index is built from these. */
import { activities } from '../collections/activities.ts';
import { collections } from '../collections/index.ts';
import { now } from './clock.ts';
import type { Entry } from './entries.ts';
import { labelsOf, validity } from './labels.ts';
import { kindWord } from './filing.ts';
import { topicOf } from './settings.ts';
import { stepAt } from './state.ts';

/** Words that are no state of the entry itself. */
const noState = new Set(['', '置顶', '有效', '已修改']);

/** 已过期, 失效, 已撤回, 取消: what a reader should know before opening it. */
function statesOf(entry: Entry): string[] {
	const told = labelsOf(entry).filter(({ tone }) => tone !== 'plain');
	return told
		.map(({ steps }) => stepAt(steps, now))
		.filter((word) => !noState.has(word) && word !== kindWord(entry));
}

/** `data-search` = `page`, or `title` where a body is withdrawn; a person who is not named is not found. */
export function searchFacts(entry: Entry): Record<string, string | undefined> {
	if (!entry.named) return {};
	const { collection, data } = entry;
	const facts = {
		栏目: [collections[collection].label],
		类型: [kindWord(entry)],
		年份: [data.publishedAt.slice(0, 4)],
		主题: (data.topics ?? []).flatMap((key) => topicOf(key)?.label ?? []),
		活动类型: collection === 'activities' ? [activities.fields.type.options[entry.data.type]] : [],
		有效性:
			collection === 'policies' && entry.data.kind === 'document' && entry.source
				? [stepAt(validity(entry), now)]
				: [],
		日期: [data.publishedAt.slice(0, 10)],
		状态: statesOf(entry),
	};
	const filed = Object.entries(facts).filter(([, values]) => values.some(Boolean));
	return {
		'data-search': entry.state === 'withdrawn' ? 'title' : 'page',
		'data-search-facts': JSON.stringify(Object.fromEntries(filed)),
	};
}

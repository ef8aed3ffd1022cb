/** The pages of topics: all of them, and what there is of each. */
import type { EntryIndex } from '../lib/entry-index.ts';
import { words } from '../strings.ts';
import { frameOf } from './frame.ts';
import { topicLists } from './list-pages.ts';
import { countOf, pagedCrumbs, pagerView, pastNote } from './list-view.ts';
import { listAddress, type ListPage } from './lists.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { rowView } from './row.ts';

interface Topic {
	key: string;
	label: string;
	description?: string | undefined;
}

export function topicView(topic: Topic, list: ListPage, index: EntryIndex) {
	const { key, label, description } = topic;
	const address = (page: number) => listAddress('topics', key, page);
	return {
		frame: frameOf(index, {
			title: list.page > 1 ? `${label}（${words.page(list.page)}）` : label,
			description: `${label}：${description ?? label}。通知、政策和活动都在这里。`,
			path: address(list.page),
			crumbs: pagedCrumbs([plainPages.topics, { label, address: address(1) }], list.page),
			noIndex: list.page > 1 || list.entries.length === 0,
		}),
		title: label,
		note: description,
		count: countOf(list),
		past: pastNote(list, words.about(label)),
		rows: list.entries.map(rowView),
		pager: pagerView(list, address),
	};
}

export function topicsView(index: EntryIndex) {
	const lists = topicLists(index);
	const examples = lists
		.slice(0, 4)
		.map(({ topic }) => topic.label)
		.join('、');
	return {
		frame: frameOf(index, {
			title: words.topics,
			description: `按主题找通知、政策和活动${examples ? `：${examples}等` : ''}。`,
			path: plainPages.topics.address,
			crumbs: [{ label: words.topics }],
		}),
		topics: lists.map(({ topic: { key, label, description }, slice }) => ({
			key,
			label,
			description,
			count: words.countOf(slice.entries.length, slice.past.length),
		})),
	};
}

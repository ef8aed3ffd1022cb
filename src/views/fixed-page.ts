/** A page of words: those of the community (`content/pages/`) and those of its developers (`src/pages/*.mdx`). */
import { pages as definition } from '../collections/pages.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import { frameOf } from './frame.ts';

interface Given {
	title: string;
	summary: string;
	path: string;
	updatedOn?: string | undefined;
}

export function fixedPageView({ title, summary, path, updatedOn }: Given, index: EntryIndex) {
	const dated = updatedOn ? { 日期: [updatedOn], 年份: [updatedOn.slice(0, 4)] } : {};
	return {
		frame: frameOf(index, {
			title,
			description: summary,
			path,
			column: { ...definition, label: title, description: summary },
			crumbs: [{ label: title }],
		}),
		title,
		updatedOn,
		searchFacts: { 栏目: [definition.label], ...dated },
	};
}

export type FixedPageView = ReturnType<typeof fixedPageView>;

/** An issue of a board: what it tells, each item as its own record stands at this moment. */
import { issueName, seriesName } from '../../kinds/bulletins.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { seriesOf } from '../../lib/settings.ts';
import { issueWords } from '../../paper-strings.ts';
import { labelledLinkView, type LabelledLinkView } from '../row.ts';

/** An item that may be named. */
export interface Told {
	entry: Entry;
	/** None where its own page says no more than what became of it. */
	text: string | undefined;
}

/**
 * In the order they were chosen. What is not public, and whoever is named no more, is not there at all: neither its
 * title nor the words that were written of it for the board.
 */
export function itemsOf({ data, source }: Entry<'bulletins'>, index: EntryIndex): Told[] {
	if (!source) return [];
	return data.items.flatMap(({ entry: address, text }): Told[] => {
		const entry = index.at(address);
		if (!entry?.named) return [];
		return [{ entry, text: entry.state === 'current' ? (text ?? entry.data.summary) : undefined }];
	});
}

export interface ItemView extends LabelledLinkView {
	text: string | undefined;
}

const itemView = ({ entry, text }: Told): ItemView => ({ ...labelledLinkView(entry), text });

/** `/bulletins/20261120-0900/` → `/bulletins/20261120-0900/print/` */
export const printAddress = ({ address }: Pick<Entry, 'address'>) => `${address}print/`;

export function issueView(entry: Entry<'bulletins'>, index: EntryIndex) {
	const { data, source } = entry;
	const format = seriesOf(data.series)?.format;
	return {
		lead: source && data.lead,
		items: itemsOf(entry, index).map(itemView),
		/** The way to its paper; none where nothing of it may be hung up. */
		print:
			source && format ? { label: issueWords.printIssue, address: printAddress(entry) } : undefined,
	};
}

export type IssueView = ReturnType<typeof issueView>;

/** `南门宣传栏　2026年第3期` */
export const issueTitle = (entry: Entry<'bulletins'>) =>
	`${seriesName(entry)}　${issueName(entry)}`;

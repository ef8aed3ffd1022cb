/** The paper of an issue: one large sheet, a sheet for each window, or what is copied with chalk. */
import type { bulletinFormats } from '../../collections/parts/boards.ts';
import { factsOf } from '../../kinds/entry/facts.ts';
import { markOf } from '../../kinds/entry/labels.ts';
import { namedBefore } from '../../kinds/entry/named.ts';
import { issueName, seriesName } from '../../kinds/bulletins.ts';
import { kindOf } from '../../kinds/index.ts';
import { fullDate } from '../../lib/dates.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { qrOf } from '../../lib/qr.ts';
import { origin, seriesOf, site } from '../../lib/settings.ts';
import { sourceOf } from '../../lib/source.ts';
import { aiMark, aiSentence, withAiMark } from '../../lib/words/ai-content.ts';
import { pieces } from '../../lib/words/line-breaks.ts';
import { communityNames } from '../../lib/words/names.ts';
import { markedTitle } from '../../lib/words/titles.ts';
import { blocksOf } from '../../outputs/blocks.ts';
import { sheetOf, type Letters } from '../../outputs/board.ts';
import { chalkLines } from '../../outputs/chalk.ts';
import { charactersOf } from '../../outputs/shorten.ts';
import { firstWindow, windowSize, windowsOf } from '../../outputs/windows.ts';
import { paper } from '../../paper-strings.ts';
import { collections } from '../../collections/index.ts';
import { bodyView } from '../body.ts';
import { frameOf } from '../frame.ts';
import { changesOf, marksOf } from '../label.ts';
import { itemsOf, printAddress, type Told } from './issue.ts';

type Format = keyof typeof bulletinFormats;

/** Without a domain a code would lead to nobody's site. */
const codeOf = (address: string) => (site.domain ? qrOf(origin + address) : undefined);

const wordsOf = (text: string) => pieces(text, communityNames);

/** What a sheet that has stood open for days corrects before it is printed: what stands before a title, and who is named no more. */
function staleOf(entry: Entry) {
	const [marks, from] = [marksOf(entry), namedBefore(entry)];
	return {
		shown: marks ? { title: entry.data.title, marks } : undefined,
		leaves:
			from === undefined ? undefined : changesOf([{ word: '' }, { from, word: '', over: true }]),
	};
}

function itemView({ entry, text }: Told) {
	const { address, data, state } = entry;
	const isSheet = state === 'current' && kindOf(entry).face(entry) === 'sheet';
	return {
		address,
		title: markedTitle(data.title, markOf(entry)),
		...staleOf(entry),
		text,
		facts: isSheet ? factsOf(entry).filter((fact) => fact.address === undefined) : [],
		from: paper.from(sourceOf(data), fullDate(data.publishedAt), aiMark(data)),
		/** Where nothing but title and text is copied. */
		copied: withAiMark(markedTitle(data.title, markOf(entry)), data),
		qr: codeOf(address),
	};
}

export type PaperItem = ReturnType<typeof itemView>;

/** What a board has at its head and foot. */
function headOf(entry: Entry<'bulletins'>) {
	const { title, publishedAt, lead, author } = entry.data;
	return {
		series: seriesName(entry),
		issue: issueName(entry),
		title: markedTitle(title, markOf(entry)),
		lead,
		organisation: sourceOf(entry.data),
		author,
		ai: aiSentence(entry.data),
		day: fullDate(publishedAt),
		site: site.name,
		qr: codeOf(entry.address),
	};
}

/** What it says itself, besides what it tells of others. */
const bodyOf = ({ source }: Entry<'bulletins'>) => source?.body.trim() ?? '';

/** From the largest down by half points. */
const downTo = (least: number) =>
	Array.from({ length: (32 - least) * 2 + 1 }, (_, step) => 32 - step / 2);

const letters: Record<'A3' | 'A2', Letters> = {
	A3: { sizes: downTo(14), comfortable: 17, roomy: 20 },
	// Printed half as large again.
	A2: { sizes: downTo(11), comfortable: 11.5, roomy: 14 },
};

function large(format: 'A3' | 'A2', entry: Entry<'bulletins'>, items: readonly PaperItem[]) {
	const head = headOf(entry);
	const sheet = sheetOf({ ...head, items, body: bodyOf(entry) }, letters[format], wordsOf);
	const notes = sheet.papers > 1 ? [paper.morePapers(sheet.papers)] : [];
	return { kind: 'large' as const, format, head, notes, ...sheet };
}

const windows = 8;

function inWindows(entry: Entry<'bulletins'>, items: readonly PaperItem[]) {
	const head = headOf(entry);
	const groups = windowsOf(items, windows - 1);
	const left = windows - 1 - groups.length;
	return {
		kind: 'windows' as const,
		head: { ...head, ...firstWindow({ ...head, items, body: bodyOf(entry) }) },
		notes: left > 0 ? [paper.windowsLeft(windows, left)] : [],
		windows: groups.map((group) => ({ items: group, size: windowSize(group) })),
	};
}

const counted = (text: string) => ({ text, count: charactersOf(text.replace(/\s/g, '')) });

function withChalk(entry: Entry<'bulletins'>, items: readonly PaperItem[]) {
	const head = headOf(entry);
	const written = items.map(({ copied, text, leaves }) => ({
		leaves,
		title: counted(copied),
		lines: (text ? chalkLines(text, wordsOf) : []).map(counted),
	}));
	const lead = (head.lead ? chalkLines(head.lead, wordsOf) : []).map(counted);
	const title = counted(withAiMark(head.title, entry.data));
	const own = blocksOf(bodyOf(entry)).map(({ text, cells = [text] }) => cells.join('　'));
	const body = own.join('') ? chalkLines(own.join(''), wordsOf).map(counted) : [];
	const all = [title, ...lead, ...body, ...written.flatMap((item) => [item.title, ...item.lines])];
	const count = all.reduce((sum, line) => sum + line.count, 0);
	return { kind: 'chalk' as const, head, title, lead, items: written, body, count, notes: [] };
}

function sheetsOf(format: Format, entry: Entry<'bulletins'>, index: EntryIndex) {
	const items = itemsOf(entry, index).map(itemView);
	if (format === 'window-8') return inWindows(entry, items);
	return format === 'blackboard' ? withChalk(entry, items) : large(format, entry, items);
}

/** None of what is withdrawn: it is to be taken off the board. */
export function issuePaperView(entry: Entry<'bulletins'>, format: Format, index: EntryIndex) {
	const { collection, data, address } = entry;
	const column = collections[collection];
	return {
		frame: frameOf(index, {
			title: paper.printOf(data.title),
			mark: markOf(entry),
			description: `${seriesName(entry)}${issueName(entry)}，${paper.printHow[format]}`,
			path: printAddress(entry),
			column,
			noIndex: true,
			crumbs: [
				{ label: column.label, address: `/${collection}/` },
				{ label: data.title, address },
				{ label: paper.print },
			],
		}),
		how: paper.printHow[format],
		/** Of the issue; none where it says nothing itself. */
		body: bodyOf(entry) === '' ? undefined : entry.source && bodyView(entry.source),
		paper: sheetsOf(format, entry, index),
	};
}

export type IssuePaperView = ReturnType<typeof issuePaperView>;
type Paper = IssuePaperView['paper'];
/** The paper of one kind: its own component draws it. */
export type PaperOf<K extends Paper['kind']> = Extract<Paper, { kind: K }>;

/** Those that have one. */
export function papersOf(index: EntryIndex) {
	return index.of('bulletins').flatMap((entry) => {
		const format = seriesOf(entry.data.series)?.format;
		return entry.source && format ? [{ entry, format }] : [];
	});
}

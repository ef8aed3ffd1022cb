/** What the page of an entry shows, whatever its collection. */
import { collections } from '../collections/index.ts';
import { factsOf } from '../kinds/entry/facts.ts';
import { kindKey, kindWord } from '../kinds/entry/filing.ts';
import { markOf } from '../kinds/entry/labels.ts';
import { namedBefore } from '../kinds/entry/named.ts';
import { notesOf } from '../kinds/entry/notes.ts';
import { searchFacts } from '../kinds/entry/search-facts.ts';
import { offersOf, structuredDataOf } from '../kinds/entry/structured-data.ts';
import { kindOf } from '../kinds/index.ts';
import type { Around } from '../kinds/kind.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { fileAddress, fileLabel } from '../lib/files.ts';
import { mediaPath } from '../lib/media.ts';
import { sharePicture } from '../lib/picture-variants.ts';
import { origin, site, topicOf } from '../lib/settings.ts';
import { sourceOf } from '../lib/source.ts';
import { aiSentence } from '../lib/words/ai-content.ts';
import { groupText } from '../outputs/group-text.ts';
import { words } from '../strings.ts';
import { bodyView } from './body.ts';
import { correctionOf } from './article/correction.ts';
import { headOf } from './article/head.ts';
import { frameOf } from './frame.ts';
import { listAddress } from './lists.ts';
import type { BodyView } from '../lib/named-files.ts';
import { related } from './related.ts';
import { amendments, beginnings, neighbours, replacements } from './relations.ts';
import { labelledLinkView, linkView, markedLinkView } from './row.ts';
import { sheetView } from './article/sheet.ts';

/** What its collection knows of an entry's surroundings. */
export interface Beside {
	/** What its page leads to besides, and need not be offered again. */
	linked?: readonly (Entry | undefined)[];
	explained?: Around['explained'];
	/** What its page prints besides what all have, as it was written: the clock has no part in it. */
	printed?: unknown;
	/** Of tables that it prints the rows, as text. */
	rows?: readonly string[];
}

function pictureOf({ data }: Entry) {
	if (data.cover) return { picture: data.cover, pictureAlt: data.coverAlt ?? '' };
	if ('portrait' in data && data.portrait)
		return { picture: data.portrait, pictureAlt: data.portraitAlt ?? '' };
	return { picture: undefined, pictureAlt: '' };
}

function crumbsOf(entry: Entry) {
	const { collection } = entry;
	const word = kindWord(entry);
	// A 标语 among the 标语: once is enough.
	const kind = word === collections[collection].label ? '' : word;
	const address = listAddress(collection, `kind/${kindKey(entry) ?? ''}`);
	return [
		{ label: collections[collection].label, address: `/${collection}/` },
		...(kind ? [{ label: kind, address }] : []),
		{ label: words.text },
	];
}

/** Its kind is said behind it: 申请表（Word）（Word，12 KB）. */
const kindSaid =
	/\s*[（(]\s*(?:word|pdf|excel|docx?|xlsx?|wps|压缩包|表格|文档)(?:版|格式|文件)?\s*[)）]$/i;

function filesOf(entry: Entry) {
	return (entry.data.attachments ?? []).map(({ file, label }) => {
		const path = mediaPath(entry, file);
		return {
			label: label.replace(kindSaid, ''),
			address: fileAddress(path),
			kind: fileLabel(path),
		};
	});
}

/** Whether its page shows any that opens large. */
function hasPhotos(entry: Entry, body: BodyView | undefined): boolean {
	const own = entry.source && 'photos' in entry.data ? (entry.data.photos ?? []) : [];
	const inBody = Object.keys(body?.pictures ?? {});
	return own.length + inBody.length > 0 || pictureOf(entry).picture !== undefined;
}

/** For a chat group; nothing of what is no longer named. */
function groupTextOf(entry: Entry) {
	const { data, named, address: path } = entry;
	if (!named) return undefined;
	const address = origin + path;
	const { title, summary } = data;
	const shown = entry.source && summary;
	const facts = kindOf(entry).face(entry) === 'sheet' ? factsOf(entry) : [];
	const mark = markOf(entry);
	const ai = entry.source && aiSentence(data);
	return groupText({ mark, title, summary: shown, facts, ai, address, from: site.name });
}

function frame(entry: Entry, index: EntryIndex, keywords: readonly string[]) {
	const { data, address: path, collection, named } = entry;
	const { picture } = pictureOf(entry);
	const image = picture ? sharePicture(picture) : '/share.png';
	const { title, summary, publishedAt, author } = data;
	const ai = entry.source && aiSentence(data);
	return frameOf(index, {
		title,
		mark: markOf(entry),
		description: `${summary ?? title}${ai ? `（${ai}）` : ''}`,
		path,
		column: collections[collection],
		article: { title, publishedAt, source: sourceOf(data), author, keywords },
		image,
		crumbs: crumbsOf(entry),
		noIndex: !named,
		structuredData: [structuredDataOf(entry, origin + image), ...offersOf(entry)],
	});
}

export function articleView(entry: Entry, index: EntryIndex, beside: Beside = {}) {
	const { linked = [], explained = [], printed, rows = [] } = beside;
	const replaced = replacements(entry, index);
	const amended = amendments(entry, index);
	const around = { ...replaced, ...amended, explained };
	const begun = beginnings(entry, index);
	const known = [replaced.replacedBy, ...replaced.replaces, ...begun];
	const offered = related(
		entry,
		[...linked, ...known, ...amended.amendedBy, ...amended.amends],
		index,
	);
	const { newer, older } = neighbours(entry, index);
	const body = entry.source && bodyView(entry.source);
	const files = filesOf(entry);
	const picture = pictureOf(entry);
	const notes = notesOf(entry, around).map((note) => ({
		...note,
		links: note.links.map(linkView),
	}));
	const topics = (entry.data.topics ?? []).flatMap((key) => topicOf(key) ?? []);
	return {
		frame: frame(
			entry,
			index,
			topics.map(({ label }) => label),
		),
		/** Attributes that the search index is built from. */
		searchFacts: searchFacts(entry, amended.amends.length > 0),
		face: kindOf(entry).face(entry),
		/** 【已过期】 and its like, without the brackets. */
		mark: markOf(entry),
		head: headOf(entry),
		notes,
		/** false: why the name, the portrait and the story are not here. */
		named: entry.named,
		/** From when no copy of it may. */
		namedBefore: namedBefore(entry),
		...picture,
		/** None where it may not be shown, or nothing is written. */
		body,
		hasPhotos: hasPhotos(entry, body),
		files,
		changes: entry.data.changes ?? [],
		correction: correctionOf(entry),
		groupText: groupTextOf(entry),
		/** On paper. */
		sheet: sheetView(entry, {
			...{ body, around, printed, rows },
			files: files.map(({ label }) => label),
			hasPicture: picture.picture !== undefined,
			hasNote: notes.some(({ from }) => from === undefined),
		}),
		/** What this is the outcome of. */
		beginnings: begun.map(labelledLinkView),
		topics: topics.map(({ key, label }) => ({ key, label })),
		related: offered.map(markedLinkView),
		newer: newer && markedLinkView(newer),
		older: older && markedLinkView(older),
	};
}

export type ArticleView = ReturnType<typeof articleView>;

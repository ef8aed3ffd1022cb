/** Which articles and settings show a picture or an attachment, by the words that stand in them. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { namesFile } from '../../record/referred.ts';
import { revisionOf } from '../../../src/collections/revisions.ts';
import type { CheckedEntry, Content } from '../../../src/gate/reading/content.ts';
import type { UsedIn } from '../library-protocol.ts';

interface Text extends UsedIn {
	words: string;
}

const titleOf = ({ data }: CheckedEntry): string => {
	const title = (data as { title?: unknown } | null | undefined)?.title;
	return typeof title === 'string' && title !== '' ? title : '还没有标题的一篇';
};

/** A file with a slip in it shows what it shows all the same, once the slip is mended. */
function unreadTexts({ root, unread }: Content): Text[] {
	const files = [...new Set(unread.map(({ file }) => file))];
	return files.flatMap((file) => {
		const place = join(root, file);
		if (!/\.(?:md|yml)$/.test(file) || !existsSync(place)) return [];
		const title = '一篇读不懂的文章';
		const collection = file.split('/')[0] ?? '';
		return [{ collection, id: basename(file, '.md'), title, words: readFileSync(place, 'utf8') }];
	});
}

/** Fields and body; only what names a file at all is kept. */
function textsOf(content: Content): Text[] {
	const { entries, revisions, settings } = content;
	const articles = [
		...entries.map((entry) => ({ entry, file: entry.file, note: '' })),
		...revisions.map((entry) => ({ entry, file: revisionOf(entry.file), note: '（修改稿）' })),
	].map(({ entry, file, note }) => ({
		collection: entry.collection,
		id: basename(file, '.md'),
		title: titleOf(entry) + note,
		words: `${JSON.stringify(entry.data)}\n${entry.body}`,
	}));
	const others = Object.values(settings).map(({ definition, data }) => ({
		collection: 'settings',
		id: definition.name,
		title: definition.label,
		words: JSON.stringify(data ?? ''),
	}));
	return [...articles, ...others, ...unreadTexts(content)].filter(({ words }) =>
		words.includes('media/'),
	);
}

/** A name as it may be written: plain, or as in an address. */
const startsOf = (path: string) => [path, encodeURI(path)];

/** @returns for each path (`content/media/notices/楼.jpg`) what shows it */
export function usesOf(content: Content, paths: readonly string[]): Map<string, UsedIn[]> {
	const texts = textsOf(content);
	return new Map(
		paths.map((path) => {
			const below = path.replace(/^content\//, '');
			const near = texts.filter(({ words }) =>
				startsOf(below).some((start) => words.toLowerCase().includes(start.toLowerCase())),
			);
			// As it would be sent with a save: the same eyes decide what is kept and what may go.
			const showing = near.filter(({ words }) => namesFile(words, path));
			return [path, showing.map(({ collection, id, title }) => ({ collection, id, title }))];
		}),
	);
}

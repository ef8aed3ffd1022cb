/** Numbers of persons in the attachments of an entry that are plain text. */
import { dirname, resolve } from 'node:path';
import { isDraft } from '../../collections/collection.ts';
import { once } from '../once.ts';
import { settingsOf, type CheckedEntry, type Content } from '../reading/content.ts';
import { placeOf } from '../reading/overlay.ts';
import { references } from '../references.ts';
import type { PlacedFound } from '../rules/content/rule.ts';
import type { Found } from '../rules/entry/rule.ts';
import type { Kind } from './find.ts';
import { foundOf, type Seated } from './in-entry.ts';
import { isPlainText, numbersInSheetAt } from './sheet.ts';

interface Sheet {
	file: string;
	place: Pick<Found, 'path' | 'bodyLine'>;
}

const sheetsOf = once(({ definition, value, read }: CheckedEntry): Sheet[] => {
	const inFields = references(definition.fields, value ?? {})
		.filter(({ refersTo }) => refersTo.kind === 'file')
		.map((named) => ({ file: named.value, place: { path: named.path } }));
	const inBody = read.files.map(({ path, line }) => ({ file: path, place: { bodyLine: line } }));
	return [...inFields, ...inBody].filter(({ file }) => isPlainText(file));
});

function numbersIn(content: Content, entry: CheckedEntry, today: string): Seated[] {
	return sheetsOf(entry).flatMap(({ file, place }) => {
		const at = placeOf(content, resolve(dirname(entry.path), file));
		if (at === null) return [];
		return numbersInSheetAt(at, file, today).map(({ number, line }): Seated => ({
			number,
			...place,
			where: `附件“${file.slice(file.lastIndexOf('/') + 1)}”第 ${line} 行`,
			seat: 'sheet',
		}));
	});
}

/** What is said of the numbers of one kind in attachments. */
export function inAttachments(kind: Kind, content: Content, now: string): PlacedFound[] {
	const settings = settingsOf(content);
	return content.entries.flatMap((entry) =>
		foundOf(
			numbersIn(content, entry, now.slice(0, 10)),
			kind,
			settings,
			isDraft(entry.definition, entry.data),
		).map((found) => ({ of: entry, ...found })),
	);
}

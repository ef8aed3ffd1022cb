/** Who is named in a text, and which files. */
import { basename } from 'node:path';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { fold } from '../../src/search/words/characters.ts';
import type { PublicRecord } from './records.ts';

/** Whether a text names one of them, by address or title; titles are cut up by `<wbr>`. */
export function naming(hidden: readonly PublicRecord[]): (text: string) => boolean {
	const words = hidden.flatMap(({ address, title }) => [
		address,
		...(title === ''
			? []
			: [title, escapeHtml(title), fold(title), JSON.stringify(title).slice(1, -1)]),
	]);
	if (words.length === 0) return () => false;
	return (text) => {
		if (words.some((word) => text.includes(word))) return true;
		const plain = text.replace(/<[^>]*>|&shy;/g, '');
		return words.some((word) => plain.includes(word));
	};
}

/** As names stand in addresses. */
const word = /[^\s"'<>/\\]+\.[a-z0-9]+/gi;

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Those of the files whose name stands in one of the texts. */
export function named(texts: readonly string[], files: readonly string[]): Set<string> {
	const words = new Set<string>();
	for (const text of texts)
		for (const [found] of text.matchAll(word)) {
			// An address within another, as a share picture is: `%2Fpictures%2Fx.jpg`.
			for (const part of decoded(found).split('/')) words.add(part);
		}
	return new Set(files.filter((file) => words.has(basename(file))));
}

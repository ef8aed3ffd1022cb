/** The content as the server knows it: parsed once, read again where a file has changed. */
import { readFileSync } from 'node:fs';
import { findings as findingsOf } from '../../src/gate/check.ts';
import { definitions, readContent, type Content } from '../../src/gate/content.ts';
import { warm, type CheckedEntry, type ContentCache } from '../../src/gate/entries.ts';
import type { Finding } from '../../src/gate/finding.ts';
import type { Overlay } from '../../src/gate/overlay.ts';

export interface Shelf {
	content: Content;
	findings: Finding[];
}

export interface Library {
	root: string;
	/** As it is now; lists may be shown what was there a second ago. */
	shelf: (maximumAge?: number) => Shelf;
	/** Something was written: what is remembered of a second ago no longer holds. */
	outdate: () => void;
	/** What the build would say if the overlay were written. */
	findingsWith: (overlay: Overlay) => Finding[];
	/** `---` to `---` with its line ends; undefined for a file without. */
	frontMatter: (entry: CheckedEntry) => string | undefined;
	/** Reads everything once, in the background. */
	warm: () => Promise<void>;
}

const frontMatterForm = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

function readFrontMatter(path: string): string | undefined {
	try {
		return frontMatterForm.exec(readFileSync(path, 'utf8'))?.[0];
	} catch {
		return undefined;
	}
}

/** @param root real path of the content folder */
export function library(root: string): Library {
	const cache: ContentCache = new Map();
	// A changed entry is another object, so what was read of the old one falls away with it.
	const frontMatters = new WeakMap<CheckedEntry, string>();
	let last: { shelf: Shelf; at: number } | undefined;

	function shelf(maximumAge = 0): Shelf {
		if (last && performance.now() - last.at < maximumAge) return last.shelf;
		const content = readContent(root, { cache });
		const fresh = { content, findings: findingsOf(content) };
		last = { shelf: fresh, at: performance.now() };
		return fresh;
	}

	function frontMatter(entry: CheckedEntry): string | undefined {
		const text = frontMatters.get(entry) ?? readFrontMatter(entry.path);
		if (text !== undefined) frontMatters.set(entry, text);
		return text;
	}

	return {
		root,
		shelf,
		frontMatter,
		outdate: () => (last = undefined),
		findingsWith: (overlay) => findingsOf(readContent(root, { cache, overlay })),
		warm: () => warm(root, definitions, cache),
	};
}

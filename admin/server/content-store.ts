/** The content as the server knows it: parsed once, read again where a file has changed. */
import { readFileSync } from 'node:fs';
import { definitions, readContent, type Content } from '../../src/gate/reading/content.ts';
import { warm, type CheckedEntry, type ContentCache } from '../../src/gate/reading/entries.ts';
import { splitFrontMatter } from '../../src/gate/reading/front-matter.ts';
import type { Finding } from '../../src/gate/finding.ts';
import { nothing, type Overlay } from '../../src/gate/reading/overlay.ts';
import type { PersonalData } from '../../src/gate/personal-data.ts';
import { gate } from './saving/gate-thread.ts';
import { within } from './within.ts';

export interface CheckedContent {
	content: Content;
	findings: Finding[];
}

export interface ContentStore {
	root: string;
	/** As it is now, bodies not yet read; lists may be shown what was there a second ago. */
	content: (maximumAge?: number) => Content;
	/**
	 * The same with what the build says of it.
	 * @param patience milliseconds after which it is what was said last: of a large content the first look takes seconds
	 */
	checked: (maximumAge?: number, patience?: number) => Promise<CheckedContent>;
	/** Something was written: what is remembered of a second ago no longer holds. */
	outdate: () => void;
	/** What the build would say if the overlay were written. */
	findingsWith: (overlay: Overlay) => Promise<Finding[]>;
	/** What personal data is public. @param now Shanghai wall time */
	personal: (now: string) => Promise<PersonalData[]>;
	/** `---` to `---`; undefined for a file without. */
	frontMatter: (entry: CheckedEntry) => string | undefined;
	/** Reads everything once, in the background. */
	warm: () => Promise<void>;
}

function readFrontMatter(path: string): string | undefined {
	try {
		const text = readFileSync(path, 'utf8')
			.replace(/^\uFEFF/, '')
			.replace(/\r\n?/g, '\n');
		return splitFrontMatter(text)?.head;
	} catch {
		return undefined;
	}
}

/** @param root real path of the content folder */
export function contentStore(root: string): ContentStore {
	const cache: ContentCache = new Map();
	// A changed entry is another object, so what was read of the old one falls away with it.
	const frontMatters = new WeakMap<CheckedEntry, string>();
	let last: { content: Content; findings?: Promise<Finding[]>; at: number } | undefined;
	let saidLast: Finding[] = [];

	function recent(maximumAge: number) {
		if (!last || performance.now() - last.at >= maximumAge)
			last = { content: readContent(root, { cache }), at: performance.now() };
		return last;
	}

	/** A list without its faults is better than none; a save asks for itself. */
	async function look(): Promise<Finding[]> {
		try {
			return (saidLast = await gate.ask(root, nothing));
		} catch (error) {
			console.error(error);
			return [];
		}
	}

	async function checked(maximumAge = 0, patience?: number): Promise<CheckedContent> {
		const now = recent(maximumAge);
		now.findings ??= look();
		const findings =
			patience === undefined
				? await now.findings
				: ((await within(patience, now.findings)) ?? saidLast);
		return { content: now.content, findings };
	}

	function frontMatter(entry: CheckedEntry): string | undefined {
		const text = frontMatters.get(entry) ?? readFrontMatter(entry.path);
		if (text !== undefined) frontMatters.set(entry, text);
		return text;
	}

	return {
		root,
		content: (maximumAge = 0) => recent(maximumAge).content,
		checked,
		frontMatter,
		outdate: () => (last = undefined),
		findingsWith: (overlay) => gate.ask(root, overlay),
		personal: (now) => gate.personal(root, now),
		warm: async () => {
			await Promise.all([warm(root, definitions, cache), gate.ask(root, nothing)]);
		},
	};
}
